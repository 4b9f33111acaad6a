using System.Collections.Immutable;

namespace Guildhall.Rules.Dungeons;

/// <summary>A kind of room of a theme.</summary>
public sealed record RoomKind
{
    /// <summary>Unique within the theme; named by the string <c>room.&lt;theme&gt;.&lt;key&gt;</c>.</summary>
    public required string Key { get; init; }

    /// <summary>What it may be used for.</summary>
    public RoomRole Role { get; init; }

    /// <summary>How often against the others of its role, 1 or more.</summary>
    public int Weight { get; init; } = 1;

    /// <summary>Chance in a hundred that somebody is here; only for ordinary rooms and treasuries.</summary>
    public int FightChance { get; init; }

    /// <summary>Chance in a hundred of a trap in the room; only for ordinary rooms and treasuries.</summary>
    public int TrapChance { get; init; }

    /// <summary>Kinds of features that may be here; the first <see cref="LeastFeatures"/> of them always are.</summary>
    public ImmutableArray<string> Features { get; init; } = [];

    /// <summary>How many of them at most.</summary>
    public int MostFeatures { get; init; } = 1;

    /// <summary>How many of them at least.</summary>
    public int LeastFeatures { get; init; }
}
