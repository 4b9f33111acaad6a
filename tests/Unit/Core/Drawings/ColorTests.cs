using Guildhall.Core.Drawings;

namespace Guildhall.Tests.Unit.Core.Drawings;

public sealed class ColorTests
{
    [Theory]
    [InlineData("#000000", 0, 0, 0, 255)]
    [InlineData("#e9b94f", 233, 185, 79, 255)]
    [InlineData("#E9B94F80", 233, 185, 79, 128)]
    public void The_written_form_is_read(string text, byte red, byte green, byte blue, byte alpha) =>
        Color.Parse(text).ShouldBe(new Color(red, green, blue, alpha));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("e9b94f")]
    [InlineData("#e9b94")]
    [InlineData("#e9b94f8")]
    [InlineData("#e9b94f800")]
    [InlineData("#-9b94f")]
    [InlineData("# 9b94f")]
    [InlineData("#gggggg")]
    public void Another_form_is_refused(string? text) => Color.TryParse(text, out _).ShouldBeFalse();

    [Theory]
    [InlineData("#0c0a0d")]
    [InlineData("#0c0a0da8")]
    public void A_color_is_written_as_it_was_read(string text) => Color.Parse(text).ToString().ShouldBe(text);

    [Fact]
    public void An_opaque_color_hides_what_is_below() =>
        Color.Parse("#102030").Over(Color.Parse("#ffffff")).ShouldBe(Color.Parse("#102030"));

    [Fact]
    public void An_invisible_color_leaves_what_is_below() =>
        Color.Parse("#10203000").Over(Color.Parse("#abcdef")).ShouldBe(Color.Parse("#abcdef"));

    [Fact]
    public void Half_of_white_on_black_is_gray() =>
        Color.Parse("#ffffff80").Over(Color.Parse("#000000")).ShouldBe(Color.Parse("#808080"));

    [Fact]
    public void Two_halves_cover_three_quarters() =>
        Color.Parse("#ff000080").Over(Color.Parse("#ff000080")).ShouldBe(Color.Parse("#ff0000c0"));

    [Fact]
    public void Blending_never_leaves_the_span_between_both_colors()
    {
        for (var alpha = 0; alpha <= 255; alpha++)
        {
            for (var value = 0; value <= 255; value += 5)
            {
                var above = new Color(200, 0, 255, (byte)alpha);
                var mixed = above.Over(new Color((byte)value, (byte)value, (byte)value));

                ((int)mixed.R).ShouldBeInRange(Math.Min(value, 200), Math.Max(value, 200));
                ((int)mixed.G).ShouldBeInRange(0, value);
                ((int)mixed.B).ShouldBeInRange(value, 255);
                mixed.A.ShouldBe((byte)255);
            }
        }
    }

    [Fact]
    public void A_mix_reaches_both_ends()
    {
        var (black, gold) = (new Color(0, 0, 0), new Color(233, 185, 79, 10));

        black.Mix(gold, 0).ShouldBe(black);
        black.Mix(gold, 255).ShouldBe(gold);
    }
}
