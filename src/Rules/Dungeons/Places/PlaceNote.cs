namespace Guildhall.Rules.Dungeons.Places;

/// <summary>What somebody wrote on the map.</summary>
/// <param name="Id">From 1.</param>
/// <param name="At">Where.</param>
/// <param name="Text">Their own words, 1 to 200 characters.</param>
/// <param name="ForMaster">Whether only the dungeon master reads it; everybody who sees the square does otherwise.</param>
public sealed record PlaceNote(int Id, Spot At, string Text, bool ForMaster = true);
