namespace Guildhall.Discord.Entities.Applications;

/// <summary>Where the gateway is, and how many sessions may be started.</summary>
public sealed record GatewayBot
{
    /// <summary>Its address.</summary>
    public string Url { get => field ?? ""; init; }

    /// <summary>How many shards Discord would use.</summary>
    public int Shards { get; init; }

    /// <summary>How many sessions may be started.</summary>
    public SessionStartLimit? SessionStartLimit { get; init; }
}
