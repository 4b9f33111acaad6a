using Guildhall.Channels.Discord.Alerting;
using Guildhall.Host.Settings;
using Guildhall.Pipeline.Alerting;

namespace Guildhall.Host.Watching;

/// <summary>How a server comes to be watched.</summary>
internal static class WatchServices
{
    public static IServiceCollection AddWatches(this IServiceCollection services, HostSettings settings)
    {
        services.AddSingleton(settings).AddSingleton(settings.Watch);
        services.AddAlerting(new(settings.Watch.Repeat)).AddAlertOutlets(settings.Watch.Webhook, settings.Watch.Channel);
        services.AddSingleton<PlatformTurn>().AddSingleton<PlatformMetrics>().AddSingleton<DependencyWatch>().AddSingleton<FigureWatch>().AddSingleton<DiskWatch>().AddSingleton<WatchMetrics>();
        // Whose turn it is comes first: the others go by it.
        services.AddSingleton<IWatch>(provider => provider.GetRequiredService<PlatformTurn>())
            .AddSingleton<IWatch>(provider => provider.GetRequiredService<DependencyWatch>())
            .AddSingleton<IWatch>(provider => provider.GetRequiredService<FigureWatch>())
            .AddSingleton<IWatch>(provider => provider.GetRequiredService<DiskWatch>());
        return services.AddHostedService<WatchService>();
    }
}
