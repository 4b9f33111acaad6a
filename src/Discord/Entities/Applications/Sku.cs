namespace Guildhall.Discord.Entities.Applications;

/// <summary>Something an application sells.</summary>
public sealed record Sku
{
    /// <summary>Its id.</summary>
    public Snowflake<Sku> Id { get; init; }

    /// <summary>2 durable, 3 consumable, 5 subscription, 6 group of subscriptions.</summary>
    public int Type { get; init; }

    /// <summary>Who sells it.</summary>
    public Snowflake<Application> ApplicationId { get; init; }

    /// <summary>Its name.</summary>
    public string Name { get => field ?? ""; init; }

    /// <summary>Its name in addresses.</summary>
    public string Slug { get => field ?? ""; init; }

    /// <summary>Bit 2 available, bit 7 for guilds, bit 8 for users.</summary>
    public int Flags { get; init; }
}
