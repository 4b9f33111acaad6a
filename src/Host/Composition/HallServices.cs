using System.Reflection;
using Guildhall.Channels.Discord;
using Guildhall.Channels.Web;
using Guildhall.Core.Drawings;
using Guildhall.GameMaster;
using Guildhall.Host.Settings;
using Guildhall.Imaging;
using Guildhall.Pipeline;
using Guildhall.Store;

namespace Guildhall.Host.Composition;

/// <summary>Everything but the doors: store, pipeline, games, pictures.</summary>
internal static class HallServices
{
    // Loaded by name: nothing here knows a module's types.
    private static readonly string[] WithModulesAndStrings = ["Guildhall.Modules", "Guildhall.GameMaster", "Guildhall.Channels.Web", "Guildhall.Channels.Discord", "Guildhall.Host"];

    /// <summary>Adds all of it, for a server or for a tool beside one.</summary>
    public static IServiceCollection AddHall(this IServiceCollection services, HostSettings settings, StoreAccess access)
    {
        var assemblies = WithModulesAndStrings.Select(name => Assembly.Load(new AssemblyName(name))).ToArray();
        return services
            .AddSingleton(TimeProvider.System)
            .AddSingleton<IPictureRenderer>(new CachingPictureRenderer(new PngPictureRenderer()))
            .AddStore(new()
            {
                DataDirectory = settings.Data,
                ConnectionString = settings.ConnectionString,
                Sessions = settings.Sessions,
                Access = access,
                MigrationAssemblies = [typeof(CommandPipeline).Assembly, .. assemblies],
            })
            .AddCaches(settings.Caches.Times, settings.Caches.Redis)
            .AddSingleton(provider => new PipelineSecret(provider.GetRequiredService<ServerSecret>().KeyFor("pipeline")))
            .AddSingleton(provider => new TokenSecret(provider.GetRequiredService<ServerSecret>().KeyFor("tokens")))
            .AddDiscordPersonalData()
            .AddOfflineNarrator()
            .AddLanguageModel(settings.Model)
            .AddPipeline(settings.Pipeline, assemblies);
    }
}
