using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Guildhall.Discord.Simulator.World;

namespace Guildhall.Discord.Simulator.Gateway;

/// <summary>All sessions and sockets, and who of them hears of what.</summary>
internal sealed class GatewayHub(SimWorld world, SimulatorOptions options, Violations violations)
{
    private const int Privileged = (1 << 1) | (1 << 8) | (1 << 15);
    private const int KnownIntents = 0b11_0011_1111_1111_1111_1111_1111;
    private const int MessageContent = 1 << 15;
    private static readonly TimeSpan _identifySpacing = TimeSpan.FromSeconds(5);
    private readonly ConcurrentDictionary<string, SimSession> _sessions = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<SimSocket, byte> _sockets = new();
    private readonly Dictionary<int, DateTimeOffset> _identified = [];
    private readonly Lock _lock = new();
    private int _identifies;
    private int _resumes;

    public SimulatorOptions Options => options;

    public string Address { get; set; } = "";

    /// <summary>New connections are told to come again instead of hello.</summary>
    public bool OpensWithReconnect { get; set; }

    /// <summary>Resumes are answered with an invalid session.</summary>
    public bool RefusesResume { get; set; }

    /// <summary>Events of this name are swallowed.</summary>
    public string? Muted { get; set; }

    public int Identifies => Volatile.Read(ref _identifies);

    public int Resumes => Volatile.Read(ref _resumes);

    public IEnumerable<SimSocket> Sockets => _sockets.Keys;

    public bool IsAnyReady => _sessions.Values.Any(session => session.IsConnected);

    public async Task AcceptAsync(System.Net.WebSockets.WebSocket socket, bool compress, CancellationToken stop)
    {
        var accepted = new SimSocket(socket, compress, this);
        _sockets[accepted] = 0;
        try
        {
            await accepted.RunAsync(stop);
        }
        finally
        {
            _sockets.TryRemove(accepted, out _);
        }
    }

    /// <summary>Whether an identify is in order; a close code and reason where it is not, 0 where it is.</summary>
    public (int Code, string Reason) Judge(JsonElement data, out int intents, out int shard, out int shards)
    {
        (shard, shards) = data.TryGetProperty("shard", out var pair) ? (pair[0].GetInt32(), pair[1].GetInt32()) : (0, 1);
        intents = data.GetProperty("intents").GetInt32();
        if (data.GetProperty("token").GetString() != options.Token)
        {
            return (4004, "Authentication failed.");
        }

        if (shards < 1 || shard < 0 || shard >= shards)
        {
            return (4010, "Invalid shard.");
        }

        if ((intents & ~KnownIntents) != 0)
        {
            return (4013, "Invalid intent(s).");
        }

        return (intents & Privileged) != 0 && !options.GrantPrivilegedIntents ? (4014, "Disallowed intent(s).") : (0, "");
    }

    /// <summary>Counts an identify; false where it came too soon after another of its bucket.</summary>
    public bool NoteIdentify(int shard)
    {
        Interlocked.Increment(ref _identifies);
        lock (_lock)
        {
            var now = options.Time.GetUtcNow();
            var bucket = shard % options.MaxConcurrency;
            if (_identified.TryGetValue(bucket, out var last) && now - last < _identifySpacing)
            {
                violations.Add("identify-too-soon", $"shard {shard}");
                return false;
            }

            _identified[bucket] = now;
            return true;
        }
    }

    public void NoteResume() => Interlocked.Increment(ref _resumes);

    public SimSession Begin(int intents, int shard, int shards)
    {
        var session = new SimSession(world.Ids.Next().ToString("x16", CultureInfo.InvariantCulture), intents, shard, shards);
        _sessions[session.Id] = session;
        return session;
    }

    public SimSession? Find(string id) => _sessions.GetValueOrDefault(id);

    public void Forget(SimSession session) => _sessions.TryRemove(session.Id, out _);

    public void ForgetAll() => _sessions.Clear();

