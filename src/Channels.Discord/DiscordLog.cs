using Microsoft.Extensions.Logging;

namespace Guildhall.Channels.Discord;

/// <summary>What the channel tells operators: ids and kinds, never what was said, never the token.</summary>
internal static partial class DiscordLog
{
    [LoggerMessage(1, LogLevel.Debug, "Discord is off: no token is set (Discord__Token)")]
    internal static partial void Off(this ILogger logger);

    [LoggerMessage(2, LogLevel.Information, "{Name} is on Discord; add it to a guild with {Link}")]
    internal static partial void Welcome(this ILogger logger, string name, string link);

    [LoggerMessage(3, LogLevel.Information, "{Count} commands on Discord: {Outcome}")]
    internal static partial void Synced(this ILogger logger, int count, string outcome);

    [LoggerMessage(4, LogLevel.Error, "Discord is off: the token (Discord__Token) was refused. Take a new one under Bot in the developer portal and start again")]
    internal static partial void TokenRefused(this ILogger logger);

    [LoggerMessage(5, LogLevel.Error, "Discord is off: {Reason}")]
    internal static partial void Ended(this ILogger logger, string reason);

    [LoggerMessage(6, LogLevel.Warning, "Typed commands are off: the message content intent is not granted. Switch it on under Bot in the developer portal, or leave Discord__MessageContent out")]
    internal static partial void ContentRefused(this ILogger logger);

    [LoggerMessage(7, LogLevel.Warning, "Discord cannot be reached ({Fault}); next attempt in {Wait}")]
    internal static partial void Away(this ILogger logger, string fault, TimeSpan wait);

    [LoggerMessage(8, LogLevel.Warning, "The answer to interaction {Id} could not be given ({Fault}, after {AgeMs} ms)")]
    internal static partial void AnswerLost(this ILogger logger, string fault, ulong id, double ageMs);

    [LoggerMessage(9, LogLevel.Information, "Something to say in channel {Channel} waits ({Fault})")]
    internal static partial void PostDelayed(this ILogger logger, string fault, ulong channel);

    [LoggerMessage(10, LogLevel.Warning, "Something could not be said in channel {Channel}: {Reason} Give the bot the permissions to view the channel and to send messages in it")]
    internal static partial void PostLost(this ILogger logger, string reason, ulong channel);

    [LoggerMessage(11, LogLevel.Information, "Interactions are taken at {Path} over HTTP as well")]
    internal static partial void Http(this ILogger logger, string path);

    [LoggerMessage(12, LogLevel.Error, "The commands could not be written to Discord: {Reason}")]
    internal static partial void NotSynced(this ILogger logger, string reason);

    [LoggerMessage(13, LogLevel.Error, "Something to say in channel {Channel} could not be made")]
    internal static partial void PostFailed(this ILogger logger, Exception fault, ulong channel);

    [LoggerMessage(14, LogLevel.Warning, "What fell due on Discord cannot be read ({Fault}); next attempt in {Wait}")]
    internal static partial void FeedAway(this ILogger logger, string fault, TimeSpan wait);

    [LoggerMessage(15, LogLevel.Warning, "Too much waits to be said on Discord; what was for channel {Channel} is left out until the next start")]
    internal static partial void TooManyPosts(this ILogger logger, ulong channel);

    [LoggerMessage(16, LogLevel.Warning, "An answer is said without pictures and forms ({Fault})")]
    internal static partial void SaidPlainly(this ILogger logger, string fault);
}
