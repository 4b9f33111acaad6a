namespace Guildhall.Rules.FifthEdition.Heroes;

/// <summary>How many uses of a feature a Short Rest gives back; a Long Rest gives back all.</summary>
public enum ShortRestRecovery
{
    /// <summary>None.</summary>
    None,

    /// <summary>One.</summary>
    One,

    /// <summary>All.</summary>
    All,
}
