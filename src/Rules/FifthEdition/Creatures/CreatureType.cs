namespace Guildhall.Rules.FifthEdition.Creatures;

/// <summary>The fourteen creature types of SRD 5.2, which have no rules of their own but to which effects refer.</summary>
#pragma warning disable CS1591 // Each name is the rule book's own and says all there is to say.
public enum CreatureType
{
    Aberration,
    Beast,
    Celestial,
    Construct,
    Dragon,
    Elemental,
    Fey,
    Fiend,
    Giant,
    Humanoid,
    Monstrosity,
    Ooze,
    Plant,
    Undead,
}
