using Guildhall.Discord.Entities.Guilds;
using Guildhall.Discord.Gateway.Dispatching;
using Guildhall.Discord.Gateway.Sessions;

namespace Guildhall.Discord.Gateway;

/// <summary>All shards of one count that this process has. Another count is another set (G22).</summary>
internal sealed class ShardSet(
    int count,
    GatewayOptions options,
    GatewaySurroundings surroundings,
    Gate gate,
    GatewayEvents events,
    RecentIds recent,
    Action<Exception> fatal,
    CancellationToken stopping)
{
    private static readonly TimeSpan HandlersLinger = TimeSpan.FromSeconds(5);
    private readonly CancellationTokenSource _over = CancellationTokenSource.CreateLinkedTokenSource(stopping);
    private readonly ShardRange _range = options.Range ?? new(0, count - 1);
    private readonly List<Shard> _shards = [];
    private readonly List<Task> _running = [];
    private readonly ShardSession?[] _kept = new ShardSession?[count];
    private Task _keeping = Task.CompletedTask;

    /// <summary>How many there are, those of other processes included.</summary>
    internal int Count => count;

    /// <summary>What stops the client.</summary>
    internal CancellationToken Stopping => stopping;

    /// <summary>Ends when every shard was ready once.</summary>
    internal Task Ready => Task.WhenAll(_shards.Select(shard => shard.Ready));

    /// <summary>How each is.</summary>
    internal IReadOnlyList<ShardStatus> Status => [.. _shards.Select(shard => shard.Status)];

    /// <summary>Starts all, each with the session that was kept for it, if there is one.</summary>
    internal async Task StartAsync()
    {
        for (var number = _range.First; number <= _range.Last; number++)
        {
            var dispatcher = new Dispatcher(events, recent, options.MaxWaiting, surroundings.Time, surroundings.Logger, _over.Token);
            _shards.Add(new(number, count, options, surroundings, gate, dispatcher, await LoadAsync(number)));
        }

        _running.AddRange(_shards.Select(RunAsync));
        if (surroundings.Sessions is not null)
            _keeping = KeepAsync();
    }

    /// <summary>Sends a frame on every shard that is ready.</summary>
    internal void PostToAll(byte[] frame)
    {
        foreach (var shard in _shards)
            shard.TryPost(frame);
    }

    /// <summary>Sends a frame on the shard of a guild.</summary>
    internal bool TryPost(Snowflake<Guild> guild, byte[] frame) =>
        GatewayClient.ShardOf(guild, count) is var shard && _range.Contains(shard) && _shards[shard - _range.First].TryPost(frame);

    /// <summary>Ends all sessions: nobody will go on with them.</summary>
    internal async Task LeaveAsync()
    {
        foreach (var shard in _shards)
            shard.IsLeaving = true;
        await EndAsync();
        for (var number = _range.First; number <= _range.Last && surroundings.Sessions is { } sessions; number++)
            await sessions.RemoveAsync(number, count, CancellationToken.None);
    }

    /// <summary>Waits for all to end, which they do when the client is stopped or the set leaves.</summary>
    internal async Task EndAsync()
    {
        await _over.CancelAsync();
        await Task.WhenAll(_running);
        await _keeping;
        if (!_shards.Any(shard => shard.IsLeaving))
            await LingerAsync();
        if (surroundings.Sessions is not null && !_shards.Any(shard => shard.IsLeaving))
            await SaveAsync();
        _over.Dispose();
    }

    private async Task RunAsync(Shard shard)
    {
        try
        {
            await shard.RunAsync(_over.Token);
        }
        catch (OperationCanceledException) when (_over.IsCancellationRequested)
        {
            // It was stopped.
        }
#pragma warning disable CA1031 // A shard that ends must not do so unnoticed, whatever it was.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            fatal(fault);
        }
    }

    private async Task KeepAsync()
    {
        try
        {
            while (true)
            {
                await Task.Delay(options.SaveEvery, surroundings.Time, _over.Token);
                await SaveAsync();
            }
        }
        catch (OperationCanceledException)
        {
            // The last one is kept when all have ended.
        }
    }

    /// <summary>What is with the handlers gets a moment to be done, so that it need not come again.</summary>
    private async Task LingerAsync()
    {
        var since = surroundings.Time.GetTimestamp();
        while (_shards.Any(shard => shard.Status.Waiting > 0) && surroundings.Time.GetElapsedTime(since) < HandlersLinger)
            await Task.Delay(TimeSpan.FromMilliseconds(20), surroundings.Time);
    }

    private async Task SaveAsync()
    {
        for (var number = _range.First; number <= _range.Last; number++)
        {
            if (_shards[number - _range.First].ToKeep() is not { } session || session == _kept[number])
                continue;
            try
            {
                await surroundings.Sessions!.SaveAsync(session, CancellationToken.None);
                _kept[number] = session;
            }
            catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
            {
                surroundings.Logger.NotKept(number, fault.GetType().Name);
            }
        }
    }

    private async Task<ShardSession?> LoadAsync(int number)
    {
        if (surroundings.Sessions is not { } sessions)
            return null;
        try
        {
            var session = await sessions.LoadAsync(number, count, stopping);
            return session?.Intents == options.Intents ? session : null;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            surroundings.Logger.NotKept(number, fault.GetType().Name);
            return null;
        }
    }
}
