using Guildhall.Rules.Dungeons.Places;

namespace Guildhall.Rules.Dungeons.Fogs;

/// <summary>A thing as it was last seen.</summary>
/// <param name="At">Where.</param>
/// <param name="Kind">What.</param>
/// <param name="IsWhole">Whether it was whole.</param>
public sealed record ThingView(Spot At, ThingKind Kind, bool IsWhole);
