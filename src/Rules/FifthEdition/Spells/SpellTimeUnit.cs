namespace Guildhall.Rules.FifthEdition.Spells;

/// <summary>What a spell costs of a turn.</summary>
#pragma warning disable CS1591 // Each name is the rule book's own and says all there is to say.
public enum SpellTimeUnit
{
    Action,
    BonusAction,
    Reaction,
    Minutes,
}
