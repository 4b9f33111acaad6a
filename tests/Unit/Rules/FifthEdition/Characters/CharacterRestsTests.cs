using Guildhall.Rules.FifthEdition.Characters;
using Guildhall.Rules.FifthEdition.Combat;

namespace Guildhall.Tests.Unit.Rules.FifthEdition.Characters;

public sealed class CharacterRestsTests
{
    [Fact]
    public void A_short_rest_gives_one_rage_and_one_second_wind_but_all_action_surges_and_focus()
    {
        var (sheet, spent) = Spent("barbarian", 6);
        Rested(sheet, spent).UsesLeft("rage").ShouldBe(1);

        (sheet, spent) = Spent("fighter", 17);
        Rested(sheet, spent).UsesLeft("second-wind").ShouldBe(1);
        Rested(sheet, spent).UsesLeft("action-surge").ShouldBe(2);
        Rested(sheet, spent).UsesLeft("indomitable").ShouldBe(0);

        (sheet, spent) = Spent("monk", 7);
        Rested(sheet, spent).UsesLeft("focus").ShouldBe(7);
    }

    [Theory]
    [InlineData(4, 0)]
    [InlineData(5, 3)]
    public void Bardic_inspiration_returns_in_a_short_rest_from_level_5_on(int level, int uses)
    {
        var (sheet, spent) = Spent("bard", level);
        Rested(sheet, spent).UsesLeft("bardic-inspiration").ShouldBe(uses == 0 ? 0 : sheet.Resource("bardic-inspiration")!.Maximum.Value);
    }

    [Fact]
    public void Pact_slots_return_in_a_short_rest_and_others_do_not()
    {
        var sheet = CharacterSheet.Derive(QuickBuild.Grow(QuickBuild.Of("warlock", 5), "sorcerer", 3));
        var spent = CharacterReserves.Full(sheet).SpendPactSlot().SpendPactSlot().SpendSlot(1).SpendSlot(2);
        var outcome = CharacterRests.Short(sheet, spent).Value!;

        outcome.Reserves.PactSlots.ShouldBe(2);
        outcome.Reserves.SlotsLeft(1).ShouldBe(3);
        outcome.Gains.ShouldContain(new RestGain("pact-slots", 0, 2));
    }

    [Fact]
    public void A_long_rest_gives_back_everything_and_takes_one_level_of_exhaustion()
    {
        var (sheet, spent) = Spent("wizard", 9);
        spent = spent.SpendSlot(5).Exhaust(3) with { Vitality = spent.Vitality.Hurt(20), HitDice = spent.HitDice.SetItem(6, 0) };
        var outcome = CharacterRests.Long(sheet, spent).Value!;

        outcome.Reserves.Vitality.Current.ShouldBe(sheet.MaximumHitPoints.Value);
        outcome.Reserves.HitDice[6].ShouldBe(9);
        outcome.Reserves.SlotsLeft(5).ShouldBe(1);
        outcome.Reserves.Exhaustion.ShouldBe(2);
        outcome.Gains.ShouldContain(new RestGain("exhaustion", 3, 2));
        outcome.Gains.ShouldContain(new RestGain("hit-dice.d6", 0, 9));
    }

    [Fact]
    public void A_human_wakes_inspired_and_an_orc_does_not()
    {
        CharacterReserves.Full(CharacterSheet.Derive(QuickBuild.Of("fighter", 1, "human"))).Inspired.ShouldBeTrue();
        CharacterReserves.Full(CharacterSheet.Derive(QuickBuild.Of("fighter", 1, "orc"))).Inspired.ShouldBeFalse();
    }

    [Fact]
    public void Nobody_rests_without_hit_points()
    {
        var (sheet, spent) = Spent("fighter", 1);
        var down = spent with { Vitality = spent.Vitality.Hurt(sheet.MaximumHitPoints.Value) };

        CharacterRests.Short(sheet, down).Refusal!.Code.ShouldBe("character.rest-down");
        CharacterRests.Long(sheet, down).Refusal!.Code.ShouldBe("character.rest-down");
        CharacterRests.SpendHitDie(sheet, down, new WrittenDice()).Refusal!.Code.ShouldBe("character.rest-down");
    }

