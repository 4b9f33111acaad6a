using Guildhall.Discord.Cache.Tables;
using Guildhall.Discord.Entities.Channels;
using Guildhall.Discord.Entities.Guilds;
using Guildhall.Discord.Entities.Users;

namespace Guildhall.Discord.Cache;

/// <summary>A guild as it was at one moment: it never changes, so that readers may hold it over an await. The cache holds the next one.</summary>
public sealed record CachedGuild
{
    internal CachedGuild(Snowflake<Guild> id) => Id = id;

    /// <summary>Its id, which is also the id of its everyone role.</summary>
    public Snowflake<Guild> Id { get; }

    /// <summary>2 to 100 characters; empty until GUILD_CREATE told it.</summary>
    public string Name { get; internal init; } = "";

    /// <summary>Who owns it, and may do everything; empty until GUILD_CREATE told it.</summary>
    public Snowflake<User> OwnerId { get; internal init; }

    /// <summary>Whether Discord cannot reach it, or has not told of it since READY. What is known from before is still here.</summary>
    public bool IsUnavailable { get; internal init; }

    /// <summary>The bot itself; null until it is told, or where it is not kept.</summary>
    public CachedMember? Self { get; internal init; }

    /// <summary>Its channels and categories by ascending id, without threads.</summary>
    public IReadOnlyList<CachedChannel> Channels => ChannelTable;

    /// <summary>Its active threads by ascending id; none unless they are kept.</summary>
    public IReadOnlyList<CachedChannel> Threads => ThreadTable;

    /// <summary>Its roles by ascending id, everyone's first.</summary>
    public IReadOnlyList<CachedRole> Roles => RoleTable;

    internal ChannelTable ChannelTable { get; init; } = ChannelTable.Empty;

    internal ChannelTable ThreadTable { get; init; } = ChannelTable.Empty;

    internal RoleTable RoleTable { get; init; } = RoleTable.Empty;

    /// <summary>Finds a channel, a category or a thread.</summary>
    /// <param name="channel">The default value where it is not here.</param>
    public bool TryGetChannel(Snowflake<Channel> id, out CachedChannel channel) =>
        ChannelTable.TryGet(id.Value, out channel) || ThreadTable.TryGet(id.Value, out channel);

    /// <summary>Finds a role.</summary>
    /// <param name="role">The default value where it is not here.</param>
    public bool TryGetRole(Snowflake<Role> id, out CachedRole role) => RoleTable.TryGet(id.Value, out role);
}
