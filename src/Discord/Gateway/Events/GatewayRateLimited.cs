namespace Guildhall.Discord.Gateway.Events;

/// <summary>Discord refused a request over the gateway for now (G15).</summary>
public sealed record GatewayRateLimited
{
    /// <summary>Which opcode.</summary>
    public int Opcode { get; init; }

    /// <summary>Seconds until it may be repeated.</summary>
    public double RetryAfter { get; init; }

    /// <summary>Which request.</summary>
    public RateLimitedRequest? Meta { get; init; }
}