    [Fact]
    public void Hit_dice_of_several_sizes_are_spent_apart()
    {
        var sheet = CharacterSheet.Derive(QuickBuild.Grow(QuickBuild.Of("fighter", 2), "wizard", 1));
        var hurt = CharacterReserves.Full(sheet) with { Vitality = Vitality.Full(sheet.MaximumHitPoints.Value).Hurt(15) };
        var constitution = sheet.Abilities.Modifier(Guildhall.Rules.FifthEdition.Ability.Constitution);

        var first = CharacterRests.SpendHitDie(sheet, hurt, new WrittenDice(1)).Value!;
        first.Sides.ShouldBe(10);
        first.Regained.ShouldBe(1 + constitution);
        var second = CharacterRests.SpendHitDie(sheet, first.Reserves, new WrittenDice(6), sides: 6).Value!;
        second.Reserves.HitDice[6].ShouldBe(0);
        CharacterRests.SpendHitDie(sheet, second.Reserves, new WrittenDice(6), sides: 6).Refusal!.Code.ShouldBe("character.rest-no-hit-dice");
        CharacterRests.SpendHitDie(sheet, CharacterReserves.Full(sheet), new WrittenDice(6)).Refusal!.Code.ShouldBe("character.rest-unhurt");
    }

    [Fact]
    public void Exhaustion_kills_at_level_6_and_not_at_5()
    {
        var full = CharacterReserves.Full(CharacterSheet.Derive(QuickBuild.Of("fighter", 1)));

        full.Exhaust(5).Vitality.State.ShouldBe(LifeState.Standing);
        full.Exhaust(6).Vitality.State.ShouldBe(LifeState.Dead);
        full.Exhaust(2).Exhaust(-3).Exhaustion.ShouldBe(0);
    }

    [Fact]
    public void A_new_level_adds_what_is_new_and_keeps_what_is_spent()
    {
        var before = CharacterSheet.Derive(QuickBuild.Of("wizard", 4));
        var after = CharacterSheet.Derive(QuickBuild.Of("wizard", 5));
        var spent = CharacterReserves.Full(before).SpendSlot(1).SpendSlot(2) with { HitDice = CharacterReserves.Full(before).HitDice.SetItem(6, 1) };
        var grown = spent.Grown(before, after);

        grown.Slots.ShouldBe([3, 2, 2]);
        grown.HitDice[6].ShouldBe(2);
        grown.Vitality.Current.ShouldBe(after.MaximumHitPoints.Value);
    }

    [Fact]
    public void Arcane_recovery_gives_back_slots_of_half_the_level_once_a_day()
    {
        var (sheet, _) = Spent("wizard", 4);
        var spent = CharacterReserves.Full(sheet).SpendSlot(2).SpendSlot(1);
        var back = CharacterRecoveries.RecoverSlots(sheet, spent).Value!;

        back.Slots.ShouldBe([3, 3]);
        CharacterRecoveries.RecoverSlots(sheet, back.SpendSlot(1)).Refusal!.Code.ShouldBe("character.recovery-spent");
        CharacterRecoveries.RecoverSlots(sheet, CharacterReserves.Full(sheet)).Refusal!.Code.ShouldBe("character.no-slot-expended");
    }

    [Fact]
    public void Sorcery_points_and_slots_turn_into_each_other()
    {
        var (sheet, _) = Spent("sorcerer", 5);
        var full = CharacterReserves.Full(sheet);

        CharacterRecoveries.SlotToPoints(sheet, full, 3).Refusal!.Code.ShouldBe("character.points-full");
        var poor = full.Use("sorcery-points", 5);
        CharacterRecoveries.SlotToPoints(sheet, poor, 3).Value!.UsesLeft("sorcery-points").ShouldBe(3);
        CharacterRecoveries.PointsToSlot(sheet, full, 3).Value!.SlotsLeft(3).ShouldBe(3);
        CharacterRecoveries.PointsToSlot(sheet, full.Use("sorcery-points", 1), 3).Refusal!.Code.ShouldBe("character.points-missing");
        CharacterRecoveries.PointsToSlot(sheet, full, 4).Refusal!.Code.ShouldBe("character.slot-too-high");
        CharacterRecoveries.SorcerousRestoration(sheet, poor).Value!.UsesLeft("sorcery-points").ShouldBe(2);
    }

    [Theory]
    [InlineData(11, 2)]
    [InlineData(20, 4)]
    public void Magical_cunning_gives_back_half_the_pact_slots_and_masters_all(int level, int slots)
    {
        var (sheet, _) = Spent("warlock", level);
        var empty = CharacterReserves.Full(sheet) with { PactSlots = 0 };

        CharacterRecoveries.MagicalCunning(sheet, empty).Value!.PactSlots.ShouldBe(slots);
    }

    private static CharacterReserves Rested(CharacterSheet sheet, CharacterReserves spent) => CharacterRests.Short(sheet, spent).Value!.Reserves;

    private static (CharacterSheet Sheet, CharacterReserves Spent) Spent(string @class, int level)
    {
        var sheet = CharacterSheet.Derive(QuickBuild.Of(@class, level));
        var full = CharacterReserves.Full(sheet);
        return (sheet, sheet.Resources.Aggregate(full, (left, resource) => left.Use(resource.Key, left.UsesLeft(resource.Key))));
    }
}
