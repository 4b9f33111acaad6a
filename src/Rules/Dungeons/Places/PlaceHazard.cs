namespace Guildhall.Rules.Dungeons.Places;

/// <summary>Squares that hurt or hinder, plain to see.</summary>
/// <param name="Id">From 1.</param>
/// <param name="Floor">Index of the floor.</param>
/// <param name="Kind">What.</param>
/// <param name="Squares">Where.</param>
/// <param name="Tier">How bad: 0 for levels 1–4, 1 for 5–10, 2 for 11–16, 3 for 17–20.</param>
public sealed record PlaceHazard(int Id, int Floor, HazardKind Kind, Squares Squares, int Tier = 0);
