using System.Collections.Immutable;
using System.Diagnostics;
using Guildhall.Rules.FifthEdition.Automation;
using Guildhall.Rules.FifthEdition.Combat;

namespace Guildhall.Rules.FifthEdition.Battles;

/// <summary>What turns a D20 Test after its throw. Players who want to be asked are asked; minds spend what is worth it.</summary>
internal static class Rescues
{
    /// <summary>Whether anybody may turn a test of somebody.</summary>
    public static bool Possible(BattleStory story, Combatant one) => story.State.Company.Rescuers || one.Sum.Has(EffectKind.Inspiration);

    /// <summary>A test of somebody after all that its bearer and friends put in, and foes take from it.</summary>
    public static RescuedRoll Turn(BattleStory story, int seat, RescuedRoll roll) => Hinder(story, seat, Help(story, seat, roll));

    private static RescuedRoll Help(BattleStory story, int seat, RescuedRoll roll)
    {
        if (roll.Succeeds) return roll;
        var one = story[seat];
        roll = Own(story, seat, roll);
        foreach (var friend in story.State.Combatants)
        {
            if (roll.Succeeds) break;
            if (friend.Seat != seat && friend.Side == one.Side && !friend.Profile.Rescues.IsEmpty) roll = Offer(story, friend.Seat, seat, roll, spoils: false);
        }

        return roll;
    }

    private static RescuedRoll Hinder(BattleStory story, int seat, RescuedRoll roll)
    {
        if (!roll.Succeeds || roll.Sure || roll.Dice.Natural >= roll.SureFrom) return roll;
        foreach (var foe in story.State.Combatants)
        {
            if (!roll.Succeeds) break;
            if (foe.Side != story[seat].Side && !foe.Profile.Rescues.IsEmpty) roll = Offer(story, foe.Seat, seat, roll, spoils: true);
        }

        return roll;
    }

    private static RescuedRoll Own(BattleStory story, int seat, RescuedRoll roll)
    {
        roll = Offer(story, seat, seat, roll, spoils: false);
        foreach (var effect in story[seat].Effects)
        {
            if (roll.Succeeds) break;
            if (effect.Kind != EffectKind.Inspiration) continue;
            var rescue = new CombatRescue { Key = effect.Origin, Of = [roll.Of], Again = effect.Dice is null, Dice = effect.Dice };
            if (!Wanted(story, seat, seat, roll, rescue)) continue;
            Lasting.Use(story, seat, effect);
            roll = Turn(story, seat, seat, roll, rescue);
        }

        return roll;
    }

    private static RescuedRoll Offer(BattleStory story, int bearer, int seat, RescuedRoll roll, bool spoils)
    {
        foreach (var rescue in story[bearer].Profile.Rescues)
        {
            if (roll.Succeeds != spoils) break;
            if (rescue.Spoils != spoils || !Fits(story, bearer, seat, roll, rescue) || !Wanted(story, bearer, seat, roll, rescue)) continue;
            var budget = story[bearer].Budget;
            if (rescue.Reacts) budget = budget with { Reaction = false };
            if (rescue.OncePerTurn) budget = budget with { Once = budget.Once.Add(rescue.Key) };
            if (!ReferenceEquals(budget, story[bearer].Budget)) story.Tell(new BattleEvent.Spent(bearer, budget));
            roll = Turn(story, bearer, seat, roll, rescue);
            if (rescue.Counter is { } counter && !(rescue.KeptOnFailure && !roll.Succeeds))
            {
                story.Tell(new BattleEvent.UseSpent(bearer, counter, story[bearer].UsesSpent.GetValueOrDefault(counter) + rescue.Cost));
            }
        }

        return roll;
    }

    private static bool Fits(BattleStory story, int bearer, int seat, RescuedRoll roll, CombatRescue rescue)
    {
        var one = story[bearer];
        if (!rescue.Of.Contains(roll.Of) || (bearer != seat && rescue.Feet == 0) || (rescue.OfSpells && !roll.OfSpell)) return false;
        if (!rescue.Against.IsEmpty && !rescue.Against.Any(condition => (roll.Laid & (1 << (int)condition)) != 0)) return false;
        if (rescue.OncePerTurn && one.Budget.Once.Contains(rescue.Key, StringComparer.Ordinal)) return false;
        if (rescue.Counter is { } counter && one.UsesSpent.GetValueOrDefault(counter) + rescue.Cost > rescue.Uses) return false;
        if (rescue.Reacts && !Reactions.Has(one)) return false;
        if (bearer == seat) return true;
        return one.Stands && !one.Sum.Incapacitated && Places.Feet(story.State, one, story[seat]) <= rescue.Feet && Places.Sees(story.State, one, story[seat]);
    }

    private static bool Wanted(BattleStory story, int bearer, int seat, RescuedRoll roll, CombatRescue rescue)
    {
        if (!CanTurn(roll, rescue)) return false;
        var trigger = (roll.Of, rescue.Spoils) switch
        {
            (RescuedTest.Attack, false) => "fails-attack",
            (RescuedTest.Check, false) => "fails-check",
            (RescuedTest.Save, false) => "fails-save",
            (RescuedTest.Attack, true) => "makes-attack",
            (RescuedTest.Check, true) => "makes-check",
            (RescuedTest.Save, true) => "makes-save",
            _ => throw new UnreachableException(),
        };
        return story[bearer].AsksReactions ? story.Ask(bearer, trigger, seat, [rescue.Key], roll.Total) is not null : Reflexes.Rescues(roll, rescue);
    }

    /// <summary>Whether there is a throw with which it would turn the test.</summary>
    private static bool CanTurn(RescuedRoll roll, CombatRescue rescue)
    {
        if (rescue.Succeeds) return true;
        if (rescue.Twenty) return roll.SureFrom <= 20 || 20 + roll.Bonus + roll.Faces.Sum() >= roll.Needed;
        if (rescue.Again) return roll.Dice.Natural < 20 && (roll.SureFrom <= 20 || 20 + roll.Bonus + rescue.Bonus + roll.Faces.Sum() >= roll.Needed);
        if (roll.Of == RescuedTest.Attack && roll.Dice.Natural == 1) return false;
        var most = rescue.Dice is { } dice ? (dice.Count * dice.Sides) + dice.Bonus : 0;
        return rescue.Spoils ? roll.Total - most < roll.Needed : roll.Total + most >= roll.Needed;
    }

    private static RescuedRoll Turn(BattleStory story, int bearer, int seat, RescuedRoll roll, CombatRescue rescue)
    {
        var before = roll.Total;
        if (rescue.Succeeds) roll = roll with { Sure = true };
        else if (rescue.Twenty) roll = roll with { Dice = new D20Roll(RollMode.Normal, 20, null) };
        else if (rescue.Again) roll = roll with { Dice = Tests.Throw(story, story[seat], rescue.Favored ? RollMode.Advantage : roll.Dice.Mode), Bonus = roll.Bonus + rescue.Bonus };
        if (rescue.Dice is { } dice)
        {
            var sign = rescue.Spoils ? -1 : 1;
            var faces = roll.Faces.ToBuilder();
            for (var i = 0; i < dice.Count; i++) faces.Add(sign * story.Dice.Roll(dice.Sides));
            if (dice.Bonus != 0) faces.Add(sign * dice.Bonus);
            roll = roll with { Faces = faces.ToImmutable() };
        }

        story.Tell(new BattleEvent.Rescued(seat, bearer, rescue.Key, before, roll.Total));
        return roll;
    }
}
