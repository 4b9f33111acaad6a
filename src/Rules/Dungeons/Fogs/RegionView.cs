using Guildhall.Rules.Dungeons.Places;

namespace Guildhall.Rules.Dungeons.Fogs;

/// <summary>A room of which something was seen.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Name">Its own name; empty where it has none.</param>
/// <param name="Squares">Those seen.</param>
public sealed record RegionView(string Kind, string Name, Squares Squares);
