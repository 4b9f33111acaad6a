using System.Collections.Immutable;

namespace Guildhall.Rules.Dungeons;

/// <summary>A kind of dungeon.</summary>
public sealed record DungeonTheme
{
    /// <summary>Stable and unique, e.g. <c>crypt</c>; named by the string <c>theme.crypt</c>.</summary>
    public required string Key { get; init; }

    /// <summary>How its rooms are cut.</summary>
    public required Carving Carving { get; init; }

    /// <summary>Chance in a hundred that an ordinary door stands open.</summary>
    public int OpenDoors { get; init; }

    /// <summary>Kinds of rooms, at least one for each role.</summary>
    public required ImmutableArray<RoomKind> Rooms { get; init; }

    /// <summary>Kinds of things to search.</summary>
    public required ImmutableArray<FeatureKind> Features { get; init; }

    /// <summary>Who lives here.</summary>
    public required ImmutableArray<MonsterPack> Packs { get; init; }

    /// <summary>Keys of the traps set here.</summary>
    public required ImmutableArray<string> Traps { get; init; }

    /// <summary>Items that serve as keys here, one for each lock.</summary>
    public required ImmutableArray<string> Keys { get; init; }
}
