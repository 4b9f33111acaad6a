using Guildhall.Channels.Discord.Connecting;
using Guildhall.Core.Watching;
using Guildhall.Discord;
using Guildhall.Discord.Entities.Channels;

namespace Guildhall.Channels.Discord.Alerting;

/// <summary>Alerts as the bot's own messages in a channel.</summary>
internal sealed class ChannelOutlet(Snowflake<Channel> channel, DiscordClients clients) : IAlertOutlet
{
    public string Name => "channel";

    public Task SendAsync(string text, CancellationToken cancellation) =>
        clients.Rest.Messages.CreateAsync(channel, new() { Content = text }, cancellation);
}
