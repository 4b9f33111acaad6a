using System.Collections.Immutable;
using Guildhall.Rules.FifthEdition.Combat;

namespace Guildhall.Rules.FifthEdition.Automation;

/// <summary>What came of a run, in the order it happened. A game turns these into its events. <c>Who</c> is the key of whom it concerns.</summary>
public abstract record AutomationOutcome
{
    private AutomationOutcome()
    {
    }

    /// <summary>There was nobody to do it to.</summary>
    public sealed record NoTarget : AutomationOutcome;

    /// <summary>An attack roll was made against somebody.</summary>
    public sealed record Attacked(string Who, AttackRoll Roll) : AutomationOutcome;

    /// <summary>The actor strikes somebody with a weapon of its own.</summary>
    public sealed record Struck(string Who, AutomationNode.Strike Terms) : AutomationOutcome;

    /// <summary>Somebody strikes at anybody within reach.</summary>
    public sealed record Flailed(string Who) : AutomationOutcome;

    /// <summary>Somebody made a saving throw.</summary>
    /// <param name="Roll">Without dice where it failed by itself.</param>
    /// <param name="Succeeded">Also where no throw was needed.</param>
    public sealed record Saved(string Who, Ability Ability, SaveRoll Roll, bool Succeeded) : AutomationOutcome;

    /// <summary>Somebody made an ability check.</summary>
    public sealed record Checked(string Who, Ability Ability, SaveRoll Roll) : AutomationOutcome;

    /// <summary>Somebody was harmed.</summary>
    /// <param name="Roll">Every face.</param>
    /// <param name="ByType">What arrived of each type, after the save and the defenses.</param>
    /// <param name="After">Hit points afterwards.</param>
    public sealed record Damaged(string Who, DamageRoll Roll, ImmutableArray<(DamageType Type, int Amount)> ByType, Vitality After) : AutomationOutcome
    {
        /// <summary>All that arrived.</summary>
        public int Total => ByType.Sum(part => part.Amount);
    }

    /// <summary>Somebody regained hit points.</summary>
    /// <param name="Amount">What was thrown; a maximum may let less arrive.</param>
    public sealed record Healed(string Who, int Amount, Vitality After) : AutomationOutcome;

    /// <summary>Somebody has temporary hit points.</summary>
    public sealed record Buffered(string Who, int Amount, Vitality After) : AutomationOutcome;

    /// <summary>Somebody's hit point maximum changed.</summary>
    public sealed record MaximumChanged(string Who, int Change, Vitality After) : AutomationOutcome;

    /// <summary>Somebody has a condition.</summary>
    /// <param name="Dc">What a repeated save must reach; 0 without one.</param>
    public sealed record Laid(string Who, Condition Condition, AutomationNode.Lay Terms, Ability? SavedWith, int Dc) : AutomationOutcome;

    /// <summary>Somebody is immune to a condition that was to be laid.</summary>
    public sealed record Immune(string Who, Condition Condition) : AutomationOutcome;

    /// <summary>Somebody's numbers change.</summary>
    /// <param name="Amount">With this slot.</param>
    public sealed record Changed(string Who, AutomationNode.Effect Terms, int Amount, Ability? SavedWith, int Dc) : AutomationOutcome;

    /// <summary>Something ended.</summary>
    public sealed record Ended(string Who, AutomationNode.Remove Terms) : AutomationOutcome;

    /// <summary>Somebody is moved.</summary>
    public sealed record Moved(string Who, MoveKind Kind, int Feet) : AutomationOutcome;

    /// <summary>Somebody died, fell, hangs on or came back.</summary>
    public sealed record LifeChanged(string Who, LifeChange To, Vitality After) : AutomationOutcome;

    /// <summary>Chance chose.</summary>
    public sealed record Thrown(string? Who, int Sides, int Face) : AutomationOutcome;

    /// <summary>The actor chose.</summary>
    public sealed record Chosen(string Key) : AutomationOutcome;

    /// <summary>Steps wait for their moment.</summary>
    public sealed record Waits(string? Who, AutomationNode.Later Terms) : AutomationOutcome;

    /// <summary>The actor casts a spell.</summary>
    public sealed record Casts(string Spell, int Level) : AutomationOutcome;

    /// <summary>The actor takes other actions.</summary>
    public sealed record Uses(ImmutableArray<string> Actions, int Times) : AutomationOutcome;

    /// <summary>Creatures come.</summary>
    public sealed record Summoned(string Creature, int Count, EffectSpan Span) : AutomationOutcome;

    /// <summary>Somebody takes a form of its own.</summary>
    public sealed record Formed(string Who, AutomationNode.Form Terms) : AutomationOutcome;

    /// <summary>Something counted was used up.</summary>
    public sealed record Counted(string Key, int Amount) : AutomationOutcome;

    /// <summary>Something to read.</summary>
    public sealed record Told(string Key) : AutomationOutcome;
}
