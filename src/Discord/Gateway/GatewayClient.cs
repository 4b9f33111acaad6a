using Guildhall.Discord.Entities.Applications;
using Guildhall.Discord.Gateway.Dispatching;
using Guildhall.Discord.Gateway.Errors;
using Guildhall.Discord.Gateway.Frames;
using Guildhall.Discord.Gateway.Life;
using Guildhall.Discord.Rest;
using Guildhall.Discord.Rest.Errors;

namespace Guildhall.Discord.Gateway;

/// <summary>
/// The gateway, version 10: as many shards as are needed, kept connected. Delivery is at least once; what Discord repeats within a process is handled
/// once. One client for a token.
/// </summary>
public sealed class GatewayClient : IDisposable
{
    private const int Remembered = 16_384;
    private readonly GatewayOptions _options;
    private readonly GatewaySurroundings _surroundings;
    private readonly DiscordRest _rest;
    private readonly ReconnectBackoff _backoff;
    private readonly RecentIds _recent = new(Remembered);
    private readonly TaskCompletionSource _ready = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly SemaphoreSlim _changing = new(1, 1);
    private readonly TaskCompletionSource<Exception> _fatal = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private Gate? _gate;
    private ShardSet? _set;

    /// <summary>A client.</summary>
    /// <param name="rest">Asked where the gateway is.</param>
    /// <exception cref="InvalidOperationException">An option is out of range.</exception>
    public GatewayClient(GatewayOptions options, GatewaySurroundings surroundings, DiscordRest rest)
    {
        options.Validate();
        _options = options;
        _surroundings = surroundings;
        _rest = rest;
        _backoff = new(surroundings.Jitter, options.MaxBackoff);
    }

    /// <summary>Who wants which events; subscribe before <see cref="RunAsync" />.</summary>
    public GatewayEvents Events { get; } = new();

    /// <summary>Ends when every shard was ready once.</summary>
    public Task Ready => _ready.Task;

    /// <summary>How each shard is; empty before <see cref="RunAsync" />.</summary>
    public IReadOnlyList<ShardStatus> Status => _set?.Status ?? [];

    /// <summary>The mean time from heartbeat to answer; null before the first.</summary>
    public TimeSpan? Latency => Status.Select(shard => shard.Latency).OfType<TimeSpan>().ToArray() is { Length: > 0 } known
        ? TimeSpan.FromMilliseconds(known.Average(latency => latency.TotalMilliseconds))
        : null;

    /// <summary>The shard that hears of a guild (G22).</summary>
    /// <param name="shards">How many there are, at least 1.</param>
    public static int ShardOf(Snowflake<Entities.Guilds.Guild> guild, int shards) => (int)((guild.Value >> 22) % (ulong)shards);

    /// <summary>Connects and stays connected.</summary>
    /// <param name="stopping">
    /// Closes the connections so that a later process can go on with the sessions (G12, G21); events not handled by then come again.
    /// </param>
    /// <exception cref="FatalCloseException">Discord closed a shard for good; no other is left running.</exception>
    /// <exception cref="UnauthorizedException">The token is wrong.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public async Task RunAsync(CancellationToken stopping)
    {
        using var over = CancellationTokenSource.CreateLinkedTokenSource(stopping);
        var bot = await AskAsync(stopping);
        var limit = bot.SessionStartLimit ?? new() { Total = 1000, Remaining = 1000, MaxConcurrency = 1 };
        _gate = new(bot.Url, new(limit.MaxConcurrency, _surroundings.Time, _surroundings.IdentifyTurn), new(limit, _options.IdentifyReserve, _surroundings.Time));
        try
        {
            _set = await StartAsync(_options.Shards > 0 ? _options.Shards : Math.Max(1, bot.Shards), over.Token);
            _ = SignalReadyAsync(_set);
            var fault = await _fatal.Task.WaitAsync(stopping);
            throw fault;
        }
        finally
        {
            await over.CancelAsync();
            if (_set is { } set)
                await set.EndAsync();
        }
    }

    /// <summary>
    /// Changes the number of shards without losing an event: the new ones connect beside the old, and when all are ready the old ones leave. What both
    /// hear of meanwhile is handled once.
    /// </summary>
    /// <param name="shards">At least 1.</param>
    /// <exception cref="InvalidOperationException">The client does not run, or has only a part of the shards.</exception>
    public async Task ReshardAsync(int shards, CancellationToken cancellation = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(shards, 1);
        if (_options.Range is not null)
            throw new InvalidOperationException("Processes that share the shards are started anew with another number of them.");
        await _changing.WaitAsync(cancellation);
        try
        {
            var before = _set ?? throw new InvalidOperationException("The client does not run.");
            var after = await StartAsync(shards, before.Stopping);
            await after.Ready.WaitAsync(cancellation);
            _set = after;
            _surroundings.Logger.Resharded(shards, before.Count);
            await before.LeaveAsync();
        }
        finally
        {
            _changing.Release();
        }
    }

    /// <summary>Says how the bot appears, on every shard that is ready.</summary>
    /// <exception cref="FrameTooLargeException">The status is too long (G14).</exception>
    /// <exception cref="SendQueueFullException">Too much waits to be sent (G13).</exception>
    public void Appear(Presence presence) => _set?.PostToAll(OutgoingFrames.Presence(presence));

    /// <summary>Asks for members of a guild; they come as <see cref="GatewayEventKinds.GuildMembersChunk" />.</summary>
    /// <param name="guild">Whose.</param>
    /// <param name="query">How their names begin; empty for all, which needs the members intent and is allowed once in 30 s (G15).</param>
    /// <param name="limit">At most how many, 0 for all where the query is empty, else 1 to 100.</param>
    /// <param name="nonce">Comes back in the chunks; to 32 bytes.</param>
    /// <returns>False where the guild's shard is not connected.</returns>
    public bool TryRequestMembers(Snowflake<Entities.Guilds.Guild> guild, string query, int limit, string nonce) =>
        _set?.TryPost(guild, OutgoingFrames.RequestMembers(guild.Value, query, limit, nonce)) ?? false;

    /// <summary>Frees what the client holds; it must have been stopped before.</summary>
    public void Dispose() => _changing.Dispose();

    private async Task<GatewayBot> AskAsync(CancellationToken stopping)
    {
        for (var failures = 1; ; failures++)
        {
            try
            {
                return await _rest.Gateway.GetBotAsync(stopping);
            }
            catch (DiscordException fault) when (fault is DiscordUnreachableException or ServerFaultException or RateLimitedException or UnreadableAnswerException)
            {
                var wait = _backoff.After(failures);
                _surroundings.Logger.Unreachable(fault.GetType().Name, wait);
                await Task.Delay(wait, _surroundings.Time, stopping);
            }
        }
    }

    private async Task<ShardSet> StartAsync(int count, CancellationToken stopping)
    {
        var set = new ShardSet(count, _options, _surroundings, _gate!, Events, _recent, fault => _fatal.TrySetResult(fault), stopping);
        await set.StartAsync();
        return set;
    }

    private async Task SignalReadyAsync(ShardSet set)
    {
        try
        {
            await set.Ready;
            _ready.TrySetResult();
        }
        catch (Exception fault) when (fault is DiscordException or OperationCanceledException)
        {
            _ready.TrySetException(fault);
        }
    }
}
