namespace Guildhall.Discord.Cache;

/// <summary>How much a <see cref="GuildCache" /> holds, and what it did since it was made; all of one moment.</summary>
/// <param name="Guilds">Guilds held, unavailable ones among them.</param>
/// <param name="Channels">Channels and categories held, without threads.</param>
/// <param name="Threads">Threads held.</param>
/// <param name="Roles">Roles held.</param>
/// <param name="Applied">Events that were applied.</param>
/// <param name="Skipped">Events that were of no concern.</param>
/// <param name="Unreadable">Events that could not be read.</param>
/// <param name="Evicted">Guilds, channels, threads and roles that a limit kept out or pushed out.</param>
public readonly record struct CacheCounters(
    long Guilds, long Channels, long Threads, long Roles, long Applied, long Skipped, long Unreadable, long Evicted);
