using Guildhall.Discord.Entities.Interactions;
using Microsoft.Extensions.Logging;

namespace Guildhall.Discord.Interactions;

/// <summary>What the interaction layer tells operators: ids, kinds and times, never what was typed.</summary>
internal static partial class InteractionLog
{
    [LoggerMessage(1, LogLevel.Debug, "Interaction {Id} ({Type}) was deferred for its handler at {AgeMs} ms")]
    internal static partial void Deferred(this ILogger logger, ulong id, InteractionType type, double ageMs);

    [LoggerMessage(2, LogLevel.Warning, "Interaction {Id} ({Type}) could not be deferred for its handler")]
    internal static partial void NotDeferred(this ILogger logger, Exception fault, ulong id, InteractionType type);

    [LoggerMessage(3, LogLevel.Error, "The handler of interaction {Id} ({Type}) failed in state {State}")]
    internal static partial void HandlerFailed(this ILogger logger, Exception fault, ulong id, InteractionType type, AckState state);

    [LoggerMessage(4, LogLevel.Warning, "The handler of interaction {Id} ({Type}) ended without an answer")]
    internal static partial void Unanswered(this ILogger logger, ulong id, InteractionType type);

    [LoggerMessage(5, LogLevel.Warning, "Interaction {Id} ({Type}) arrived {AgeMs} ms after it was made")]
    internal static partial void ArrivedLate(this ILogger logger, ulong id, InteractionType type, double ageMs);

    [LoggerMessage(7, LogLevel.Warning, "Interaction {Id} ({Type}) arrived {AgeMs} ms after it was made, too late for any answer, and was passed over")]
    internal static partial void ArrivedTooLate(this ILogger logger, ulong id, InteractionType type, double ageMs);

    [LoggerMessage(6, LogLevel.Information, "A request to the interactions address was refused: {Verdict}")]
    internal static partial void Refused(this ILogger logger, Http.RequestVerdict verdict);
}
