using Guildhall.Discord.Rest;
using Microsoft.Extensions.Logging;

namespace Guildhall.Channels.Discord.Connecting;

/// <summary>The one REST client that everything on Discord goes through.</summary>
internal sealed class DiscordClients(DiscordOptions options, TimeProvider clock, ILoggerFactory logs) : IDisposable
{
    private readonly Lazy<DiscordRest> _rest = new(() => new(
        options.Token,
        new() { ApiBaseUrl = options.ApiBaseUrl },
        new(clock, Jitter.Next) { Logger = logs.CreateLogger<DiscordRest>() }));

    public DiscordRest Rest => _rest.Value;

    /// <inheritdoc />
    public void Dispose()
    {
        if (_rest.IsValueCreated)
            _rest.Value.Dispose();
    }
}
