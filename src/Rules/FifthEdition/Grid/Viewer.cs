using Guildhall.Rules.FifthEdition.Creatures;

namespace Guildhall.Rules.FifthEdition.Grid;

/// <summary>Who looks.</summary>
/// <param name="Space">Where from.</param>
/// <param name="Senses">With what ranges.</param>
/// <param name="IsBlinded">Whether eyes are of no use; blindsight and tremorsense still are.</param>
/// <param name="OnGround">Whether the ground is felt, for tremorsense.</param>
public sealed record Viewer(Footprint Space, CreatureSenses Senses, bool IsBlinded = false, bool OnGround = true);
