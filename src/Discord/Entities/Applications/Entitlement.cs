using Guildhall.Discord.Entities.Guilds;
using Guildhall.Discord.Entities.Users;

namespace Guildhall.Discord.Entities.Applications;

/// <summary>That a user or a guild has bought something.</summary>
public sealed record Entitlement
{
    /// <summary>Its id.</summary>
    public Snowflake<Entitlement> Id { get; init; }

    /// <summary>What was bought.</summary>
    public Snowflake<Sku> SkuId { get; init; }

    /// <summary>From whom.</summary>
    public Snowflake<Application> ApplicationId { get; init; }

    /// <summary>By whom.</summary>
    public Snowflake<User>? UserId { get; init; }

    /// <summary>How it came about, e.g. 8 a subscription.</summary>
    public int Type { get; init; }

    /// <summary>Whether it was taken back.</summary>
    public bool Deleted { get; init; }

    /// <summary>From when; null for tests.</summary>
    public DateTimeOffset? StartsAt { get; init; }

    /// <summary>Until when; null means for ever.</summary>
    public DateTimeOffset? EndsAt { get; init; }

    /// <summary>For which guild.</summary>
    public Snowflake<Guild>? GuildId { get; init; }

    /// <summary>Of consumables: whether it was used up.</summary>
    public bool? Consumed { get; init; }
}
