using Guildhall.Rules.FifthEdition;
using Guildhall.Rules.FifthEdition.Grid;

namespace Guildhall.Rules.Dungeons.Fogs;

/// <summary>Somebody on the map, as far as seeing them goes.</summary>
/// <param name="Key">Tells them from others.</param>
/// <param name="At">The north-western square of their space.</param>
/// <param name="Size">How large they are.</param>
/// <param name="IsInvisible">Whether they have the Invisible condition.</param>
/// <param name="IsHidden">Whether nobody who looks with eyes finds them: they hide, or the master keeps them back.</param>
/// <param name="OnGround">Whether they touch the ground.</param>
public sealed record PlaceToken(
    string Key, Places.Spot At, CreatureSize Size = CreatureSize.Medium, bool IsInvisible = false, bool IsHidden = false, bool OnGround = true)
{
    /// <summary>The squares they occupy.</summary>
    public Footprint Space => Footprint.Of(At.At, Size);
}
