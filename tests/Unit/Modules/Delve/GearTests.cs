using Guildhall.Core.Sessions;
using Guildhall.Modules.Delve.Rules;
using Guildhall.Modules.Delve.State;
using Guildhall.Rules.FifthEdition;
using Guildhall.Rules.FifthEdition.Combat;
using Guildhall.Rules.FifthEdition.Heroes;

namespace Guildhall.Tests.Unit.Modules.Delve;

public sealed class GearTests
{
    [Fact]
    public void A_delve_is_played_with_what_the_hero_wears()
    {
        var (plain, geared) = (Fighter(null), Fighter("chain-mail-plus-1 ring-of-fire-resistance longsword-plus-1"));

        Stats.ArmorClassOf(geared).ShouldBe(Stats.ArmorClassOf(plain) + 1);
        Stats.DefensesOf(geared).Resistant.ShouldBe([DamageType.Fire]);
        Stats.DefensesOf(plain).Resistant.ShouldBeEmpty();
        HeroStrikes.BlowOf(geared, geared.Sheet().Attacks[0]).NameKey.ShouldBe("item.longsword-plus-1");
    }

    [Fact]
    public void Heroes_of_earlier_delves_wear_nothing_and_are_written_as_they_were()
    {
        var json = CanonicalJson.Write(Fighter(null).Hero);

        json.ShouldNotContain("worn");
        CanonicalJson.Read<HeroIdentity>(json).Worn.ShouldBeNull();
    }

    private static Fighter Fighter(string? worn)
    {
        var archetype = Archetypes.Find("fighter")!;
        return new("h1", Vitality.Full(12)) { Hero = new(default, default, "Mira", "fighter", archetype.StartingScores, 0) { Worn = worn } };
    }
}
