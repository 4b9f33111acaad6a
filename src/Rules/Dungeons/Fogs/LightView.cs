using Guildhall.Rules.Dungeons.Places;

namespace Guildhall.Rules.Dungeons.Fogs;

/// <summary>A light as it was last seen.</summary>
/// <param name="At">Where.</param>
/// <param name="Kind">What.</param>
/// <param name="IsLit">Whether it burned.</param>
public sealed record LightView(Spot At, LightKind Kind, bool IsLit);
