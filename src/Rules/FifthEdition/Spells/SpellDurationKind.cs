namespace Guildhall.Rules.FifthEdition.Spells;

/// <summary>How a spell's duration is told.</summary>
#pragma warning disable CS1591 // Each name is the rule book's own and says all there is to say.
public enum SpellDurationKind
{
    Instantaneous,
    Rounds,
    UntilDispelled,
    UntilDispelledOrTriggered,
    Special,
}
