using Guildhall.Discord.Entities.Users;

namespace Guildhall.Discord.Cache;

/// <summary>What is kept of guilds, and how much. <see cref="Validate" /> names what is out of range.</summary>
public sealed record GuildCacheOptions
{
    /// <summary>What is kept. Default: guilds, channels, roles and the bot's own member, which is what permissions are calculated from.</summary>
    public CacheResources Resources { get; init; } =
        CacheResources.Guilds | CacheResources.Channels | CacheResources.Roles | CacheResources.OwnMember;

    /// <summary>The bot. Default empty: learned from READY; a process that begins with a resume gets none and must be told.</summary>
    public Snowflake<User> SelfId { get; init; }

    /// <summary>Guilds of this cache. 1 to 200,000; default 2,500, the most Discord lets a shard have. A guild that comes when it is full is not kept.</summary>
    public int MaxGuilds { get; init; } = 2_500;

    /// <summary>Channels and categories of one guild. 1 to 5,000; default 1,000; Discord's own limit is 500. The newest ones beyond are not kept.</summary>
    public int MaxChannelsPerGuild { get; init; } = 1_000;

    /// <summary>Roles of one guild. 1 to 2,000; default 500; Discord's own limit is 250. The newest ones beyond are not kept, so the everyone role always is.</summary>
    public int MaxRolesPerGuild { get; init; } = 500;

    /// <summary>Active threads of one guild. 1 to 10,000; default 1,000, Discord's usual limit. The oldest ones make room.</summary>
    public int MaxThreadsPerGuild { get; init; } = 1_000;

    /// <summary>Refuses what is out of range.</summary>
    /// <exception cref="InvalidOperationException">Names the key, the range and the given value.</exception>
    public void Validate()
    {
        Within(MaxGuilds, 200_000, nameof(MaxGuilds));
        Within(MaxChannelsPerGuild, 5_000, nameof(MaxChannelsPerGuild));
        Within(MaxRolesPerGuild, 2_000, nameof(MaxRolesPerGuild));
        Within(MaxThreadsPerGuild, 10_000, nameof(MaxThreadsPerGuild));
        if (Resources != CacheResources.None && !Keeps(CacheResources.Guilds))
            throw new InvalidOperationException($"Resources must include Guilds or be None, and was {Resources}.");
    }

    internal bool Keeps(CacheResources resource) => (Resources & resource) != CacheResources.None;

    private static void Within(int value, int most, string key)
    {
        if (value < 1 || value > most)
            throw new InvalidOperationException($"{key} must be between 1 and {most}, and was {value}.");
    }
}
