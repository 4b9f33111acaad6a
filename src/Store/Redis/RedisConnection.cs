using System.Security.Authentication;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using StackExchange.Redis;

namespace Guildhall.Store.Redis;

/// <summary>
/// The one way to Redis. Nothing takes longer than the options allow; once something did, nobody else is kept waiting: until Redis answers
/// again, which is looked for twice a second, whoever asks hears at once that it is away.
/// </summary>
public sealed class RedisConnection : IHostedService, IAsyncDisposable
{
    private const int KeysAtOnce = 500;
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(500);
    private readonly RedisOptions _options;
    private readonly RedisMetrics _metrics;
    private readonly TimeProvider _time;
    private readonly ILogger<RedisConnection> _logger;
    private readonly Lock _lock = new();
    private readonly CancellationTokenSource _stopping = new();
    private readonly TaskCompletionSource<IConnectionMultiplexer> _first = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private ConnectionMultiplexer? _client;
    private Task _watching = Task.CompletedTask;
    private volatile bool _isUp;
    private bool _isDisposed;
    private string? _problem = "Connecting";
    private long _lastSuccess;

    internal RedisConnection(RedisOptions options, RedisMetrics metrics, TimeProvider time, ILogger<RedisConnection> logger) =>
        (_options, _metrics, _time, _logger) = (options, metrics, time, logger);

    /// <summary>Raised when Redis is lost and when it is found: what others tell in between is not heard.</summary>
    internal event EventHandler? Turned;

    /// <summary>Whether it answered when it was last asked.</summary>
    public bool IsUp => _isUp;

    /// <summary>The kind of what is wrong, in one word; null while it is up.</summary>
    public string? Problem => _isUp ? null : Volatile.Read(ref _problem);

    /// <summary>When it last answered; null where it never did.</summary>
    public DateTimeOffset? LastSuccess => Volatile.Read(ref _lastSuccess) is > 0 and var ticks ? new(ticks, TimeSpan.Zero) : null;

    /// <summary>The client, once there was a connection for the first time.</summary>
    internal Task<IConnectionMultiplexer> ClientAsync => _first.Task;

