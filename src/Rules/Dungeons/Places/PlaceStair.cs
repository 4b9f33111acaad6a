namespace Guildhall.Rules.Dungeons.Places;

/// <summary>A way between two floors.</summary>
/// <param name="Id">From 1.</param>
/// <param name="Lower">One end.</param>
/// <param name="Upper">The other, on a later floor.</param>
/// <param name="Kind">What it is.</param>
public sealed record PlaceStair(int Id, Spot Lower, Spot Upper, StairKind Kind = StairKind.Stairs);
