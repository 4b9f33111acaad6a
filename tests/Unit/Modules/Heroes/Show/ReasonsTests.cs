using Guildhall.Modules.Heroes.Show;

namespace Guildhall.Tests.Unit.Modules.Heroes.Show;

public sealed class ReasonsTests
{
    [Theory]
    [InlineData(nameof(SheetNumber.Ac), "**Armor Class 17** = Chain mail +16, Defense +1")]
    [InlineData(nameof(SheetNumber.Hp), "**Hit points 12** = First level +10, Constitution +2")]
    [InlineData(nameof(SheetNumber.Initiative), "**Initiative +2** = Dexterity +2")]
    [InlineData(nameof(SheetNumber.Speed), "**Speed in feet 30** = Base +30")]
    [InlineData(nameof(SheetNumber.Saves), "**Strength +5** = Strength +3, Proficiency +2")]
    [InlineData(nameof(SheetNumber.Skills), "**Athletics +5** = Strength +3, Proficiency +2")]
    [InlineData(nameof(SheetNumber.Attacks), "**Greatsword +5** = Strength +3, Proficiency +2\n– damage 2d6+3 slashing; bonus: Strength +3")]
    [InlineData(nameof(SheetNumber.Spells), "This hero casts no spells.")]
    public void A_number_is_told_by_its_parts(string number, string told) =>
        Reasons.Explain(Sample.View(), Enum.Parse<SheetNumber>(number), Sample.English).Text.ShouldContain(told);

    [Fact]
    public void A_caster_knows_why_spells_hit()
    {
        var told = Reasons.Explain(Sample.View(archetype: "wizard"), SheetNumber.Spells, Sample.English).Text;

        told.ShouldContain("**Spell attack +5** = Intelligence +3, Proficiency +2");
        told.ShouldContain("**Spell save DC 13** = Base +8, Intelligence +3, Proficiency +2");
    }

    [Fact]
    public void Every_number_of_every_hero_can_be_explained_in_both_languages()
    {
        foreach (var (archetype, experience, locale) in Sample.EveryHero)
        {
            foreach (var number in Enum.GetValues<SheetNumber>())
            {
                var reply = Reasons.Explain(Sample.View("Mira", archetype, experience), number, Sample.WordsOf(locale));
                reply.Cards.Single().Body.Length.ShouldBeInRange(1, 4_000);
            }
        }
    }
}
