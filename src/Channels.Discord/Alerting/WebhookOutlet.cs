using Guildhall.Channels.Discord.Connecting;
using Guildhall.Core.Watching;
using Guildhall.Discord.Rest;

namespace Guildhall.Channels.Discord.Alerting;

/// <summary>Alerts through a webhook: they arrive even where the bot's own token or gateway is what fails.</summary>
internal sealed class WebhookOutlet(WebhookAddress address, TimeProvider clock) : IAlertOutlet, IDisposable
{
    private readonly DiscordRest _rest = new(token: null, new() { ApiBaseUrl = address.Api }, new(clock, Jitter.Next));

    public string Name => "webhook";

    public Task SendAsync(string text, CancellationToken cancellation) =>
        _rest.Webhooks.ExecuteAsync(address.Id, address.Token, new() { Content = text }, cancellation: cancellation);

    public void Dispose() => _rest.Dispose();
}
