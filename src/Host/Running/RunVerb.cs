using System.Net.Sockets;
using Guildhall.Channels.Discord;
using Guildhall.Channels.Web;
using Guildhall.Host.Composition;
using Guildhall.Host.Settings;
using Guildhall.Host.Telemetry;
using Guildhall.Host.Watching;
using Guildhall.Pipeline;
using Guildhall.Store;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace Guildhall.Host.Running;

/// <summary>The server: opens the store, then the doors; closes them in the other order.</summary>
internal static class RunVerb
{
    // Together with the store's own limit of 3 s a stop takes no more than 5 s.
    private static readonly TimeSpan FinishLimit = TimeSpan.FromSeconds(1.75);

    public static async Task<ExitCode> RunAsync(HostSettings settings, CancellationToken cancellation)
    {
        using var traces = HallLogging.IsJson(settings) ? TraceIds.Listen() : null;
        await using var app = Build(settings);
        var log = app.Services.GetRequiredService<ILoggerFactory>().CreateLogger("Guildhall.Host");
        var store = app.Services.GetRequiredService<StoreLifetime>();
        await store.OpenAsync();

        // A module that does not fit is found now, not when somebody plays.
        _ = app.Services.GetRequiredService<CommandPipeline>();
        if (settings.Platform.Is(ProcessRole.Gateway))
        {
            app.MapDiscordInteractions();
        }

        _ = app.Services.GetRequiredService<WatchMetrics>();
        app.UseWebChannel(isOpen: settings.Platform.Is(ProcessRole.Api));
        app.UseOpenTelemetryPrometheusScrapingEndpoint();
        try
        {
            await app.StartAsync(cancellation);
        }
        catch (IOException taken) when (taken.InnerException is AddressInUseException or SocketException)
        {
            throw new AddressException(settings.Urls, taken.InnerException.Message, taken);
        }
        catch (InvalidOperationException wrong) when (wrong.Source == "Microsoft.AspNetCore.Server.Kestrel.Core")
        {
            throw new SettingException($"{HostSettings.UrlsKey} is '{settings.Urls}': {wrong.Message}");
        }
        catch (SocketException denied)
        {
            throw new AddressException(settings.Urls, denied.Message, denied);
        }

        log.Open(AddressOf(app));
        await app.WaitForStopAsync(log, cancellation);
        await store.CloseAsync();
        log.Closed();
        return ExitCode.Ok;
    }

    private static WebApplication Build(HostSettings settings)
    {
        var builder = WebApplication.CreateEmptyBuilder(new() { ApplicationName = "Guildhall", ContentRootPath = AppContext.BaseDirectory });
        builder.Configuration.AddConfiguration(settings.Configuration);
        builder.WebHost.UseKestrelCore().UseKestrelHttpsConfiguration().UseUrls(settings.Urls);
        builder.WebHost.ConfigureKestrel((context, kestrel) => kestrel.Configure(context.Configuration.GetSection("Kestrel")));
        builder.Logging.AddHallLogging(settings);
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = FinishLimit);
        builder.Services.AddHall(settings, StoreAccess.Server).AddRoles(settings).AddWatches(settings).AddHallTelemetry(settings);
        return builder.Build();
    }

    private static string AddressOf(WebApplication app) =>
        string.Join(' ', app.Services.GetRequiredService<Microsoft.AspNetCore.Hosting.Server.IServer>().Features.Get<IServerAddressesFeature>()?.Addresses ?? []);

    private static async Task WaitForStopAsync(this WebApplication app, ILogger log, CancellationToken cancellation)
    {
        try
        {
            await app.WaitForShutdownAsync(cancellation);
        }
        catch (OperationCanceledException)
        {
            log.CutOff();
        }
    }
}
