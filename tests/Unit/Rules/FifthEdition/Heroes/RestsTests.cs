using Guildhall.Core.Results;
using Guildhall.Rules.FifthEdition.Combat;
using Guildhall.Rules.FifthEdition.Heroes;

namespace Guildhall.Tests.Unit.Rules.FifthEdition.Heroes;

public sealed class RestsTests
{
    [Fact]
    public void A_short_rest_gives_back_what_each_feature_says()
    {
        var fighter = Derive("fighter", 6_500);
        var spent = HeroReserves.Full(fighter).Use(FeatureKeys.SecondWind, 3).Use(FeatureKeys.ActionSurge);

        var rested = Rests.Short(fighter, spent).Value.ShouldNotBeNull();

        rested.UsesLeft(FeatureKeys.SecondWind).ShouldBe(1);
        rested.UsesLeft(FeatureKeys.ActionSurge).ShouldBe(1);
    }

    [Fact]
    public void A_short_rest_gives_no_more_than_there_was_and_nothing_to_what_needs_a_night()
    {
        var paladin = Derive("paladin", 6_500);
        var spent = HeroReserves.Full(paladin).Use(FeatureKeys.LayOnHands, 20).Spend(1);

        var rested = Rests.Short(paladin, spent).Value.ShouldNotBeNull();

        rested.UsesLeft(FeatureKeys.LayOnHands).ShouldBe(5);
        rested.UsesLeft(FeatureKeys.ChannelDivinity).ShouldBe(2);
        rested.SlotsLeft(1).ShouldBe(3);
    }

    [Fact]
    public void A_long_rest_gives_back_everything_and_one_level_of_exhaustion()
    {
        var cleric = Derive("cleric", 6_500);
        var full = HeroReserves.Full(cleric);
        var worn = full.Spend(3).Use(FeatureKeys.ChannelDivinity) with
        {
            Vitality = full.Vitality.Hurt(30).Buffer(9),
            HitDice = 0,
            Exhaustion = 2,
        };

        var rested = Rests.Long(cleric, worn).Value.ShouldNotBeNull();

        rested.Vitality.ShouldBe(Vitality.Full(38));
        rested.HitDice.ShouldBe(5);
        rested.Slots.ShouldBe([4, 3, 2]);
        rested.UsesLeft(FeatureKeys.ChannelDivinity).ShouldBe(2);
        rested.Exhaustion.ShouldBe(1);
    }

    [Fact]
    public void Nobody_rests_without_hit_points()
    {
        var hero = Derive("rogue", 0);
        var down = HeroReserves.Full(hero) with { Vitality = Vitality.Full(10).Hurt(10).Stabilize() };

        Rests.Short(hero, down).Refusal.ShouldBe(Refusal.Of("hero.rest-down"));
        Rests.Long(hero, down).Refusal.ShouldBe(Refusal.Of("hero.rest-down"));
        Rests.SpendHitDie(hero, down, new WrittenDice()).Refusal.ShouldBe(Refusal.Of("hero.rest-down"));
    }

    [Fact]
    public void A_hit_die_restores_its_face_and_constitution()
    {
        var hero = Derive("barbarian", 0);
        var hurt = HeroReserves.Full(hero) with { Vitality = Vitality.Full(14).Hurt(12) };

        var spent = Rests.SpendHitDie(hero, hurt, new WrittenDice(7)).Value.ShouldNotBeNull();

        spent.Regained.ShouldBe(7 + 2);
        spent.After.Vitality.Current.ShouldBe(11);
        spent.After.HitDice.ShouldBe(0);
        Rests.SpendHitDie(hero, spent.After, new WrittenDice(7)).Refusal.ShouldBe(Refusal.Of("hero.rest-no-hit-dice", ("level", 1)));
    }

