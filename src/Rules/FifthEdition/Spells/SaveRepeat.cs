namespace Guildhall.Rules.FifthEdition.Spells;

/// <summary>Whether and how a target saves again.</summary>
public enum SaveRepeat
{
    /// <summary>Never.</summary>
    Never,

    /// <summary>At the end of each of its turns; a success ends the spell on it.</summary>
    EndOfEachTurn,

    /// <summary>Once, at the end of its next turn: a success ends the spell on it, a failure brings <see cref="SpellEffect.Later"/>.</summary>
    EndOfNextTurn,
}
