namespace Guildhall.Rules.FifthEdition.Creatures;

/// <summary>Actions a creature may take as a bonus action.</summary>
#pragma warning disable CS1591 // Each name is the rule book's own and says all there is to say.
public enum BonusMove
{
    Dash,
    Disengage,
    Hide,
}
