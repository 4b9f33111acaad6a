namespace Guildhall.Rules.FifthEdition.Characters;

/// <summary>What a Short Rest gives back of a resource; a Long Rest gives back all.</summary>
public enum RestRecovery
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>One use.</summary>
    One,

    /// <summary>All uses.</summary>
    All,

    /// <summary>Nothing, nor does a Long Rest: something else gives it back.</summary>
    Never,
}