    /// <summary>READY, then the guilds of the shard.</summary>
    public void Greet(SimSession session)
    {
        List<byte[]> guilds;
        lock (world.Sync)
        {
            var own = world.Guilds.Where(guild => IsFor(session, guild.Id)).ToList();
            var ready = new JsonObject
            {
                ["v"] = 10,
                ["user"] = world.Bot.ToJson(),
                ["guilds"] = new JsonArray([.. own.Select(guild => new JsonObject { ["id"] = $"{guild.Id}", ["unavailable"] = true })]),
                ["session_id"] = session.Id,
                ["resume_gateway_url"] = Address,
                ["shard"] = new JsonArray(session.Shard, session.Shards),
                ["application"] = new JsonObject { ["id"] = $"{world.ApplicationId}", ["flags"] = 0 },
                ["user_settings"] = new JsonObject(),
                ["session_type"] = "normal",
                ["private_channels"] = new JsonArray(),
                ["presences"] = new JsonArray(),
                ["relationships"] = new JsonArray(),
                ["guild_join_requests"] = new JsonArray(),
                ["geo_ordered_rtc_regions"] = new JsonArray("rotterdam"),
                ["_trace"] = new JsonArray(),
            };
            session.Publish("READY", Encoding.UTF8.GetBytes(ready.ToJsonString()));
            guilds = (session.Intents & 1) == 0 ? [] : [.. own.Select(guild => Encoding.UTF8.GetBytes(Views.ForGateway(guild, world).ToJsonString()))];
        }

        foreach (var guild in guilds)
        {
            session.Publish("GUILD_CREATE", guild);
        }
    }

    /// <summary>Tells every session that is concerned and has the intent.</summary>
    /// <param name="guild">Null for direct conversations and what belongs to no guild.</param>
    /// <param name="intent">A bit of the intents; 0 where none is needed.</param>
    public void Publish(string name, ulong? guild, int intent, JsonObject data)
    {
        if (name == Muted)
        {
            return;
        }

        byte[]? whole = null;
        foreach (var session in _sessions.Values)
        {
            if (!(guild is { } id ? IsFor(session, id) : session.Shard == 0) || (intent != 0 && (session.Intents & intent) == 0))
            {
                continue;
            }

            var censored = intent is (1 << 9) or (1 << 12) && (session.Intents & MessageContent) == 0 && IsWithheld(guild, data);
            session.Publish(name, censored ? Encoding.UTF8.GetBytes(Censor(data).ToJsonString()) : whole ??= Encoding.UTF8.GetBytes(data.ToJsonString()));
        }
    }

    /// <summary>Publishes bytes that were made before.</summary>
    public void Publish(string name, ulong? guild, ReadOnlySpan<byte> data)
    {
        if (name == Muted)
        {
            return;
        }

        foreach (var session in _sessions.Values)
        {
            if (guild is { } id ? IsFor(session, id) : session.Shard == 0)
            {
                session.Publish(name, data);
            }
        }
    }

    public void SendMembers(SimSession session, JsonElement request)
    {
        lock (world.Sync)
        {
            var id = ulong.Parse(request.GetProperty("guild_id").GetString()!, CultureInfo.InvariantCulture);
            if (world.Guild(id) is not { } guild)
            {
                return;
            }

            var query = request.TryGetProperty("query", out var typed) ? typed.GetString() ?? "" : "";
            var chunk = new JsonObject
            {
                ["guild_id"] = $"{id}",
                ["members"] = new JsonArray([.. guild.Members.Values.Where(member => member.User.Name.StartsWith(query, StringComparison.OrdinalIgnoreCase)).Select(member => Views.Of(member, guild))]),
                ["chunk_index"] = 0,
                ["chunk_count"] = 1,
            };
            if (request.TryGetProperty("nonce", out var nonce))
            {
                chunk["nonce"] = nonce.GetString();
            }

            session.Publish("GUILD_MEMBERS_CHUNK", Encoding.UTF8.GetBytes(chunk.ToJsonString()));
        }
    }

    private static bool IsFor(SimSession session, ulong guild) => (int)((guild >> 22) % (ulong)session.Shards) == session.Shard;

    // What mentions the bot, and what is sent to it alone, it may always read.
    private bool IsWithheld(ulong? guild, JsonObject message) => guild is not null
        && (string?)message["author"]?["id"] != $"{world.Bot.Id}"
        && message["mentions"]?.AsArray().Any(user => (string?)user?["id"] == $"{world.Bot.Id}") != true;

    private static JsonObject Censor(JsonObject message)
    {
        var censored = message.DeepClone().AsObject();
        censored["content"] = "";
        censored["embeds"] = new JsonArray();
        censored["attachments"] = new JsonArray();
        censored["components"] = new JsonArray();
        return censored;
    }
}
