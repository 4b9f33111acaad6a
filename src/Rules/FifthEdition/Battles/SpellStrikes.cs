using Guildhall.Rules.FifthEdition.Automation;
using Guildhall.Rules.FifthEdition.Combat;
using Guildhall.Rules.FifthEdition.Grid;
using Guildhall.Rules.FifthEdition.Spells;

namespace Guildhall.Rules.FifthEdition.Battles;

/// <summary>Attacks of spells that go on from a plain roll: with a weapon in hand, or on to another target.</summary>
internal static class SpellStrikes
{
    /// <summary>An action that strikes with a weapon, with the weapons its profile has: they are its choices, and give it its range.</summary>
    public static CombatAction Armed(CombatProfile profile, CombatAction action)
    {
        if (!AutomationTree.Steps(action.Do).Any(step => step is AutomationNode.Strike)) return action;
        var weapons = Weapons(profile).ToList();
        return action with
        {
            Aim = AimKind.Creatures,
            Targets = 1,
            Harms = true,
            RangeFeet = weapons.Select(weapon => weapon.RangeFeet).DefaultIfEmpty(0).Max(),
            Choices = [.. weapons.Select(weapon => weapon.Key)],
        };
    }

    /// <summary>The weapons a spell may be cast with, the best first.</summary>
    public static IEnumerable<CombatAction> Weapons(CombatProfile profile) => profile.Actions
        .Where(action => action is { Weapon: true, Timing: Creatures.ActionTiming.Action, Spell: null, Use: null, Targets: 1 } && action.Do is [AutomationNode.Each { Do: [AutomationNode.Attack, ..] }])
        .OrderByDescending(action => ActionWorth.Of(profile, action));

    /// <summary>One attack with the weapon chosen, or the best that reaches, by the spellcasting ability.</summary>
    public static void Strike(StepRun run, AutomationNode.Strike strike, int target)
    {
        var story = run.Story;
        var actor = story[run.Seat];
        if (Chosen(run, actor, story[target]) is not { First: { } attack } weapon) return;
        var modifier = run.Figures.Action.Modifier ?? actor.Profile.SpellModifier;
        var times = SpellCast.CantripFactor(actor.Profile.Level) - 1;
        var extra = strike.Extra is { } dice && times > 0 ? dice with { Count = dice.Count * times } : null;
        var lent = new Wielding(run.Figures.Action.Key, modifier - Wielding.Ability(actor, weapon.Action, attack), null, strike.Types, extra);
        new StepRun(story, run.Seat, weapon, [target], 0) { Lent = lent, Choices = run.Choices }.Run();
    }

    /// <summary>A spell that leaps where its damage shows a face twice: to the nearest foe that it has not struck yet.</summary>
    public static int Leap(StepRun run, AutomationNode.Attack attack, DamageRoll? roll, int target, ulong struck)
    {
        if (roll is null || !roll.Parts[0].ShowsPair || ulong.PopCount(struck) > (ulong)Math.Max(1, run.Slot)) return -1;
        var story = run.Story;
        var (best, nearest) = (-1, attack.LeapFeet + 1);
        foreach (var other in story.State.Combatants)
        {
            if ((struck & (1UL << other.Seat)) != 0 || !other.Stands || other.Side == story[run.Seat].Side) continue;
            var feet = Places.Feet(story.State, story[target], other);
            if (feet < nearest && Places.Clear(story.State, story[target], other)) (best, nearest) = (other.Seat, feet);
        }

        return best;
    }

    private static ActionFigures? Chosen(StepRun run, Combatant actor, Combatant foe)
    {
        var feet = GridDistance.Feet(actor.Space, foe.Space, run.Story.State.Map.Diagonals);
        ActionFigures? best = null;
        foreach (var action in Weapons(actor.Profile))
        {
            if (actor.Profile.Figures.Find(action.Key) is not { } figures || feet > action.RangeFeet) continue;
            if (run.Choices.Contains(action.Key, StringComparer.Ordinal)) return figures;
            best ??= figures;
        }

        return best;
    }
}
