using System.Text.Json.Nodes;
using Guildhall.Discord.Simulator.Gateway;
using Guildhall.Discord.Simulator.Interactions;
using Guildhall.Discord.Simulator.World;

namespace Guildhall.Discord.Simulator;

/// <summary>A Discord on this machine: REST, gateway and interactions, with members who act and faults that happen when told to.</summary>
public sealed partial class SimulatedDiscord : IAsyncDisposable
{
    private readonly SimulatorServer _server;
    private readonly SimWorld _world;
    private readonly GatewayHub _gateway;
    private readonly CommandData _commands;
    private readonly SimulatorOptions _options;
    private readonly MovableTime _clock;

    private SimulatedDiscord(SimulatorOptions options)
    {
        _clock = new(options.Time);
        _options = options with { Time = _clock };
        _server = new(_options, _clock, this);
        _world = _server.World;
        _gateway = _server.Gateway;
        _commands = new(_world);
    }

    /// <summary>What a client takes for <c>https://discord.com/api</c>.</summary>
    public string ApiBaseUrl => $"{Address}/api";

    /// <summary>Where it listens, without a slash at the end.</summary>
    public string Address => _server.Address;

    /// <summary>The token that is accepted.</summary>
    public string Token => _options.Token;

    /// <summary>The bot's user and application id.</summary>
    public ulong ApplicationId => _world.ApplicationId;

    /// <summary>The first guild's id.</summary>
    public ulong GuildId => _world.Guilds[0].Id;

    /// <summary>The first text channel's id.</summary>
    public ulong ChannelId => _world.Guilds[0].Channels[0].Id;

    /// <summary>Every guild with its first text channel.</summary>
    public IReadOnlyList<(ulong Guild, ulong Channel)> Places
    {
        get
        {
            lock (_world.Sync)
            {
                return [.. _world.Guilds.Select(guild => (guild.Id, guild.Channels[0].Id))];
            }
        }
    }

    /// <summary>Every route that is simulated, as <c>GET /channels/{channel}</c>.</summary>
    public IReadOnlyList<string> Routes => _server.Routes;

    /// <summary>What the client did that Discord would hold against it.</summary>
    public IReadOnlyList<string> Violations => _server.Violations.All;

    /// <summary>How often sessions were started.</summary>
    public int Identifies => _gateway.Identifies;

    /// <summary>How often sessions were resumed.</summary>
    public int Resumes => _gateway.Resumes;

    /// <summary>Interactions sent, answered in time, answered twice and answered too late.</summary>
    public (long Delivered, long Answered, long Twice, long Late) Interactions => _server.Interactions.Counts;

    /// <summary>Interactions that no session was there for: nobody was ever told of them.</summary>
    public long Undelivered => _gateway.Undelivered;

    /// <summary>How often the bot wrote commands (PUT, POST and PATCH): a bot that starts again unchanged has no reason to.</summary>
    public int CommandWrites
    {
        get
        {
            lock (_world.Sync)
            {
                return _world.CommandWrites;
            }
        }
    }

    /// <summary>Whether a bot is connected.</summary>
    public bool IsBotOnline => _gateway.IsAnyReady;

    /// <summary>Starts one.</summary>
    public static async Task<SimulatedDiscord> StartAsync(SimulatorOptions options)
    {
        var discord = new SimulatedDiscord(options);
        await discord._server.StartAsync();
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

    /// <summary>Ends it.</summary>
    public async ValueTask DisposeAsync()
    {
        DropConnections();
        await _server.DisposeAsync();
    }

    internal JsonObject CommandData(ulong channel, string path, IReadOnlyList<(string Name, string Value)> options, string? focused)
    {
        lock (_world.Sync)
        {
            return _commands.Slash(_world.Channels[channel].Guild, path, options, focused);
        }
    }

    internal JsonObject ComponentData(ulong channel, ulong message, string customId, IReadOnlyList<string> values)
    {
        lock (_world.Sync)
        {
            var where = _world.Channels[channel];
            return _commands.Component(where, where.Messages.Find(one => one.Id == message), customId, values);
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

        return _server.Interactions.Send(type, where, user, data, source);
    }

    internal ulong Write(SimUser user, ulong channel, string text)
    {
        lock (_world.Sync)
        {
            return _server.Messages.Create(_world.Channels[channel], user, new JsonObject { ["content"] = text }, []).Id;
        }
    }

    internal void React(SimUser user, ulong channel, ulong message, string emoji)
    {
        lock (_world.Sync)
        {
            var where = _world.Channels[channel];
            var found = where.Messages.Find(one => one.Id == message) ?? throw new InvalidOperationException("There is no such message.");
            if (found.React(emoji, user.Id))
            {
                _world.Touch();
                Rest.ReactionRoutes.Announce(_gateway, _world, "MESSAGE_REACTION_ADD", where, found, user.Id, emoji);
            }
        }
    }

    internal IReadOnlyList<JsonObject> Read(ulong channel, ulong reader)
    {
        lock (_world.Sync)
        {
            return [.. _world.Channels[channel].Messages.Where(message => !message.IsEphemeral || message.OnlyFor == reader).Select(message => message.Json.DeepClone().AsObject())];
        }
    }
}
