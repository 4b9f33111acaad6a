using System.Text.Json.Nodes;
using Guildhall.Discord.Simulator.Control;
using Guildhall.Discord.Simulator.Gateway;
using Guildhall.Discord.Simulator.Interactions;
using Guildhall.Discord.Simulator.Rest;
using Guildhall.Discord.Simulator.World;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http.Features;

namespace Guildhall.Discord.Simulator;

/// <summary>A Discord on this machine: REST, gateway and interactions, with members who act and faults that happen when told to.</summary>
public sealed class SimulatedDiscord : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly CancellationTokenSource _stop = new();
    private readonly SimWorld _world;
    private readonly GatewayHub _gateway;
    private readonly MessageDesk _messages;
    private readonly InteractionDesk _interactions;
    private readonly CommandData _commands;
    private readonly RestFaults _faults = new();
    private readonly Violations _violations = new();
    private readonly SimulatorOptions _options;

    private SimulatedDiscord(SimulatorOptions options)
    {
        _options = options;
        _world = new(options);
        _gateway = new(_world, options, _violations);
        _messages = new(_world, _gateway);
        _interactions = new(_world, _gateway, _messages);
        _commands = new(_world);
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().UseUrls($"http://127.0.0.1:{options.Port}");
        builder.Services.AddRoutingCore();
        builder.Services.Configure<FormOptions>(form => form.MultipartBodyLengthLimit = 32 * 1_024 * 1_024);
        _app = builder.Build();
        _app.UseWebSockets(new() { KeepAliveInterval = TimeSpan.Zero });
        _app.UseRouting();
        var rest = new RestServer(_world, options, _faults, _violations);
        ApplicationRoutes.Map(rest, _app, _gateway);
        ChannelRoutes.Map(rest, _app, _messages, _gateway);
        GuildRoutes.Map(rest, _app, _gateway);
        InteractionRoutes.Map(rest, _app, _interactions, _messages);
        Routes = rest.Routes;
        ControlRoutes.Map(_app, this, new(_world, _gateway, _interactions, _messages));
        _app.MapGet("/attachments/{**path}", (RequestDelegate)ServeFileAsync);
        _app.Map("/gateway", (RequestDelegate)AcceptAsync);
        _app.MapFallback(rest.RefuseUnknownAsync);
    }

    /// <summary>What a client takes for <c>https://discord.com/api</c>.</summary>
    public string ApiBaseUrl => $"{Address}/api";

    /// <summary>Where it listens, without a slash at the end.</summary>
    public string Address { get; private set; } = "";

    /// <summary>The token that is accepted.</summary>
    public string Token => _options.Token;

    /// <summary>The bot's user and application id.</summary>
    public ulong ApplicationId => _world.ApplicationId;

    /// <summary>The first guild's id.</summary>
    public ulong GuildId => _world.Guilds[0].Id;

    /// <summary>The first text channel's id.</summary>
    public ulong ChannelId => _world.Guilds[0].Channels[0].Id;

    /// <summary>Every route that is simulated, as <c>GET /channels/{channel}</c>.</summary>
    public IReadOnlyList<string> Routes { get; }

    /// <summary>What the client did that Discord would hold against it.</summary>
    public IReadOnlyList<string> Violations => _violations.All;

    /// <summary>How often sessions were started.</summary>
    public int Identifies => _gateway.Identifies;

    /// <summary>How often sessions were resumed.</summary>
    public int Resumes => _gateway.Resumes;

    /// <summary>Interactions sent, answered in time, answered twice and answered too late.</summary>
    public (long Delivered, long Answered, long Twice, long Late) Interactions => _interactions.Counts;

    /// <summary>Whether a bot is connected.</summary>
    public bool IsBotOnline => _gateway.IsAnyReady;

    /// <summary>Starts one.</summary>
    public static async Task<SimulatedDiscord> StartAsync(SimulatorOptions options)
    {
        var discord = new SimulatedDiscord(options);
        await discord._app.StartAsync();
        discord.Address = discord._app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();
        discord._messages.FileHost = discord.Address;
        discord._gateway.Address = $"{discord.Address.Replace("http://", "ws://", StringComparison.Ordinal)}/gateway";
        return discord;
    }

    /// <summary>A member by name: ada, ben, cleo…</summary>
    /// <exception cref="InvalidOperationException">Nobody is called so.</exception>
    public SimulatedMember Member(string name)
    {
        lock (_world.Sync)
        {
            return new(this, _world.User(name) ?? throw new InvalidOperationException($"Nobody is called {name}."));
        }
    }

    /// <summary>The global commands as the bot registered them.</summary>
    public IReadOnlyList<JsonObject> Commands()
    {
        lock (_world.Sync)
        {
            return [.. (_world.Commands.GetValueOrDefault(0UL) ?? []).Select(command => command.DeepClone().AsObject())];
        }
    }

    /// <summary>A direct conversation of the bot with somebody.</summary>
    public ulong DirectChannel(string name)
    {
        lock (_world.Sync)
        {
            return _world.Direct(_world.User(name)!).Id;
        }
    }

    /// <summary>A file that was uploaded, by the path of its address; null where there is none.</summary>
    public byte[]? File(string url)
    {
        lock (_world.Sync)
        {
            return _world.Files.TryGetValue(new Uri(url).AbsolutePath, out var file) ? file.Bytes : null;
        }
    }

    /// <summary>Breaks every connection without a word.</summary>
    public void DropConnections() => Each(socket => socket.Drop());

    /// <summary>Leaves every connection open, but nothing is sent or answered any more.</summary>
    public void MuteConnections() => Each(socket => socket.IsMute = true);

    /// <summary>Asks every client for a new connection (op 7).</summary>
    public void AskToReconnect() => Each(socket => socket.Say("""{"t":null,"s":null,"op":7,"d":null}"""));

    /// <summary>Tells every client that its session is invalid (op 9).</summary>
    public void Invalidate(bool resumable)
    {
        Each(socket => socket.Say(resumable ? """{"t":null,"s":null,"op":9,"d":true}""" : """{"t":null,"s":null,"op":9,"d":false}"""));
        if (!resumable)
        {
            _gateway.ForgetAll();
        }
    }

    /// <summary>Sends every client something that is no frame.</summary>
    public void SendRaw(string text) => Each(socket => socket.Say(text));

    /// <summary>Closes every connection with a code.</summary>
    public void CloseConnections(int code) => Each(socket => socket.Close(code, "scripted"));

    /// <summary>Swallows every event of a name; null for none.</summary>
    public void Mute(string? eventName) => _gateway.Muted = eventName;

    /// <summary>Answers new connections with op 7 instead of hello.</summary>
    public void OpenWithReconnect(bool on) => _gateway.OpensWithReconnect = on;

    /// <summary>Fails the next REST calls of a route.</summary>
    /// <param name="path">How the route begins, e.g. <c>/channels</c>.</param>
    /// <param name="status">500 to 599, or 429.</param>
    /// <param name="times">How many calls.</param>
    /// <param name="afterCommit">Whether the call takes effect all the same.</param>
    /// <param name="retryAfter">Seconds, for 429.</param>
    /// <param name="scope">user, global, shared or cloudflare, for 429.</param>
    public void Fail(string path, int status, int times = 1, bool afterCommit = false, double retryAfter = 0.2, string scope = "user") =>
        _faults.Add(new(path, status) { Times = times, AfterCommit = afterCommit, RetryAfter = retryAfter, Scope = scope });

    /// <summary>Ends it.</summary>
    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        DropConnections();
        await _app.DisposeAsync();
        _stop.Dispose();
    }

    internal JsonObject CommandData(ulong channel, string path, IReadOnlyList<(string Name, string Value)> options, string? focused)
    {
        lock (_world.Sync)
        {
            return _commands.Slash(_world.Channels[channel].Guild, path, options, focused);
        }
    }

    internal JsonObject MenuData(ulong channel, string name, ulong target)
    {
        lock (_world.Sync)
        {
            return _commands.Menu(_world.Channels[channel], name, target);
        }
    }

    internal SimInteraction Interact(int type, ulong channel, SimUser user, JsonObject data, ulong? message)
    {
        SimChannel where;
        SimMessage? source;
        lock (_world.Sync)
        {
            where = _world.Channels[channel];
            source = message is { } id ? where.Messages.Find(one => one.Id == id) ?? throw new InvalidOperationException("There is no such message.") : null;
        }

        return _interactions.Send(type, where, user, data, source);
    }

    internal ulong Write(SimUser user, ulong channel, string text)
    {
        lock (_world.Sync)
        {
            return _messages.Create(_world.Channels[channel], user, new JsonObject { ["content"] = text }, []).Id;
        }
    }

    internal IReadOnlyList<JsonObject> Read(ulong channel, ulong reader)
    {
        lock (_world.Sync)
        {
            return [.. _world.Channels[channel].Messages.Where(message => !message.IsEphemeral || message.OnlyFor == reader).Select(message => message.Json.DeepClone().AsObject())];
        }
    }

    private void Each(Action<SimSocket> act)
    {
        foreach (var socket in _gateway.Sockets)
        {
            act(socket);
        }
    }

    private async Task AcceptAsync(HttpContext http)
    {
        if (!http.WebSockets.IsWebSocketRequest)
        {
            http.Response.StatusCode = 400;
            return;
        }

        using var socket = await http.WebSockets.AcceptWebSocketAsync();
        await _gateway.AcceptAsync(socket, http.Request.Query["compress"] == "zlib-stream", _stop.Token);
    }

    private async Task ServeFileAsync(HttpContext http)
    {
        (string ContentType, byte[] Bytes) file;
        lock (_world.Sync)
        {
            if (!_world.Files.TryGetValue(http.Request.Path, out file))
            {
                http.Response.StatusCode = 404;
                return;
            }
        }

        http.Response.ContentType = file.ContentType;
        await http.Response.Body.WriteAsync(file.Bytes, http.RequestAborted);
    }
}
