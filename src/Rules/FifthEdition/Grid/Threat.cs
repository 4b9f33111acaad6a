namespace Guildhall.Rules.FifthEdition.Grid;

/// <summary>A hostile creature that has a reaction left.</summary>
/// <param name="Space">Where it is.</param>
/// <param name="ReachFeet">The longest reach of its melee attacks.</param>
/// <param name="Sees">The squares where it sees the mover; null for everywhere in its line of sight.</param>
public sealed record Threat(Footprint Space, int ReachFeet = GridDistance.FeetPerSquare, CellSet? Sees = null);
