using Guildhall.Core.Results;

namespace Guildhall.Rules.Dungeons.Drawn;

/// <summary>Why a text is no place, and what to do about it.</summary>
/// <param name="Fault">What is wrong.</param>
/// <param name="Line">From 1.</param>
/// <param name="Column">From 1, in UTF-16 units.</param>
/// <param name="Got">What stands there, at most 30 characters; empty at the end of a line.</param>
/// <param name="Wanted">What should stand there: a refusal whose code is the key of a sentence, <c>place.wanted.…</c>; null where the fault says it.</param>
public sealed record PlaceTextError(PlaceTextFault Fault, int Line, int Column, string Got, Refusal? Wanted = null)
{
    /// <summary>The fault as a word for a sentence's <c>select</c>.</summary>
    public string Word => Fault switch
    {
        PlaceTextFault.Empty => "empty",
        PlaceTextFault.UnknownSign => "unknown-sign",
        PlaceTextFault.Ragged => "ragged",
        PlaceTextFault.TooLarge => "too-large",
        PlaceTextFault.UnknownWord => "unknown-word",
        PlaceTextFault.BadValue => "bad-value",
        PlaceTextFault.Twice => "twice",
        PlaceTextFault.Outside => "outside",
        PlaceTextFault.NoEntrance => "no-entrance",
    };
}
