namespace Guildhall.Rules.FifthEdition.Grid;

/// <summary>What a diagonal step counts.</summary>
public enum DiagonalRule
{
    /// <summary>5 feet like any other (SRD 5.2, "Playing on a Grid").</summary>
    Five,

    /// <summary>5 and 10 feet by turns, for tables that want distances nearer to those of a ruler.</summary>
    FiveTenFive,
}
