namespace Guildhall.Rules.Dungeons.Places;

/// <summary>A light somebody carries.</summary>
/// <param name="Kind">What.</param>
/// <param name="Minutes">How long it still burns.</param>
public sealed record CarriedLight(LightKind Kind, int Minutes);
