namespace Guildhall.Rules.FifthEdition.Characters.Content;

/// <summary>How spell slots grow with the level.</summary>
public enum CasterPace
{
    /// <summary>Every level counts.</summary>
    Full,

    /// <summary>Half the levels count, rounded up.</summary>
    Half,

    /// <summary>Few slots of one level, regained in a Short Rest.</summary>
    Pact,
}
