using Guildhall.Discord.Entities.Applications;
using Guildhall.Discord.Rest.Transport;

namespace Guildhall.Discord.Rest.Endpoints;

/// <summary>Where the gateway is.</summary>
public sealed class GatewayEndpoints
{
    private readonly RestSender _rest;

    internal GatewayEndpoints(RestSender rest) => _rest = rest;

    /// <summary>Its address, how many shards to use, and how many sessions may be started.</summary>
    public Task<GatewayBot> GetBotAsync(CancellationToken cancellation = default) =>
        _rest.SendAsync<GatewayBot>(new(Route.Get("gateway/bot")), cancellation);

    /// <summary>Its address.</summary>
    public Task<GatewayAddress> GetAsync(CancellationToken cancellation = default) =>
        _rest.SendAsync<GatewayAddress>(new(Route.Get("gateway")), cancellation);
}
