using Guildhall.Channels.Discord;
using Guildhall.Channels.Web;
using Guildhall.Discord.Rest;
using Guildhall.Discord.Rest.Limits;
using Guildhall.Host.Settings;
using Guildhall.Pipeline;
using Guildhall.Store;
using Guildhall.Store.Backups;
using Guildhall.Store.Redis;

namespace Guildhall.Host.Composition;

/// <summary>What a process does by its roles, and how it finds the others.</summary>
internal static class PlatformServices
{
    public static IServiceCollection AddRoles(this IServiceCollection services, HostSettings settings)
    {
        var platform = settings.Platform;
        var name = new ProcessName();
        services.AddSingleton(name).AddCommands(platform, name).AddWebChannel(settings.Web);
        if (platform.Is(ProcessRole.Gateway))
        {
            services.AddDiscordChannel(settings.Discord, new(Path.Combine(settings.Data, "discord")));
            services.AddSharedDiscordLimits(settings);
        }

        if (platform.Is(ProcessRole.Scheduler))
        {
            // Backups fall due as well.
            services.AddScheduler().AddBackups(settings.Backups).AddAutomaticBackups();
        }

        return platform.Is(ProcessRole.Relay) ? services.AddRelay() : services;
    }

    private static IServiceCollection AddCommands(this IServiceCollection services, PlatformSettings platform, ProcessName name) => platform.Broker is { } address
        ? services
            .AddBroker(new() { Address = address, Roots = platform.BrokerRoots, Name = name.Value })
            .AddRoutedCommands(platform.Groups, platform.Is(ProcessRole.Worker) ? platform.Served : null)
        : services.AddLocalCommands();

    private static void AddSharedDiscordLimits(this IServiceCollection services, HostSettings settings)
    {
        if (settings is { Caches.Redis: not null, Discord.Token: { } token })
        {
            services.AddSingleton<ISharedRateLimits>(provider =>
                SharedDiscordLimits.Of(provider.GetRequiredService<RedisConnection>(), token, new DiscordRestOptions().GlobalPerSecond));
        }
    }
}
