using Guildhall.Rules.Dungeons;

namespace Guildhall.Rules.FifthEdition.Grid;

/// <summary>A ball of fog or magical darkness; walls stop it.</summary>
/// <param name="At">The square in whose middle it starts.</param>
/// <param name="RadiusFeet">0 to <see cref="BattleMap.FarthestFeet"/>.</param>
/// <param name="Kind">What it does to sight.</param>
public sealed record Haze(Cell At, int RadiusFeet, HazeKind Kind);
