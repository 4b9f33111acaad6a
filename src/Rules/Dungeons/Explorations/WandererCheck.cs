namespace Guildhall.Rules.Dungeons.Explorations;

/// <summary>Whether somebody comes by.</summary>
/// <param name="Face">Of the d20.</param>
/// <param name="SpawnId">Where they come from; null if nobody comes.</param>
public sealed record WandererCheck(int Face, int? SpawnId);
