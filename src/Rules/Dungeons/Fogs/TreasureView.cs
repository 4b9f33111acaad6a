using Guildhall.Rules.Dungeons.Places;

namespace Guildhall.Rules.Dungeons.Fogs;

/// <summary>What may hold treasure, as it was last seen.</summary>
/// <param name="At">Where.</param>
/// <param name="Kind">What.</param>
/// <param name="IsThere">Whether nobody had taken what it holds.</param>
public sealed record TreasureView(Spot At, TreasureKind Kind, bool IsThere);