    /// <summary>Begins to connect; does not wait for it.</summary>
    public Task StartAsync(CancellationToken cancellationToken)
    {
        _watching = WatchAsync(_stopping.Token);
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public async Task StopAsync(CancellationToken cancellationToken)
    {
        if (_isDisposed)
        {
            return;
        }

        await _stopping.CancelAsync();
        _first.TrySetCanceled(CancellationToken.None);
        await _watching.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await StopAsync(CancellationToken.None);
        if (_isDisposed)
        {
            return;
        }

        _isDisposed = true;
        if (_client is not null)
        {
            await _client.DisposeAsync();
        }

        _stopping.Dispose();
    }

    /// <summary>Connects for a tool that needs it once.</summary>
    /// <returns>What Redis says of its version.</returns>
    /// <exception cref="RedisAwayException">It does not answer; the message says why.</exception>
    public async Task<string> ConnectAsync(TimeSpan limit, CancellationToken cancellation)
    {
        _ = StartAsync(cancellation);
        try
        {
            var client = await ClientAsync.WaitAsync(limit, _time, cancellation);
            return client.GetServers().FirstOrDefault(server => server.IsConnected)?.Version.ToString() ?? "";
        }
        catch (TimeoutException late)
        {
            throw new RedisAwayException($"Redis at {_options} does not answer ({Problem}).", late);
        }
    }

    /// <summary>Deletes every key that begins so, below the platform's prefix.</summary>
    /// <exception cref="RedisAwayException">It does not answer.</exception>
    public async Task DeleteAsync(string beginning, CancellationToken cancellation)
    {
        var pattern = $"{KeyOf(beginning)}*";
        try
        {
            foreach (var server in (await ClientAsync.WaitAsync(_options.Patience, _time, cancellation)).GetServers().Where(server => !server.IsReplica))
            {
                await foreach (var page in server.KeysAsync(pattern: pattern, pageSize: KeysAtOnce).Chunk(KeysAtOnce).WithCancellation(cancellation))
                {
                    _ = await AskAsync(database => database.KeyDeleteAsync(page), cancellation);
                }
            }
        }
        catch (Exception fault) when (fault is RedisException or TimeoutException)
        {
            throw new RedisAwayException($"Redis at {_options} does not answer ({KindOf(fault)}).", fault);
        }
    }

    /// <summary>A key of this platform's.</summary>
    internal string KeyOf(string name) => $"{_options.Prefix}:{name}";

    /// <summary>Asks for something.</summary>
    /// <exception cref="RedisAwayException">There was no answer in time, or there would be none.</exception>
    internal async Task<T> AskAsync<T>(Func<IDatabaseAsync, Task<T>> ask, CancellationToken cancellation)
    {
        if (!_isUp)
        {
            _metrics.Spared();
            throw new RedisAwayException("Redis is away.");
        }

        try
        {
            var answer = await ask(_client!.GetDatabase()).WaitAsync(_options.Patience, _time, cancellation);
            _metrics.Done();
            Volatile.Write(ref _lastSuccess, _time.GetUtcNow().Ticks);
            return answer;
        }
        catch (TimeoutException late)
        {
            _metrics.Late();
            Lose("Timeout");
            throw new RedisAwayException("Redis did not answer in time.", late);
        }
        catch (Exception fault) when (fault is RedisException or ObjectDisposedException)
        {
            _metrics.Failed();

            // What it refuses it refuses at once, so nobody is kept waiting: full, for instance, it still answers other questions.
            if (fault is not RedisServerException)
            {
                Lose(KindOf(fault));
            }

            throw new RedisAwayException("Redis could not be asked.", fault);
        }
    }

    // The cause lies within: that there is no connection is known.
    private static string KindOf(Exception fault) =>
        fault.InnerException is RedisException or AuthenticationException ? KindOf(fault.InnerException)
        : fault is RedisConnectionException broken ? broken.FailureType.ToString()
        : fault.GetType().Name;

    private async Task WatchAsync(CancellationToken stopping)
    {
        await Task.Yield();
        while (!stopping.IsCancellationRequested)
        {
            if (await ProblemAsync(stopping) is { } problem)
            {
                Lose(problem);
            }
            else
            {
                Find();
            }

            await Task.Delay(Look, _time, stopping).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    /// <summary>What is wrong now, or null.</summary>
    private async Task<string?> ProblemAsync(CancellationToken stopping)
    {
        try
        {
            if (_client is null)
            {
                var client = await ConnectionMultiplexer.ConnectAsync(_options.Configure());
                client.ConnectionFailed += (_, lost) => Volatile.Write(ref _problem, lost.FailureType.ToString());
                _client = client;
            }

            _ = await _client.GetDatabase().PingAsync().WaitAsync(_options.Patience, _time, stopping);
            Volatile.Write(ref _lastSuccess, _time.GetUtcNow().Ticks);
            return null;
        }
        catch (TimeoutException)
        {
            return "Timeout";
        }
        catch (Exception fault) when (fault is RedisException or ObjectDisposedException)
        {
            return KindOf(fault);
        }
        catch (OperationCanceledException)
        {
            return "Stopped";
        }
    }

    private void Find()
    {
        lock (_lock)
        {
            if (_isUp)
            {
                return;
            }

            _isUp = true;
        }

        StoreLog.RedisFound(_logger, _options.ToString());
        _first.TrySetResult(_client!);
        Turned?.Invoke(this, EventArgs.Empty);
    }

    private void Lose(string problem)
    {
        lock (_lock)
        {
            Volatile.Write(ref _problem, problem);
            if (!_isUp)
            {
                return;
            }

            _isUp = false;
        }

        Turned?.Invoke(this, EventArgs.Empty);
        if (!_stopping.IsCancellationRequested)
        {
            StoreLog.RedisLost(_logger, _options.ToString(), problem);
        }
    }
}
