using System.Text.Encodings.Web;
using Guildhall.Channels.Web.Account;
using Guildhall.Channels.Web.Guests;
using Guildhall.Channels.Web.Json;
using Guildhall.Channels.Web.Live;
using Guildhall.Channels.Web.Problems;
using Guildhall.Channels.Web.Rooms;
using Guildhall.Channels.Web.Site;
using Guildhall.Core.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;

namespace Guildhall.Channels.Web;

/// <summary>How Host puts the web channel together.</summary>
public static class WebServices
{
    /// <summary>Where metrics are guarded; whoever has some puts them there behind the channel.</summary>
    public const string MetricsPath = WebRoutes.Metrics;

    /// <summary>Adds the channel. Needs from elsewhere: the pipeline, the ports of the store, <c>IPictureRenderer</c>, a clock, and a <see cref="TokenSecret"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of its range.</exception>
    public static IServiceCollection AddWebChannel(this IServiceCollection services, WebOptions options)
    {
        options.Validate();
        services.AddSingleton(options);
        services.AddRouting();
        services.AddSingleton<ProblemWriter>();
        services.AddSingleton<Bodies>();
        services.AddSingleton<CallerWords>();
        services.AddSingleton<AccountEndpoints>();
        services.AddSingleton<CommandEndpoints>();
        services.AddSingleton<PipelineAnswers>();
        services.AddSingleton<RoomEndpoints>();
        services.AddSingleton<RoomDirectory>();
        services.AddSingleton<RoomOwners>();
        services.AddSingleton<ManifestEndpoint>();
        services.AddSingleton<PictureEndpoint>();
        services.AddSingleton<AboutEndpoint>();
        services.AddSingleton<HealthEndpoints>().AddSingleton<InsiderGate>();
        services.AddGuests();
        services.AddLive();
        services.AddApiDescription();
        services.AddResponseCompression(compression =>
        {
            compression.EnableForHttps = true;
            compression.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, "image/svg+xml"];
        });
        services.Configure<KestrelServerOptions>(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = Bodies.MaxBytes;
        });
        services.AddTransport(options);
        return services;
    }

    /// <summary>Puts the channel's steps and addresses in place.</summary>
    /// <param name="isOpen">Whether players are served; else only those who watch over the process.</param>
    public static void UseWebChannel(this WebApplication app, bool isOpen)
    {
        app.UseForwardedHeaders();
        if (app.Services.GetRequiredService<WebOptions>().HstsDays > 0)
        {
            app.UseHsts();
        }

        app.Use(SecurityHeaders.SetAsync);
        app.UseMiddleware<ProblemMiddleware>();

        // Whatever lies below it too: an exporter answers there as well.
        app.UseWhen(context => context.Request.Path.StartsWithSegments(WebRoutes.Metrics, StringComparison.OrdinalIgnoreCase), metrics => metrics.Use(app.Services.GetRequiredService<InsiderGate>().GuardAsync));
        app.UseWhen(
            context => !context.Request.Path.StartsWithSegments("/api", StringComparison.Ordinal),
            site => site.UseResponseCompression());
        if (isOpen)
        {
            app.UseWebClient(app.Services.GetRequiredService<WebOptions>());
        }

        app.UseRouting();
        app.UseAuthentication();
        app.UseAuthorization();
        app.MapHealth();
        if (isOpen)
        {
            app.MapWebChannel();
        }
    }

    private static void AddTransport(this IServiceCollection services, WebOptions options)
    {
        services.Configure<ForwardedHeadersOptions>(proxy =>
        {
            proxy.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
            // However many proxies stand in a row: the walk ends at the first that is not believed.
            proxy.ForwardLimit = null;
            foreach (var network in options.Proxies)
            {
                proxy.KnownIPNetworks.Add(network);
            }
        });
        services.AddHsts(hsts => hsts.MaxAge = TimeSpan.FromDays(options.HstsDays));
    }

    private static void AddGuests(this IServiceCollection services)
    {
        services.AddSingleton<GuestTokens>();
        services.AddSingleton<GuestNames>();
        services.AddSingleton<AddressLimit>();

        // Not AddAuthentication: it would bring data protection, which keeps keys in the user's home and nothing here needs.
        services.AddAuthenticationCore(schemes =>
        {
            schemes.DefaultScheme = TokenAuthentication.SchemeName;
            schemes.AddScheme<TokenAuthentication>(TokenAuthentication.SchemeName, displayName: null);
        });
        services.AddTransient<TokenAuthentication>();
        services.AddSingleton(UrlEncoder.Default);
        services.AddAuthorization();
    }

    private static void AddLive(this IServiceCollection services)
    {
        services.AddSingleton<Presence>();
        services.AddSingleton<LiveUpdates>();
        services.AddSingleton<ICommitListener>(provider => provider.GetRequiredService<LiveUpdates>());
        services.AddHostedService(provider => provider.GetRequiredService<LiveUpdates>());
        services.AddSignalR(hub => hub.MaximumReceiveMessageSize = 4 << 10)
            .AddJsonProtocol(protocol => protocol.PayloadSerializerOptions = WebJson.Forms.Options);
    }
}
