namespace Guildhall.Rules.FifthEdition.Grid;

/// <summary>How well something is perceived, from least to most.</summary>
public enum Perceived
{
    /// <summary>Not at all.</summary>
    Nothing,

    /// <summary>Its place is known, but it is not seen (tremorsense).</summary>
    Located,

    /// <summary>Seen, lightly obscured: Wisdom (Perception) checks by sight have Disadvantage.</summary>
    Dimly,

    /// <summary>Seen.</summary>
    Clearly,
}
