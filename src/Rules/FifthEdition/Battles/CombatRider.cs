using System.Collections.Immutable;
using Guildhall.Rules.FifthEdition.Automation;

namespace Guildhall.Rules.FifthEdition.Battles;

/// <summary>Something that comes along with a hit: a sneak attack, a stunning blow.</summary>
/// <param name="Key">Tells it from others; several of one key share what is once a turn.</param>
/// <param name="On">Keys of the attacks it comes along with.</param>
/// <param name="Do">What it does to the target of the hit.</param>
public sealed record CombatRider(string Key, ImmutableArray<string> On, ImmutableArray<AutomationNode> Do)
{
    /// <summary>Whether it comes once in a turn only.</summary>
    public bool OncePerTurn { get; init; }

    /// <summary>Whether it asks for advantage on the roll, or a friend beside the target and no disadvantage.</summary>
    public bool Sneaks { get; init; }

    /// <summary>What may come along besides, some of it for dice of the rider's own.</summary>
    public ImmutableArray<RiderOption> Options { get => field.IsDefault ? [] : field; init; }

    /// <summary>How many of them at most.</summary>
    public int Picks { get => field == 0 ? 1 : field; init; }

    /// <summary>Actions whose effects must last on the attacker, e.g. a rage.</summary>
    public ImmutableArray<string> During { get => field.IsDefault ? [] : field; init; }

    /// <summary>The counter it takes from; null for none.</summary>
    public string? Counter { get; init; }

    /// <summary>How much of it.</summary>
    public int Cost { get; init; }

    /// <summary>How much of it there is.</summary>
    public int Uses { get; init; }
}
