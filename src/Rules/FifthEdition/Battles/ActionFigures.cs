using System.Collections.Immutable;
using Guildhall.Rules.FifthEdition.Automation;
using Guildhall.Rules.FifthEdition.Content;
using Guildhall.Rules.FifthEdition.Creatures;
using Guildhall.Rules.FifthEdition.Spells;

namespace Guildhall.Rules.FifthEdition.Battles;

/// <summary>What the engine and the minds work out of an action once.</summary>
internal sealed class ActionFigures
{
    public ActionFigures(CombatProfile profile, CombatAction action)
    {
        action = SpellStrikes.Armed(profile, action);
        Action = action;
        Steps = [.. AutomationTree.Steps(action.Do)];
        foreach (var step in Steps)
        {
            if (step is AutomationNode.Strike && SpellStrikes.Weapons(profile).FirstOrDefault() is { Do: [AutomationNode.Each { Do: [AutomationNode.Attack own, ..] }] }) First ??= own;
            if (step is not AutomationNode.Attack attack) continue;
            IsAttack = true;
            First ??= attack;
            Reach = Math.Max(Reach, attack.Reach);
            Range = Math.Max(Range, attack.Range);
            LongRange = Math.Max(LongRange, attack.LongRange);
        }

        foreach (var step in Steps)
        {
            if (step is AutomationNode.Damage { Dice: [var main, ..] }) Main ??= main.Type;
            Saves ??= step as AutomationNode.Save;
            Supports |= ActionWorth.Supports(step);
            Walks |= step is AutomationNode.Move { Kind: MoveKind.Walk or MoveKind.SafeWalk };
            Clings |= step is AutomationNode.Effect { Kind: EffectKind.SharesHarm };
            Softens |= step is AutomationNode.Effect { Kind: EffectKind.DamageReduction or EffectKind.DamageHalved } || (action.Timing == ActionTiming.Reaction && step is AutomationNode.Effect { Kind: EffectKind.Resistance });
            ShapesSpells |= step is AutomationNode.Effect { Kind: EffectKind.Metamagic };
            Splits |= step is AutomationNode.Effect { Kind: EffectKind.Splits };
            Summons |= step is AutomationNode.Summon && action is { Spell: not null, RangeFeet: > 0, Aim: AimKind.Self };
            Jumps |= step is AutomationNode.Move { Kind: MoveKind.Teleport or MoveKind.Jump or MoveKind.Place };
        }

        StrikesBack = Splits || (action.Harms && action.Spell != "counterspell") || Steps is [AutomationNode.Use];
        Counter = action.Counter ?? action.Key;
        Evokes = action.Spell is { } spell && Compendium.Spells.TryFind(spell, out var stats) && stats.School == SpellSchool.Evocation;
        Worth = ActionWorth.Of(profile, action);
        Heals = ActionWorth.Healing(profile, action);
    }

    public CombatAction Action { get; }

    /// <summary>All steps from the outside in; effects that wait name theirs by place.</summary>
    public ImmutableArray<AutomationNode> Steps { get; }

    public bool IsAttack { get; }

    /// <summary>Whether it is a spell of evocation.</summary>
    public bool Evokes { get; }

    /// <summary>The first attack roll of it; null for none.</summary>
    public AutomationNode.Attack? First { get; }

    public int Reach { get; }

    public int Range { get; }

    public int LongRange { get; }

    /// <summary>The type of its first damage; null for none.</summary>
    public DamageType? Main { get; }

    /// <summary>The first save it asks for; null for none.</summary>
    public AutomationNode.Save? Saves { get; }

    /// <summary>Whether it leaves something on somebody.</summary>
    public bool Supports { get; }

    /// <summary>Whether it grants its actor movement.</summary>
    public bool Walks { get; }

    /// <summary>Whether it lowers damage.</summary>
    public bool Softens { get; }

    /// <summary>Whether it makes a way of metamagic ready.</summary>
    public bool ShapesSpells { get; }

    /// <summary>Whether its actor holds on to one target alone, which bears half of the actor's harm.</summary>
    public bool Clings { get; }

    /// <summary>Whether it makes two of its actor.</summary>
    public bool Splits { get; }

    /// <summary>Whether it takes its actor or somebody else to another place at once.</summary>
    public bool Jumps { get; }

    /// <summary>Whether it calls somebody to a place within its range.</summary>
    public bool Summons { get; }

    /// <summary>Whether, as a reaction, it answers harm.</summary>
    public bool StrikesBack { get; }

    /// <summary>Where its uses are counted.</summary>
    public string Counter { get; }

    /// <summary>Average harm to one target that it works on, in hundredths of a hit point, conditions valued; before any chance to hit.</summary>
    public int Worth { get; }

    /// <summary>Average healing of one target, in hundredths.</summary>
    public int Heals { get; }

    /// <summary>Where a step stands in <see cref="Steps"/>; −1 for none.</summary>
    public int IndexOf(AutomationNode step)
    {
        for (var i = 0; i < Steps.Length; i++)
        {
            if (ReferenceEquals(Steps[i], step)) return i;
        }

        return -1;
    }
}