    [Fact]
    public void A_hit_die_restores_one_at_least_and_not_beyond_the_maximum()
    {
        var archetype = Archetypes.Find("wizard")!;
        var frail = HeroSheet.Derive(archetype, archetype.StartingScores with { Constitution = 3 }, 0);
        var full = HeroReserves.Full(frail);
        var hurt = full with { Vitality = full.Vitality.Hurt(1) };

        full.Vitality.Maximum.ShouldBe(2);
        Rests.SpendHitDie(frail, hurt, new WrittenDice(1)).Value!.Regained.ShouldBe(1);
        Rests.SpendHitDie(frail, hurt, new WrittenDice(6)).Value!.Regained.ShouldBe(1);
        Rests.SpendHitDie(frail, full, new WrittenDice()).Refusal.ShouldBe(Refusal.Of("hero.rest-unhurt", ("maximum", 2)));
    }

    [Fact]
    public void A_level_five_wizard_recovers_three_levels_of_slots_once_a_day()
    {
        var wizard = Derive("wizard", 6_500);
        var spent = HeroReserves.Full(wizard).Spend(1).Spend(1).Spend(2).Spend(3);

        var recovered = Rests.RecoverSlots(wizard, spent).Value.ShouldNotBeNull();

        recovered.Slots.ShouldBe([2, 2, 2]);
        Rests.RecoverSlots(wizard, recovered).Refusal.ShouldBe(Refusal.Of("hero.arcane-recovery-spent"));
    }

    [Fact]
    public void Recovery_takes_lower_slots_where_higher_ones_do_not_fit()
    {
        // SRD 5.2, "Arcane Recovery": a level 4 Wizard regains one level 2 slot or two level 1 slots.
        var wizard = Derive("wizard", 2_700);
        var full = HeroReserves.Full(wizard);

        Rests.RecoverSlots(wizard, full.Spend(1).Spend(1).Spend(1)).Value!.Slots.ShouldBe([3, 3]);
        Rests.RecoverSlots(wizard, full.Spend(1).Spend(2)).Value!.Slots.ShouldBe([3, 3]);
        Rests.RecoverSlots(wizard, full).Refusal.ShouldBe(Refusal.Of("hero.no-slot-expended"));
    }

    [Fact]
    public void Only_wizards_recover_slots()
    {
        var cleric = Derive("cleric", 6_500);

        Rests.RecoverSlots(cleric, HeroReserves.Full(cleric).Spend(1)).Refusal.ShouldBe(Refusal.Of("hero.arcane-recovery-spent"));
    }

    [Fact]
    public void Nothing_can_be_spent_that_is_not_there()
    {
        var wizard = HeroReserves.Full(Derive("wizard", 0));

        wizard.SlotsLeft(0).ShouldBe(0);
        wizard.SlotsLeft(2).ShouldBe(0);
        Should.Throw<ArgumentOutOfRangeException>(() => wizard.Spend(2));
        Should.Throw<ArgumentOutOfRangeException>(() => wizard.Use(FeatureKeys.MagicInitiate, 2));
        Should.Throw<ArgumentOutOfRangeException>(() => wizard.Use(FeatureKeys.Rage));
    }

    [Fact]
    public void A_new_level_brings_what_it_adds_and_leaves_spent_what_was()
    {
        var before = Derive("wizard", 2_700);
        var after = Derive("wizard", 6_500);
        var full = HeroReserves.Full(before);
        var worn = full.Spend(2).Use(FeatureKeys.ArcaneRecovery) with { Vitality = full.Vitality.Hurt(10), HitDice = 1 };

        var grown = worn.Grown(before, after);

        grown.Vitality.ShouldBe(Vitality.Full(32) with { Current = 22 });
        grown.HitDice.ShouldBe(2);
        grown.Slots.ShouldBe([4, 2, 2]);
        grown.UsesLeft(FeatureKeys.ArcaneRecovery).ShouldBe(0);
    }

    private static HeroSheet Derive(string key, int experience)
    {
        var archetype = Archetypes.Find(key).ShouldNotBeNull();
        return HeroSheet.Derive(archetype, archetype.StartingScores, experience);
    }
}
