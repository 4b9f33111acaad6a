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
    private const int MessageContent = 1 << 15;
    private static readonly TimeSpan _identifySpacing = TimeSpan.FromSeconds(5);
    private readonly ConcurrentDictionary<string, SimSession> _sessions = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<SimSocket, byte> _sockets = new();
    private readonly Dictionary<int, DateTimeOffset> _identified = [];
    private readonly Lock _lock = new();
    private readonly Censor _censor = new(world.Bot.Id);
    private int _identifies;
    private int _resumes;
    private long _undelivered;

    public SimulatorOptions Options => options;

    public Greeting Greeting => new(world, this);

    public IdentifyJudge Judge => new(world, options);

    public string Address { get; set; } = "";

    /// <summary>New connections are told to come again instead of hello.</summary>
    public bool OpensWithReconnect { get; set; }

    /// <summary>Events of this name are swallowed.</summary>
    public string? Muted { get; set; }

    public int Identifies => Volatile.Read(ref _identifies);

    public int Resumes => Volatile.Read(ref _resumes);

    /// <summary>Interactions that no session was there for.</summary>
    public long Undelivered => Volatile.Read(ref _undelivered);

    public IEnumerable<SimSocket> Sockets => _sockets.Keys;

    /// <summary>The sessions that hear of a guild.</summary>
    public IEnumerable<SimSession> SessionsFor(ulong guild) => _sessions.Values.Where(session => IsFor(session, guild));

    public bool IsAnyReady => _sessions.Values.Any(session => session.IsConnected);

    public async Task AcceptAsync(System.Net.WebSockets.WebSocket socket, bool compress, string? version, CancellationToken stop)
    {
        var accepted = new SimSocket(socket, compress, version, this);
        _sockets[accepted] = 0;
        world.Touch();
        try
        {
            await accepted.RunAsync(stop);
        }
        finally
        {
            _sockets.TryRemove(accepted, out _);
            ForgetExpired();
            world.Touch();
        }
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

    /// <summary>Notes what a client is closed for.</summary>
    public void NoteFault(int code, string reason) => violations.Add(string.Create(CultureInfo.InvariantCulture, $"gateway-{code}"), reason);

    public void NoteResume() => Interlocked.Increment(ref _resumes);

    /// <summary>A session that hears of nothing yet.</summary>
    public SimSession Make(int intents, int shard, int shards) =>
        new(world.Ids.Next().ToString("x16", CultureInfo.InvariantCulture), intents, shard, shards, options.KeptEvents);

    /// <summary>Lets a session hear of everything from now on.</summary>
    public void Begin(SimSession session)
    {
        _sessions[session.Id] = session;
        world.Touch();
    }

    /// <summary>The session that a resume means; null where it is gone or was away for too long.</summary>
    public SimSession? Resumable(JsonElement resume) =>
        _sessions.GetValueOrDefault(resume.GetProperty("session_id").GetString()!) is { } session
        && !session.IsExpired(options.Time.GetUtcNow(), options.ResumeWindow)
            ? session
            : null;

    public void Forget(SimSession session)
    {
        session.End();
        _sessions.TryRemove(session.Id, out _);
    }

    private void ForgetExpired()
    {
        foreach (var session in _sessions.Values.Where(session => session.IsExpired(options.Time.GetUtcNow(), options.ResumeWindow)))
        {
            Forget(session);
        }
    }

    /// <summary>Sends every session a frame that is made for its next number.</summary>
    public void SayToAll(Func<long, byte[]> frame)
    {
        foreach (var session in _sessions.Values)
        {
            session.Say(frame);
        }
    }

    public void ForgetAll()
    {
        foreach (var session in _sessions.Values)
        {
            Forget(session);
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

            var censored = name is "MESSAGE_CREATE" or "MESSAGE_UPDATE" && (session.Intents & MessageContent) == 0 && _censor.IsWithheld(guild, data);
            session.Publish(name, censored ? Encoding.UTF8.GetBytes(Simulator.Gateway.Censor.Of(data).ToJsonString()) : whole ??= Encoding.UTF8.GetBytes(data.ToJsonString()));
        }
    }

    /// <summary>Tells of what happens in a channel, where the bot may look into it.</summary>
    public void Publish(string name, SimChannel channel, int intent, JsonObject data)
    {
        if (world.MayLookInto(channel))
        {
            Publish(name, channel.Guild, intent, data);
        }
    }

    /// <summary>Publishes bytes that were made before.</summary>
    public void Publish(string name, ulong? guild, ReadOnlySpan<byte> data)
    {
        if (name == Muted)
        {
            return;
        }

        var heard = false;
        foreach (var session in _sessions.Values)
        {
            if (guild is { } id ? IsFor(session, id) : session.Shard == 0)
            {
                heard |= session.Publish(name, data);
            }
        }

        if (!heard && name == "INTERACTION_CREATE")
        {
            Interlocked.Increment(ref _undelivered);
        }
    }

    public static bool IsFor(SimSession session, ulong guild) => (int)((guild >> 22) % (ulong)session.Shards) == session.Shard;
}
