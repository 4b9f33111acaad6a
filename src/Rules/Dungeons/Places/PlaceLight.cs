namespace Guildhall.Rules.Dungeons.Places;

/// <summary>A light that stands or hangs somewhere.</summary>
/// <param name="Id">From 1.</param>
/// <param name="At">Where.</param>
/// <param name="Kind">What gives the light.</param>
/// <param name="IsLit">Whether it burns when the party comes.</param>
public sealed record PlaceLight(int Id, Spot At, LightKind Kind, bool IsLit = true);
