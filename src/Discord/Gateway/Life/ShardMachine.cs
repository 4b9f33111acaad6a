using Guildhall.Discord.Gateway.Errors;

namespace Guildhall.Discord.Gateway.Life;

/// <summary>
/// The life of a shard as a machine without sockets or clock: it is told what happened and says what comes next. The session outlives connections;
/// it is dropped only where Discord says so, or where it failed to resume too often.
/// </summary>
internal sealed class ShardMachine(int shard, GatewayOptions options, Func<double> jitter, ShardProgress? kept)
{
    private static readonly TimeSpan LeastInvalidWait = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan MoreInvalidWait = TimeSpan.FromSeconds(4);
    private readonly ReconnectBackoff _backoff = new(jitter, options.MaxBackoff);
    private ShardProgress? _session = kept is null ? null : kept with { ResumeUrl = Usable(kept.ResumeUrl) };
    private TimeSpan _owed;
    private int _failures;
    private int _failedResumes;
    private long _sequence = kept?.Sequence ?? 0;

    /// <summary>Where it is.</summary>
    internal ShardState State { get; private set; }

    /// <summary>The last number received; 0 before the first.</summary>
    internal long Sequence => _sequence;

    /// <summary>The session and how far it is; null where there is none.</summary>
    internal ShardProgress? Progress => _session is { } session ? session with { Sequence = _sequence } : null;

    /// <summary>What to do next, being disconnected.</summary>
    internal ConnectPlan Plan()
    {
        var wait = _backoff.After(_failures) + _owed;
        _owed = TimeSpan.Zero;
        return new(wait, Progress);
    }

    /// <summary>Connecting has begun.</summary>
    internal void Connecting() => State = ShardState.Connecting;

    /// <summary>The greeting came.</summary>
    internal void Greeted() => State = _session is null ? ShardState.Identifying : ShardState.Resuming;

    /// <summary>A session has begun.</summary>
    internal void Began(string sessionId, string? resumeUrl, long sequence)
    {
        _session = new(sessionId, Usable(resumeUrl), sequence);
        _sequence = sequence;
        Succeeded();
    }

    /// <summary>The session goes on; all it missed has come.</summary>
    internal void Resumed() => Succeeded();

    /// <summary>A numbered event came.</summary>
    /// <returns>False where it came before (G19).</returns>
    internal bool TryAdvance(long sequence)
    {
        if (sequence <= _sequence)
            return false;
        _sequence = sequence;
        return true;
    }

    /// <summary>The connection ended.</summary>
    /// <exception cref="FatalCloseException">For good.</exception>
    internal void Ended(ConnectionEnd end)
    {
        var before = State;
        State = ShardState.Disconnected;
        switch (Judge(end))
        {
            case CloseVerdict.Fatal:
                State = ShardState.Ended;
                throw new FatalCloseException((GatewayCloseCode)end.Code!.Value, shard);
            case CloseVerdict.Identify:
                Forget();
                break;
            case CloseVerdict.Resume:
                NoteLostConnection(before, end);
                break;
        }

        if (before != ShardState.Ready)
            _failures++;
        if (end.Kind == EndKind.Invalid)
            _owed = LeastInvalidWait + MoreInvalidWait * Math.Clamp(jitter(), 0, 1);
    }

    /// <summary>The address where it is one; without, the main one serves.</summary>
    private static string? Usable(string? url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Scheme is "ws" or "wss" ? url : null;

    private static CloseVerdict Judge(ConnectionEnd end) => end.Kind switch
    {
        EndKind.Closed => CloseRules.Judge(end.Code),
        EndKind.Invalid or EndKind.StillSilent => CloseVerdict.Identify,
        EndKind.Unreachable or EndKind.TooLate or EndKind.Zombie or EndKind.AskedToReconnect or EndKind.InvalidResumable
            or EndKind.Unreadable or EndKind.Silent => CloseVerdict.Resume,
    };

    private void NoteLostConnection(ShardState before, ConnectionEnd end)
    {
        if (_session is null)
            return;
        if (before == ShardState.Connecting)
            _session = _session with { ResumeUrl = null };
        else if (before == ShardState.Resuming && end.Kind != EndKind.AskedToReconnect && ++_failedResumes >= options.MaxFailedResumes)
            Forget();
    }

    private void Succeeded()
    {
        State = ShardState.Ready;
        _failures = 0;
        _failedResumes = 0;
    }

    private void Forget()
    {
        _session = null;
        _sequence = 0;
        _failedResumes = 0;
    }
}
