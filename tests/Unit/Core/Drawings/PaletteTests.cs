using Guildhall.Core.Drawings;

namespace Guildhall.Tests.Unit.Core.Drawings;

public sealed class PaletteTests
{
    private const double Readable = 4.5;

    public static TheoryData<string> TextColors =>
        ["Parchment", "Muted", "Gold", "Ember", "Blood", "Moss", "Frost", "Amethyst", "White"];

    [Theory]
    [MemberData(nameof(TextColors))]
    public void Text_can_be_read_on_every_dark_ground(string name)
    {
        var text = (Color)typeof(Palette).GetProperty(name)!.GetValue(null)!;

        foreach (var ground in new[] { Palette.Abyss, Palette.Night, Palette.Panel, Palette.Raised })
        {
            Contrast(text, ground).ShouldBeGreaterThanOrEqualTo(Readable);
        }
    }

    [Fact]
    public void Ink_can_be_read_on_parchment_and_gold()
    {
        Contrast(Palette.Ink, Palette.Parchment).ShouldBeGreaterThanOrEqualTo(Readable);
        Contrast(Palette.Ink, Palette.Gold).ShouldBeGreaterThanOrEqualTo(Readable);
    }

    [Fact]
    public void Contrast_is_measured_as_the_guidelines_say() => Contrast(new Color(255, 255, 255), new Color(0, 0, 0)).ShouldBe(21, 0.001);

    // WCAG 2.2, "contrast ratio" and "relative luminance".
    private static double Contrast(Color one, Color other)
    {
        var (light, dark) = (Math.Max(Luminance(one), Luminance(other)), Math.Min(Luminance(one), Luminance(other)));
        return (light + 0.05) / (dark + 0.05);
    }

    private static double Luminance(Color color) => (0.2126 * Linear(color.R)) + (0.7152 * Linear(color.G)) + (0.0722 * Linear(color.B));

    private static double Linear(byte channel)
    {
        var share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.Pow((share + 0.055) / 1.055, 2.4);
    }
}
