using Guildhall.Rules.Dungeons.Places;

namespace Guildhall.Rules.Dungeons.Fogs;

/// <summary>A hazard as far as it was seen.</summary>
/// <param name="Kind">What.</param>
/// <param name="Squares">Those seen.</param>
public sealed record HazardView(HazardKind Kind, Squares Squares);
