using Guildhall.Discord.Rest;
using Guildhall.Discord.Rest.Limits;
using Microsoft.Extensions.Logging;

namespace Guildhall.Channels.Discord.Connecting;

/// <summary>The one REST client that everything on Discord goes through.</summary>
/// <param name="shared">Budgets that all processes of the bot spend from; null where there is but one.</param>
internal sealed class DiscordClients(DiscordOptions options, TimeProvider clock, ILoggerFactory logs, ISharedRateLimits? shared = null) : IDisposable
{
    private readonly Lazy<DiscordRest> _rest = new(() => new(
        options.Token,
        new() { ApiBaseUrl = options.ApiBaseUrl },
        new(clock, Jitter.Next) { Logger = logs.CreateLogger<DiscordRest>(), Shared = shared }));

    public DiscordRest Rest => _rest.Value;

    /// <inheritdoc />
    public void Dispose()
    {
        if (_rest.IsValueCreated)
            _rest.Value.Dispose();
    }
}
