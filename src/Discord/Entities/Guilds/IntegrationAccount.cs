namespace Guildhall.Discord.Entities.Guilds;

/// <summary>The account on the other side of an integration.</summary>
public sealed record IntegrationAccount
{
    /// <summary>Its id there.</summary>
    public string Id { get => field ?? ""; init; }

    /// <summary>Its name there.</summary>
    public string Name { get => field ?? ""; init; }
}
