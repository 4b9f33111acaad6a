using Guildhall.Discord.Simulator.Control;
using Guildhall.Discord.Simulator.Gateway;
using Guildhall.Discord.Simulator.Interactions;
using Guildhall.Discord.Simulator.Rest;
using Guildhall.Discord.Simulator.World;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http.Features;

namespace Guildhall.Discord.Simulator;

/// <summary>The parts of a simulated Discord put together, and the web server they are reached through.</summary>
internal sealed class SimulatorServer : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly CancellationTokenSource _stop = new();

    public SimulatorServer(SimulatorOptions options, MovableTime clock, SimulatedDiscord discord)
    {
        World = new(options);
        Gateway = new(World, options, Violations);
        Messages = new(World, Gateway);
        Delivery = new(World, clock.Inner, Violations);
        Interactions = new(World, Gateway, Messages, Delivery);
        _app = Build(options.Port, clock);
        var rest = new RestServer(World, options, Faults, new(options), Violations);
        MapRest(rest);
        Routes = rest.Routes;
        ControlRoutes.Map(_app, discord, new(World, Gateway, Interactions, Messages));
        PageRoutes.Map(_app, World, Gateway, options.Time, _stop.Token);
        _app.MapGet("/attachments/{**path}", (RequestDelegate)ServeFileAsync);
        _app.Map("/gateway", (RequestDelegate)AcceptAsync);
        _app.MapFallback(rest.RefuseUnknownAsync);
    }

    public SimWorld World { get; }

    public GatewayHub Gateway { get; }

    public MessageDesk Messages { get; }

    public InteractionDesk Interactions { get; }

    public SignedDelivery Delivery { get; }

    public RestFaults Faults { get; } = new();

    public Violations Violations { get; } = new();

    /// <summary>Every route that is simulated.</summary>
    public IReadOnlyList<string> Routes { get; }

    /// <summary>Where it listens.</summary>
    public string Address { get; private set; } = "";

    public async Task StartAsync()
    {
        await _app.StartAsync();
        Address = _app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();
        Messages.FileHost = Address;
        Gateway.Address = $"{Address.Replace("http://", "ws://", StringComparison.Ordinal)}/gateway";
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await _app.DisposeAsync();
        Delivery.Dispose();
        _stop.Dispose();
    }

    private static WebApplication Build(int port, MovableTime clock)
    {
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().UseUrls($"http://127.0.0.1:{port}");
        builder.Services.AddRoutingCore();
        builder.Services.Configure<FormOptions>(form => form.MultipartBodyLengthLimit = 32 * 1_024 * 1_024);
        var app = builder.Build();
        app.Use((http, next) => AdmitAsync(http, next, clock));
        app.UseWebSockets(new() { KeepAliveInterval = TimeSpan.Zero });
        app.UseRouting();
        return app;
    }

    /// <summary>
    /// Only who is on this machine may act here, and no web page that somebody has open beside it: those send their own origin, or, by a name that
    /// leads to this machine, another host.
    /// </summary>
    private static Task AdmitAsync(HttpContext http, RequestDelegate next, MovableTime clock)
    {
        var origin = http.Request.Headers.Origin.ToString();
        if (http.Request.Host.Host is not ("127.0.0.1" or "localhost") || (origin.Length > 0 && origin != $"http://{http.Request.Host}"))
        {
            http.Response.StatusCode = 403;
            return Task.CompletedTask;
        }

        http.Response.Headers.Date = clock.Date;
        return next(http);
    }

    private void MapRest(RestServer rest)
    {
        var audit = new AuditLog(World, Gateway);
        ApplicationRoutes.Map(rest, _app, Gateway, Delivery);
        ChannelRoutes.Map(rest, _app, Gateway, audit);
        MessageRoutes.Map(rest, _app, Messages, audit);
        ReactionRoutes.Map(rest, _app, Gateway);
        GuildRoutes.Map(rest, _app, Gateway, audit);
        MemberRoutes.Map(rest, _app, Gateway, audit);
        RoleRoutes.Map(rest, _app, Gateway, audit);
        AuditLog.Map(rest, _app);
        GuildRecords.Map(rest, _app, Gateway);
        InviteRoutes.Map(rest, _app);
        WebhookRoutes.Map(rest, _app);
        InteractionRoutes.Map(rest, _app, Interactions, Messages);
    }

    private async Task AcceptAsync(HttpContext http)
    {
        if (!http.WebSockets.IsWebSocketRequest)
        {
            http.Response.StatusCode = 400;
            return;
        }

        var (compress, encoding) = (http.Request.Query["compress"].ToString(), http.Request.Query["encoding"].ToString());
        if (compress is not ("" or "zlib-stream") || encoding is not ("" or "json"))
        {
            Violations.Add("not-simulated", $"compress={compress} encoding={encoding}");
            http.Response.StatusCode = 501;
            return;
        }

        using var socket = await http.WebSockets.AcceptWebSocketAsync();
        await Gateway.AcceptAsync(socket, compress.Length > 0, http.Request.Query["v"], _stop.Token);
    }

    private async Task ServeFileAsync(HttpContext http)
    {
        (string ContentType, byte[] Bytes) file;
        lock (World.Sync)
        {
            if (!World.Files.TryGetValue(http.Request.Path, out file))
            {
                http.Response.StatusCode = 404;
                return;
            }
        }

        http.Response.ContentType = file.ContentType;
        await http.Response.Body.WriteAsync(file.Bytes, http.RequestAborted);
    }
}
