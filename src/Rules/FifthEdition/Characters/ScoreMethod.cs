namespace Guildhall.Rules.FifthEdition.Characters;

/// <summary>How the scores before the background's increase came about (SRD 5.2, "Generate Your Scores").</summary>
public enum ScoreMethod
{
    /// <summary>Six given scores.</summary>
    StandardArray,

    /// <summary>27 points.</summary>
    PointBuy,

    /// <summary>The three highest of four dice, six times; the faces are kept.</summary>
    Rolled,

    /// <summary>Set by the game master without a check.</summary>
    Given,
}
