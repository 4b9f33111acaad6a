namespace Guildhall.Rules.FifthEdition.Grid;

/// <summary>What is wrong with a drawn map.</summary>
public enum MapTextFault
{
    /// <summary>There are no rows.</summary>
    Empty,

    /// <summary>A sign that no terrain has.</summary>
    UnknownSign,

    /// <summary>A row is shorter or longer than the first one.</summary>
    Ragged,

    /// <summary>A row has more than <see cref="BattleMap.LongestSide"/> squares, or the text more signs than any map needs.</summary>
    TooWide,

    /// <summary>There are more than <see cref="BattleMap.LongestSide"/> rows.</summary>
    TooHigh,

    /// <summary>A line before the map does not say what its first word promises.</summary>
    BadSetting,

    /// <summary>A light or a haze lies outside of the map.</summary>
    Outside,

    /// <summary>There are more than <see cref="BattleMap.MostSources"/> lights or hazes.</summary>
    TooMany,
}
