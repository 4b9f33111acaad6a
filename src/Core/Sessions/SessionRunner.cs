using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Nodes;
using Guildhall.Core.Chance;
using Guildhall.Core.Commands;
using Guildhall.Core.Ids;
using Guildhall.Core.Results;
using Guildhall.Core.Text;

namespace Guildhall.Core.Sessions;

/// <summary>Loads, plays and replays the sessions of one game. The door through which a module reaches its sessions.</summary>
/// <param name="log">Where the events are.</param>
/// <param name="shared">Where processes find what another one has folded; null where each folds by itself.</param>
public sealed class SessionRunner<TGame, TState, TCommand, TEvent>(ISessionLog log, IStateCache? shared = null) : IGameRunner
    where TGame : IGame<TState, TCommand, TEvent>
    where TState : class
    where TCommand : class
    where TEvent : class
{
    /// <summary>A snapshot is kept each time this many events have come.</summary>
    public const int SnapshotEvery = 50;

    private const int CachedSessions = 1_000;
    private readonly ConcurrentDictionary<Id<Session>, LiveSession<TState>> _cache = new();
    private readonly ReplayShelf<TState> _shelf = new();

    /// <inheritdoc/>
    public string Key => TGame.Key;

    /// <summary>The session of this game that is running in a room, or the last that ran there, or null.</summary>
    public async ValueTask<LiveSession<TState>?> CurrentAsync(string room, CancellationToken cancellation)
    {
        var head = await log.CurrentAsync(room, cancellation);
        return head?.Game == TGame.Key ? await LoadAsync(head, cancellation) : null;
    }

    /// <summary>A session as of its head.</summary>
    public async ValueTask<LiveSession<TState>> LoadAsync(SessionHead head, CancellationToken cancellation)
    {
        Note(head.Id);
        if (_cache.TryGetValue(head.Id, out var cached) && cached.Version == head.Version && cached.StateHash == head.StateHash)
        {
            return cached;
        }

        var (state, version) = await FindFoldedAsync(head, cancellation) ?? await FoldFromSnapshotAsync(head, cancellation);
        var loaded = new LiveSession<TState>(head.Id, state)
        {
            Guild = head.Guild,
            Room = head.Room,
            Version = version,
            Finished = TGame.IsFinished(state),
            // Of a log that has moved on since its head was read, the hash is not known.
            StateHash = version == head.Version ? head.StateHash : null,
        };
        Remember(loaded);
        return loaded;
    }

    /// <summary>Begins a session with its first command.</summary>
    public Result<Played<TState, TEvent>> Start(CommandContext context, TCommand command) =>
        Play(
            context,
            new LiveSession<TState>(new(context.Dice.Stream("session").NextGuid()), TGame.Initial)
            {
                Guild = context.Request.Guild,
                Room = context.Request.Room,
                Version = 0,
                Finished = false,
            },
            command);

    /// <summary>The dice and the time that the next command of a session is decided with.</summary>
    public static (string Seed, DateTimeOffset Now) Moment(CommandContext context, LiveSession<TState> session) =>
        (context.Dice.Stream($"{session.Id}/{session.Version}").Seed, DateTimeOffset.FromUnixTimeMilliseconds(context.Now.ToUnixTimeMilliseconds()));

    /// <summary>Decides a command and stages its events; the state returned is the one after them.</summary>
    public Result<Played<TState, TEvent>> Play(CommandContext context, LiveSession<TState> session, TCommand command)
    {
        Note(session.Id);
        var (seed, now) = Moment(context, session);
        if (!TGame.Decide(session.State, command, DiceCup.FromSeed(seed), now).TryGet(out var events, out var refusal))
        {
            return refusal;
        }

        var state = events.Aggregate(session.State, TGame.Apply);
        var written = CanonicalJson.Write(state);
        var hash = CanonicalJson.HashOf(written);
        var after = session with { State = state, StateHash = hash, Version = session.Version + events.Length, Finished = TGame.IsFinished(state) };
        context.Work.Append(new(session.Id, session.Version, after.Version)
        {
            Game = TGame.Key,
            EngineVersion = TGame.EngineVersion,
            Room = session.Room,
            Guild = session.Guild,
            Actor = context.User,
            RequestId = context.Request.Id,
            At = now,
            Seed = seed,
            Command = CanonicalJson.Write(command),
            Events = CanonicalJson.Write(events),
            StateHash = hash,
            DecidedOn = session.StateHash,
            Finished = after.Finished,
            Snapshot = session.Version / SnapshotEvery < after.Version / SnapshotEvery ? written : null,
        });
        context.Work.WhenCommitted(() =>
        {
            Remember(after);
            shared?.Keep(after.Id, new(after.Version, TGame.EngineVersion, written, hash));
        });
        return new Played<TState, TEvent>(after, events);
    }

    /// <summary>The events of rows of the log, brought to today's form.</summary>
    public static ImmutableArray<TEvent> EventsOf(SessionCommit commit)
    {
        if (commit.EngineVersion == TGame.EngineVersion)
        {
            return CanonicalJson.Read<ImmutableArray<TEvent>>(commit.Events);
        }

        var written = JsonNode.Parse(commit.Events)!.AsArray();
        return [.. written.Select(node => TGame.Upcast(node!, commit.EngineVersion).Deserialize<TEvent>(CanonicalJson.Options)!)];
    }

    /// <inheritdoc/>
    public async Task<TableView> ViewAsync(SessionHead head, Id<User> viewer, Words words, CancellationToken cancellation) =>
        TGame.View(await LoadAsync(head, cancellation), viewer, words);

    /// <inheritdoc/>
    public async Task<ReplayStep?> ReplayViewAsync(SessionHead head, Id<User> viewer, Words words, int? step, CancellationToken cancellation)
    {
        if (await ReplayAsync(head, step, cancellation) is not { } shown) return null;
        var then = new LiveSession<TState>(head.Id, shown.After)
        {
            Guild = head.Guild,
            Room = head.Room,
            Version = shown.Commit.After,
            Finished = TGame.IsFinished(shown.After),
            StateHash = shown.Commit.StateHash,
        };
        var table = TGame.View(then, viewer, words).AsPast();
        return new(shown.Step, shown.Steps, shown.Commit.At, shown.Commit.StateHash, table) { Lines = TGame.Tell(shown.Before, shown.Events, viewer, words) };
    }

    /// <summary>One command of a log, with the states around it; null where the log is empty. Neighbors of what was shown lately need few rows folded.</summary>
    /// <param name="step">Which command, from 1; the nearest there is, and null is the last.</param>
    public async Task<ReplayedCommand<TState, TEvent>?> ReplayAsync(SessionHead head, int? step, CancellationToken cancellation)
    {
        Note(head.Id);
        var commits = await log.ReadAsync(head.Id, 0, cancellation);
        if (commits.Count == 0) return null;
        var shown = Math.Clamp(step ?? commits.Count, 1, commits.Count);
        var (rows, before) = _shelf.Before(head.Id, commits, shown - 1, TGame.Initial);
        while (rows < shown - 1)
        {
            before = EventsOf(commits[rows]).Aggregate(before, TGame.Apply);
            _shelf.Keep(head.Id, rows + 1, commits[rows].StateHash, before);
            rows++;
        }

        var events = EventsOf(commits[shown - 1]);
        return new(shown, commits.Count, commits[shown - 1], before, events, events.Aggregate(before, TGame.Apply));
    }

    /// <inheritdoc/>
    public ReplayReport Replay(IReadOnlyList<SessionCommit> log)
    {
        var state = TGame.Initial;
        var version = 0L;
        var reexecuted = 0;
        var divergences = ImmutableArray.CreateBuilder<string>();
        var written = CanonicalJson.Write(state);
        foreach (var commit in log)
        {
            if (commit.Before != version)
            {
                divergences.Add($"version {version}: the next row follows version {commit.Before}");
            }

            if (commit.EngineVersion == TGame.EngineVersion)
            {
                reexecuted++;
                Compare(commit, "events", commit.Events, Reexecute(state, commit), divergences);
            }

            state = EventsOf(commit).Aggregate(state, TGame.Apply);
            version = commit.After;
            written = CanonicalJson.Write(state);
            if (commit.EngineVersion == TGame.EngineVersion)
            {
                Compare(commit, "state", commit.StateHash, CanonicalJson.HashOf(written), divergences);
            }
        }

        return new(version, CanonicalJson.HashOf(written), written, reexecuted, divergences.ToImmutable());
    }

    // Logs and traces of what is going on tell which session it was about.
    private static void Note(Id<Session> session) => Activity.Current?.SetTag("guildhall.session_id", session.ToString());

    /// <inheritdoc/>
    public IReadOnlyList<SessionCommit> Rename(IReadOnlyList<SessionCommit> log, Id<User> user, string name)
    {
        var state = TGame.Initial;
        var renamed = new List<SessionCommit>();
        foreach (var commit in log)
        {
            var written = commit with { Command = Rename(commit.Command, user, name), Events = Rename(commit.Events, user, name) };
            state = EventsOf(written).Aggregate(state, TGame.Apply);
            renamed.Add(written with { StateHash = CanonicalJson.HashOf(CanonicalJson.Write(state)) });
        }

        return renamed;
    }

    // What names nobody stays as it is, to the byte.
    private static string Rename(string json, Id<User> user, string name)
    {
        var node = JsonNode.Parse(json);
        return SessionNames.Replace(node, user, name) ? node!.ToJsonString(CanonicalJson.Options) : json;
    }

    private static string Reexecute(TState state, SessionCommit commit)
    {
        var command = CanonicalJson.Read<TCommand>(commit.Command);
        var decided = TGame.Decide(state, command, DiceCup.FromSeed(commit.Seed), commit.At);
        return decided.TryGet(out var events, out var refusal) ? CanonicalJson.Write(events) : refusal.Code;
    }

    private static void Compare(SessionCommit commit, string what, string recorded, string found, ImmutableArray<string>.Builder divergences)
    {
        if (!string.Equals(recorded, found, StringComparison.Ordinal))
        {
            divergences.Add($"version {commit.After}: {what} recorded as {recorded}, found as {found}");
        }
    }

    /// <summary>The state that the head names, where another process has kept it: then nothing needs to be read and folded.</summary>
    private async Task<(TState State, long Version)?> FindFoldedAsync(SessionHead head, CancellationToken cancellation)
    {
        // Its hash is in the head, so one that is old, damaged, or from before a log was rewritten does not pass for it.
        return shared is not null && await shared.FindAsync(head.Id, cancellation) is { } kept
            && kept.EngineVersion == TGame.EngineVersion && kept.Version == head.Version && CanonicalJson.HashOf(kept.State) == head.StateHash
            ? (CanonicalJson.Read<TState>(kept.State), kept.Version)
            : null;
    }

    private async Task<(TState State, long Version)> FoldFromSnapshotAsync(SessionHead head, CancellationToken cancellation)
    {
        var session = head.Id;
        var snapshot = await log.SnapshotAsync(session, cancellation);
        var usable = snapshot?.EngineVersion == TGame.EngineVersion && CanonicalJson.HashOf(snapshot.State) == snapshot.StateHash;
        var state = usable ? CanonicalJson.Read<TState>(snapshot!.State) : TGame.Initial;
        var version = usable ? snapshot!.Version : 0;
        foreach (var commit in await log.ReadAsync(session, version, cancellation))
        {
            state = EventsOf(commit).Aggregate(state, TGame.Apply);
            version = commit.After;
        }

        if (shared is not null && version == head.Version)
        {
            var written = CanonicalJson.Write(state);
            shared.Keep(session, new(version, TGame.EngineVersion, written, CanonicalJson.HashOf(written)));
        }

        return (state, version);
    }

    private void Remember(LiveSession<TState> session)
    {
        if (_cache.Count >= CachedSessions)
        {
            _cache.Clear();
        }

        // A slower commit of an older version must not replace a newer state.
        _cache.AddOrUpdate(session.Id, session, (_, known) => known.Version > session.Version ? known : session);
    }
}
