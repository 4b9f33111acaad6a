namespace Guildhall.Discord.Entities.Applications;

/// <summary>Where the gateway is.</summary>
public sealed record GatewayAddress
{
    /// <summary>Its address.</summary>
    public string Url { get => field ?? ""; init; }
}
