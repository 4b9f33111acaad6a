using Guildhall.Discord.Entities.Applications;

namespace Guildhall.Discord.Rest.Payloads;

/// <summary>An entitlement for tests.</summary>
public sealed record EntitlementCreate
{
    /// <summary>What is granted.</summary>
    public required Snowflake<Sku> SkuId { get; init; }

    /// <summary>To the guild or user.</summary>
    public required Snowflake<object> OwnerId { get; init; }

    /// <summary>1 a guild, 2 a user.</summary>
    public required int OwnerType { get; init; }
}
