namespace Guildhall.Rules.Dungeons.Places;

/// <summary>A room, a corridor, a cave: squares that are spoken of as one.</summary>
public sealed record Region
{
    /// <summary>From 1.</summary>
    public required int Id { get; init; }

    /// <summary>Index of its floor.</summary>
    public required int Floor { get; init; }

    /// <summary>Its squares, doorways not among them.</summary>
    public required Squares Squares { get; init; }

    /// <summary>What it is, e.g. <c>guardroom</c>; named by the string <c>place.region.&lt;kind&gt;</c> where the kind is one of <see cref="RegionKinds"/>.</summary>
    public required string Kind { get; init; }

    /// <summary>What part it plays.</summary>
    public RegionRole Role { get; init; }

    /// <summary>Its own name where somebody gave it one; empty otherwise.</summary>
    public string Name { get; init; } = "";

    /// <summary>Who may enter; null for everybody who finds a way in.</summary>
    public AccessRule? Access { get; init; }
}
