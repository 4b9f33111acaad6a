namespace Guildhall.Rules.FifthEdition.Encounters;

/// <summary>Where creatures are met. Guildhall's own: SRD 5.2 does not say.</summary>
#pragma warning disable CS1591 // Each name says all there is to say.
public enum Habitat
{
    Arctic,
    Coastal,
    Desert,
    Forest,
    Grassland,
    Hill,
    Mountain,
    Swamp,
    Underdark,
    Underwater,
    Urban,
    Dungeon,
    Planar,
}
