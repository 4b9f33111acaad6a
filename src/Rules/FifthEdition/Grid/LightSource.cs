using Guildhall.Rules.Dungeons;

namespace Guildhall.Rules.FifthEdition.Grid;

/// <summary>A torch, a lamp, a spell: light that walls stop.</summary>
/// <param name="At">Its square; both radii are counted from there as distances are.</param>
/// <param name="BrightFeet">Radius of bright light, 0 to <see cref="BattleMap.FarthestFeet"/>.</param>
/// <param name="DimFeet">So many feet more of dim light around that; 0 to <see cref="BattleMap.FarthestFeet"/>.</param>
public sealed record LightSource(Cell At, int BrightFeet, int DimFeet);
