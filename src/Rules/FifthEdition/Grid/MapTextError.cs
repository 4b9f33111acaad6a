using Guildhall.Core.Results;

namespace Guildhall.Rules.FifthEdition.Grid;

/// <summary>Why a text is no map.</summary>
/// <param name="Fault">What is wrong.</param>
/// <param name="Line">From 1.</param>
/// <param name="Column">From 1, in UTF-16 units.</param>
/// <param name="Got">What stands there, at most 20 signs; empty at the end of a line.</param>
public sealed record MapTextError(MapTextFault Fault, int Line, int Column, string Got)
{
    /// <summary>Code <c>grid.map-text</c> with <c>fault</c> (a word for <c>select</c>), <c>line</c>, <c>column</c> and <c>got</c>.</summary>
    public Refusal ToRefusal() =>
        Refusal.Of("grid.map-text", ("fault", Word), ("line", Line), ("column", Column), ("got", Got));

    private string Word => Fault switch
    {
        MapTextFault.Empty => "empty",
        MapTextFault.UnknownSign => "unknown-sign",
        MapTextFault.Ragged => "ragged",
        MapTextFault.TooWide => "too-wide",
        MapTextFault.TooHigh => "too-high",
        MapTextFault.BadSetting => "bad-setting",
        MapTextFault.Outside => "outside",
        MapTextFault.TooMany => "too-many",
    };
}
