namespace Guildhall.Rules.Dungeons.Places;

/// <summary>Where creatures may be when the party comes.</summary>
/// <param name="Id">From 1.</param>
/// <param name="At">The north-western square of their space.</param>
/// <param name="Kind">Whose.</param>
/// <param name="Edge">Squares along one side that are free there, 1 to 4: the largest creature that fits.</param>
/// <param name="Creature">The key of a stat block where somebody chose one; null otherwise.</param>
public sealed record PlaceSpawn(int Id, Spot At, SpawnKind Kind, int Edge = 1, string? Creature = null);
