using Microsoft.Extensions.Logging;

namespace Guildhall.Pipeline;

internal static partial class PipelineLog
{
    [LoggerMessage(1, LogLevel.Error, "Request {RequestId} failed in '{Command}'.")]
    public static partial void Failed(this ILogger logger, Exception fault, string requestId, string command);

    [LoggerMessage(2, LogLevel.Warning, "Request {RequestId} met a store that is not available.")]
    public static partial void StoreAway(this ILogger logger, Exception fault, string requestId);

    [LoggerMessage(3, LogLevel.Warning, "Completions of {Command} {Option} failed or took too long.")]
    public static partial void NoSuggestions(this ILogger logger, Exception fault, string command, string option);

    [LoggerMessage(4, LogLevel.Information, "{Commands} commands of {Modules} modules, in {Locales}.")]
    public static partial void Ready(this ILogger logger, int commands, int modules, string locales);

    [LoggerMessage(5, LogLevel.Error, "The scheduler failed; it goes on in {Seconds} s.")]
    public static partial void SchedulerFailed(this ILogger logger, Exception fault, int seconds);

    [LoggerMessage(6, LogLevel.Warning, "Due request {Key} was answered {Code}.")]
    public static partial void DueRefused(this ILogger logger, string key, string code);

    [LoggerMessage(7, LogLevel.Error, "The outbox relay failed; it goes on in {Seconds} s.")]
    public static partial void RelayFailed(this ILogger logger, Exception fault, int seconds);

    [LoggerMessage(8, LogLevel.Error, "News {Id} ({Kind}) was not handled, for the {Attempt}. time; tried again in {Seconds} s.")]
    public static partial void NewsFailed(this ILogger logger, Exception? fault, long id, string kind, int attempt, int seconds);

    [LoggerMessage(9, LogLevel.Warning, "Setting {Key} of {Guild} holds a value that is not allowed any more; its default is used.")]
    public static partial void SettingIgnored(this ILogger logger, string key, string guild);

    [LoggerMessage(10, LogLevel.Error, "News {Id} ({Kind}) was not handled in {Attempts} attempts and is a dead letter now; 'guildhall outbox' shows it.")]
    public static partial void NewsDead(this ILogger logger, Exception? fault, long id, string kind, int attempts);

    [LoggerMessage(11, LogLevel.Warning, "Another process told something that is not understood here; the feed has it.")]
    public static partial void NewsStrange(this ILogger logger, Exception fault);

    [LoggerMessage(12, LogLevel.Debug, "'{Command}' was answered: {Outcome}.")]
    public static partial void Answered(this ILogger logger, string command, string outcome);
}
