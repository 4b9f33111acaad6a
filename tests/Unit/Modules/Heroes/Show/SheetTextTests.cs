using Guildhall.Core.Drawings;
using Guildhall.Modules.Heroes.Show;

namespace Guildhall.Tests.Unit.Modules.Heroes.Show;

public sealed class SheetTextTests
{
    [Fact]
    public void A_sheet_can_be_read_aloud()
    {
        var text = SheetText.Of(Sample.View(experience: 120), Sample.English);

        text.ShouldStartWith("Mira, Level 1 Fighter. Hit points 12, Armor Class 17, initiative +2, speed 30 feet. Strength +3,");
        text.ShouldContain("Attacks: Greatsword +5 (2d6+3 slashing), ");
        text.ShouldContain("Second Wind ×2");
        text.ShouldEndWith("120 XP, 180 to level 2. No deeds to tell of yet.");
    }

    [Fact]
    public void German_throws_its_own_dice() =>
        SheetText.Of(Sample.View(), Sample.German).ShouldContain("Zweihandschwert +5 (2W6+3 Hieb)");

    [Fact]
    public void Who_has_died_is_told_to_have_fallen() =>
        SheetText.Of(Sample.View() with { Hero = Sample.Hero() with { Alive = false } }, Sample.English).ShouldContain("Fallen.");

    [Theory]
    [InlineData(6_499, "1 to level 5")]
    [InlineData(6_500, "highest level")]
    public void The_highest_level_has_no_next(int experience, string told) =>
        SheetText.Experience(Sample.View(experience: experience), Sample.English).ShouldContain(told);

    [Fact]
    public void It_fits_an_alternative_text()
    {
        foreach (var (archetype, experience, locale) in Sample.EveryHero)
        {
            var view = Sample.View("Wilhelmine von Hohenzollern-Mond", archetype, experience);
            SheetText.Of(view, Sample.WordsOf(locale)).Length.ShouldBeLessThan(Drawing.MaxAlt);
        }
    }
}
