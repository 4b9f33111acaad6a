using Guildhall.Discord.Entities.Applications;
using Guildhall.Discord.Entities.Guilds;
using Guildhall.Discord.Entities.Users;

namespace Guildhall.Discord.Rest.Payloads;

/// <summary>Which entitlements.</summary>
public sealed record EntitlementPage
{
    /// <summary>Of this user.</summary>
    public Snowflake<User>? UserId { get; init; }

    /// <summary>For this guild.</summary>
    public Snowflake<Guild>? GuildId { get; init; }

    /// <summary>Of these.</summary>
    public IReadOnlyList<Snowflake<Sku>>? SkuIds { get; init; }

    /// <summary>Older than this.</summary>
    public Snowflake<Entitlement>? Before { get; init; }

    /// <summary>Newer than this.</summary>
    public Snowflake<Entitlement>? After { get; init; }

    /// <summary>1 to 100; 100 unless said (0).</summary>
    public int Limit { get; init; }

    /// <summary>Whether those that ended are left out.</summary>
    public bool ExcludeEnded { get; init; }

    /// <summary>Whether those taken back are left out.</summary>
    public bool ExcludeDeleted { get; init; }
}
