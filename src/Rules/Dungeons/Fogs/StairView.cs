using Guildhall.Rules.Dungeons.Places;

namespace Guildhall.Rules.Dungeons.Fogs;

/// <summary>A way to another floor.</summary>
/// <param name="At">Where.</param>
/// <param name="Kind">What.</param>
/// <param name="Up">Whether it leads up.</param>
public sealed record StairView(Spot At, StairKind Kind, bool Up);
