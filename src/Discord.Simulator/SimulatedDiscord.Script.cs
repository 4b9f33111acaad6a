using System.Text.Json.Nodes;
using Guildhall.Discord.Simulator.Gateway;
using Guildhall.Discord.Simulator.World;

namespace Guildhall.Discord.Simulator;

/// <content>What goes wrong when it is told to, and what the bot may do.</content>
public sealed partial class SimulatedDiscord
{
    /// <summary>Breaks every connection without a word.</summary>
    public void DropConnections() => Each(socket => socket.Drop());

    /// <summary>Leaves every connection open, but nothing is sent or answered any more.</summary>
    public void MuteConnections() => Each(socket => socket.IsMute = true);

    /// <summary>Asks every client for a new connection (op 7).</summary>
    public void AskToReconnect() => Each(socket => socket.Say("""{"t":null,"s":null,"op":7,"d":null}"""));

    /// <summary>Tells every client that its session is invalid (op 9).</summary>
    public void Invalidate(bool resumable)
    {
        if (!resumable)
        {
            _gateway.ForgetAll();
        }

        Each(socket => socket.Say(resumable ? """{"t":null,"s":null,"op":9,"d":true}""" : """{"t":null,"s":null,"op":9,"d":false}"""));
    }

    /// <summary>Sends every client something that is no frame.</summary>
    public void SendRaw(string text) => Each(socket => socket.Say(text));

    /// <summary>Sends every client bytes that may be no frame, made for the number that its session's next event has.</summary>
    public void SendRaw(Func<long, byte[]> bytes) => _gateway.SayToAll(bytes);

    /// <summary>Closes every connection with a code; 4007 and 4009 end the sessions, too.</summary>
    public void CloseConnections(int code)
    {
        if (code is 4007 or 4009)
        {
            _gateway.ForgetAll();
        }

        Each(socket => socket.Close(code, "scripted"));
    }

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
        _server.Faults.Add(new(path, status) { Times = times, AfterCommit = afterCommit, RetryAfter = retryAfter, Scope = scope });

    /// <summary>Sets what the bot's role grants in every guild.</summary>
    /// <param name="permissions">Discord's bits.</param>
    public void SetBotPermissions(ulong permissions) => SetRole(1, permissions);

    /// <summary>Takes from the role of everybody, in every guild.</summary>
    public void DenyEverybody(ulong permissions) => SetRole(0, 0, permissions);

    /// <summary>Sets a channel's overwrite for a role or member.</summary>
    /// <param name="target">The id of the role or user.</param>
    public void SetOverwrite(ulong channel, ulong target, ulong allow, ulong deny)
    {
        lock (_world.Sync)
        {
            var isRole = _world.Guilds.Exists(guild => guild.Roles.Exists(role => (string?)role["id"] == $"{target}"));
            var place = _world.Channels[channel];
            place.Overwrite($"{target}", new() { ["id"] = $"{target}", ["type"] = isRole ? 0 : 1, ["allow"] = $"{allow}", ["deny"] = $"{deny}" });
            _gateway.Publish("CHANNEL_UPDATE", place.Guild, 1, Views.ForBot(place, _world));
        }
    }

    /// <summary>Moves the clock on: deadlines, rate limits, time-outs and new ids go with it; heartbeats stay as they are.</summary>
    /// <param name="by">More than nothing, up to 30 days.</param>
    /// <exception cref="InvalidOperationException">Out of range.</exception>
    public void Advance(TimeSpan by) => _clock.Advance(by);

    /// <summary>Lets somebody take no direct messages (50007).</summary>
    /// <param name="name">Who, e.g. ada.</param>
    /// <exception cref="InvalidOperationException">Nobody is called so.</exception>
    public void RefuseMessagesOf(string name)
    {
        var id = Member(name).Id;
        lock (_world.Sync)
        {
            _world.Closed.Add(id);
        }
    }

    /// <summary>The key that signed interactions are checked with, in hexadecimal.</summary>
    public string PublicKey => _server.Delivery.PublicKey;

    /// <summary>Sends interactions to an address, signed, from now on; over the gateway again with null.</summary>
    public void SendInteractionsTo(Uri? endpoint) => _server.Delivery.Endpoint = endpoint;

    /// <summary>Asks an address what Discord asks before it takes it: a ping, and one with a bad signature.</summary>
    /// <returns>Whether Discord would take it.</returns>
    public Task<bool> VerifyEndpointAsync(Uri endpoint) => _server.Delivery.VerifyAsync(endpoint);

    private void SetRole(int position, ulong permissions, ulong without = 0)
    {
        lock (_world.Sync)
        {
            foreach (var guild in _world.Guilds)
            {
                var role = guild.Roles[position];
                role["permissions"] = $"{(without == 0 ? permissions : (ulong)Permissions.Bits(role["permissions"]) & ~without)}";
                _gateway.Publish("GUILD_ROLE_UPDATE", guild.Id, 1, new JsonObject { ["guild_id"] = $"{guild.Id}", ["role"] = role.DeepClone() });
            }
        }
    }

    private void Each(Action<SimSocket> act)
    {
        foreach (var socket in _gateway.Sockets)
        {
            act(socket);
        }
    }
}
