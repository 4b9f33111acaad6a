using Guildhall.Rules.FifthEdition;

namespace Guildhall.Modules.Delve.State;

/// <summary>Something that hangs on a fighter for a while: a condition, a spell, a feature, a stance.</summary>
/// <param name="Key">What it is, e.g. <c>bless</c>, <c>rage</c>, <c>dodge</c>, <c>poisoned</c>.</param>
/// <param name="Source">The key of the fighter it comes from.</param>
internal sealed record ActiveEffect(string Key, string Source)
{
    /// <summary>The condition it lays on; null for none.</summary>
    public Condition? Condition { get; init; }

    /// <summary>Its size: sides of a bonus die, points of armor class…</summary>
    public int Amount { get; init; }

    /// <summary>Whose turn ends it.</summary>
    public string? EndsWith { get; init; }

    /// <summary>At which point of that turn.</summary>
    public TurnPoint EndsAt { get; init; }

    /// <summary>How many such points are still to come, 1 or more where <see cref="EndsAt"/> is one.</summary>
    public int Remaining { get; init; }

    /// <summary>The save that may end it.</summary>
    public RepeatedSave? Repeat { get; init; }

    /// <summary>Whether damage ends it.</summary>
    public bool EndsOnDamage { get; init; }

    /// <summary>Whether the source must concentrate on it.</summary>
    public bool Concentration { get; init; }

    /// <summary>What a check must reach to get out of it; 0 where nothing is to be escaped.</summary>
    public int EscapeDifficulty { get; init; }
}
