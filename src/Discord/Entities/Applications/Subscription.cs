using Guildhall.Discord.Entities.Users;

namespace Guildhall.Discord.Entities.Applications;

/// <summary>That somebody pays regularly.</summary>
public sealed record Subscription
{
    /// <summary>Its id.</summary>
    public Snowflake<Subscription> Id { get; init; }

    /// <summary>Who pays.</summary>
    public Snowflake<User> UserId { get; init; }

    /// <summary>For what.</summary>
    public IReadOnlyList<Snowflake<Sku>> SkuIds { get => field ?? []; init; }

    /// <summary>For what from the next period on.</summary>
    public IReadOnlyList<Snowflake<Sku>>? RenewalSkuIds { get; init; }

    /// <summary>What was granted.</summary>
    public IReadOnlyList<Snowflake<Entitlement>> EntitlementIds { get => field ?? []; init; }

    /// <summary>When the period began.</summary>
    public DateTimeOffset CurrentPeriodStart { get; init; }

    /// <summary>When it ends.</summary>
    public DateTimeOffset CurrentPeriodEnd { get; init; }

    /// <summary>0 active, 1 ending, 2 inactive.</summary>
    public int Status { get; init; }

    /// <summary>When it was called off.</summary>
    public DateTimeOffset? CanceledAt { get; init; }

    /// <summary>Of the payment, two letters; only with a special scope.</summary>
    public string? Country { get; init; }
}
