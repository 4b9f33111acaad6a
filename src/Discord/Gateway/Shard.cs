using Guildhall.Discord.Gateway.Connecting;
using Guildhall.Discord.Gateway.Dispatching;
using Guildhall.Discord.Gateway.Errors;
using Guildhall.Discord.Gateway.Life;
using Guildhall.Discord.Gateway.Sessions;
using Guildhall.Discord.Rest.Errors;

namespace Guildhall.Discord.Gateway;

/// <summary>One shard: connects again and again, until it is stopped or Discord closes it for good.</summary>
internal sealed class Shard(
    int number, int count, GatewayOptions options, GatewaySurroundings surroundings, Gate gate, Dispatcher dispatcher, ShardSession? kept)
{
    private const int EndsSession = 1000;
    private const int KeepsSession = 4000;
    private readonly TimeProvider _time = surroundings.Time;
    private readonly ShardMachine _machine = new(
        number, options, surroundings.Jitter, kept is null ? null : new(kept.SessionId, kept.ResumeUrl, kept.Sequence));
    private readonly SilenceWatch _silence = new(options.WatchedEvents, options.MinSilence, surroundings.Time);
    private readonly TaskCompletionSource _ready = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private ShardLink? _link;
    private int _connections;
    private long _unreadable;
    private TimeSpan? _latency;

    /// <summary>Ends when events flow for the first time, or with what ended the shard before that.</summary>
    internal Task Ready => _ready.Task;

    /// <summary>Whether the session ends with the connection (G21).</summary>
    internal bool IsLeaving { get; set; }

    /// <summary>How it is.</summary>
    internal ShardStatus Status => new(
        number, count, _machine.State, _latency, dispatcher.Lag, dispatcher.Mark.Outstanding, _machine.Sequence, dispatcher.Counts,
        Volatile.Read(ref _unreadable), Volatile.Read(ref _connections));

    /// <summary>What a later process needs to go on; null where there is no session.</summary>
    internal ShardSession? ToKeep() => _machine.Progress is { } progress
        ? new(number, count, progress.SessionId, progress.ResumeUrl, Math.Min(dispatcher.Mark.Value, progress.Sequence), options.Intents)
        : null;

    /// <summary>Adds a frame to what is sent.</summary>
    /// <returns>False where there is no connection.</returns>
    internal bool TryPost(byte[] frame)
    {
        if (Volatile.Read(ref _link) is not { } link || _machine.State != ShardState.Ready)
            return false;
        link.Sender.Post(frame);
        return true;
    }

    /// <summary>Lives.</summary>
    /// <param name="stopping">Closes the connection with 4000, which keeps the session, unless the shard was told to leave.</param>
    /// <exception cref="FatalCloseException">Discord closed it for good.</exception>
    internal async Task RunAsync(CancellationToken stopping)
    {
        if (kept is not null)
            dispatcher.Mark.Restart(kept.Sequence);
        try
        {
            var plan = _machine.Plan();
            while (true)
            {
                _machine.Connecting();
                var end = await AttemptAsync(plan.Resume, stopping);
                _machine.Ended(end);
                plan = _machine.Plan();
                surroundings.Logger.Lost(number, end.Kind, end.Code, plan.Wait);
                if (plan.Wait > TimeSpan.Zero)
                    await Task.Delay(plan.Wait, _time, stopping);
            }
        }
        catch (Exception fault)
        {
            _ready.TrySetException(fault);
            throw;
        }
    }

    private async Task<ConnectionEnd> AttemptAsync(ShardProgress? resume, CancellationToken stopping)
    {
        try
        {
            return await ConnectAsync(resume, stopping);
        }
#pragma warning disable CA1031 // What nobody thought of ends one connection, and not the shard.
        catch (Exception fault) when (fault is not DiscordException && !stopping.IsCancellationRequested)
#pragma warning restore CA1031
        {
            surroundings.Logger.Broken(fault, number);
            return new(EndKind.Unreadable);
        }
    }

    private async Task<ConnectionEnd> ConnectAsync(ShardProgress? resume, CancellationToken stopping)
    {
        Interlocked.Increment(ref _connections);
        using var connection = new GatewayConnection(options.Compress, options.MaxFrameBytes);
        using var link = new ShardLink(connection, options, _time, () => IsLeaving ? EndsSession : KeepsSession, stopping);
        try
        {
            await ConnectAsync(connection, resume, link.Token);
        }
        catch (Exception fault) when (fault is System.Net.WebSockets.WebSocketException or HttpRequestException or OperationCanceledException or IOException)
        {
            stopping.ThrowIfCancellationRequested();
            return new(EndKind.Unreachable);
        }

        Volatile.Write(ref _link, link);
        try
        {
            return await new ShardConversation(number, count, options, surroundings, gate, dispatcher, _machine, _silence, link, this).RunAsync(resume, stopping);
        }
        finally
        {
            Volatile.Write(ref _link, null);
        }
    }

    private async Task ConnectAsync(GatewayConnection connection, ShardProgress? resume, CancellationToken cancellation)
    {
        using var late = new CancellationTokenSource(options.ConnectTimeout, _time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(late.Token, cancellation);
        await connection.ConnectAsync(GatewayConnection.AddressOf(resume?.ResumeUrl ?? gate.Url, options.Compress), either.Token);
    }

    internal void NoteReady() => _ready.TrySetResult();

    internal void NoteLatency(TimeSpan latency) => _latency = latency;

    internal void NoteUnreadable() => Interlocked.Increment(ref _unreadable);
}
