using Guildhall.Channels.Discord.Connecting;
using Guildhall.Core.Watching;
using Microsoft.Extensions.DependencyInjection;

namespace Guildhall.Channels.Discord.Alerting;

/// <summary>How Host lets alerts reach Discord.</summary>
public static class AlertingServices
{
    /// <summary>Adds the places that are given. A channel needs the Discord channel with its token beside it.</summary>
    public static IServiceCollection AddAlertOutlets(this IServiceCollection services, WebhookAddress? webhook, ulong? channel)
    {
        if (webhook is not null)
            services.AddSingleton<IAlertOutlet>(provider => new WebhookOutlet(webhook, provider.GetRequiredService<TimeProvider>()));
        if (channel is { } id)
            services.AddSingleton<IAlertOutlet>(provider => new ChannelOutlet(new(id), provider.GetRequiredService<DiscordClients>()));
        return services;
    }
}
