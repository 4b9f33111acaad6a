using System.Threading.Channels;
using Guildhall.Core.Processes;
using Guildhall.Core.Storage;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using RabbitMQ.Client.Exceptions;

namespace Guildhall.Store.Broker;

/// <summary>The way to the other processes over RabbitMQ; connected again as soon as it can be, for as long as the process lives.</summary>
internal sealed class RabbitBus(BrokerOptions options, IServiceProvider services, TimeProvider time, ILogger<RabbitBus> log) : BackgroundService, IBus
{
    private const int MostWaiting = 4_096;
    private static readonly TimeSpan FirstPause = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(5);

    private readonly Channel<ReadOnlyMemory<byte>> _news = Channel.CreateBounded<ReadOnlyMemory<byte>>(
        new BoundedChannelOptions(MostWaiting) { SingleReader = true, FullMode = BoundedChannelFullMode.DropOldest });

    // The store tells its listeners, who tell the bus: it is there once somebody serves, and not before.
    private readonly Lazy<QueueLeases> _leases = new(() => new(
        services.GetRequiredService<IDatabase>(), services.GetRequiredService<IStore>(), time, options.Name));

    private readonly Lock _lock = new();
    private TaskCompletionSource<BrokerSession> _next = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private volatile BrokerSession? _session;

    public bool IsUp => _session is { Closed.IsCompleted: false };

    public Task<BusAnswer?> AskAsync(string group, string key, ReadOnlyMemory<byte> body, CancellationToken cancellation) =>
        _session is { } session ? session.AskAsync(session.Names.QueueFor(group, key), body, cancellation) : Task.FromResult<BusAnswer?>(null);

    public void Tell(ReadOnlyMemory<byte> news) => _news.Writer.TryWrite(news);

    public Task HearAsync(Action<ReadOnlyMemory<byte>> hear, CancellationToken stopping) =>
        InEachSessionAsync(session => session.HearAsync(hear, stopping), stopping);

    public async Task ServeAsync(string group, Func<ReadOnlyMemory<byte>, CancellationToken, Task<BusAnswer>> serve, CancellationToken stopping)
    {
        await InEachSessionAsync(session => ServeAsync(session, group, serve, stopping), stopping);
        await TryAsync(() => _leases.Value.LeaveAsync(group, CancellationToken.None));
    }

    /// <summary>Looks at a broker's certificate before anything else: one that is not trusted is a wrong setting, and no outage that will pass.</summary>
    /// <exception cref="StoreStartException">It is not trusted.</exception>
    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        if (options.Address.Scheme == "amqps")
        {
            try
            {
                await using var session = await BrokerSession.OpenAsync(options, time, cancellationToken);
            }
            catch (Exception refused) when (CertificateFault.In(refused) is { } why)
            {
                throw new StoreStartException(
                    $"The broker {options} is not the one that is meant, or not to be trusted: {why} Broker:RootCertificate must name a file (PEM) with the authority that issued its "
                    + "certificate, unless the machine trusts it, and the certificate must name the host of Broker:ConnectionString.",
                    refused);
            }
            catch (Exception away) when (IsAway(away))
            {
                StoreLog.BrokerAway(log, options.ToString(), FirstPause.TotalSeconds, away.Message);
            }
        }

        await base.StartAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        var telling = InEachSessionAsync(session => TellAsync(session, stoppingToken), stoppingToken);
        for (var pause = FirstPause; !stoppingToken.IsCancellationRequested;)
        {
            try
            {
                await using var session = await BrokerSession.OpenAsync(options, time, stoppingToken);
                pause = FirstPause;
                StoreLog.BrokerFound(log, options.ToString());
                Begin(session);
                await session.Closed.WaitAsync(stoppingToken);
                StoreLog.BrokerLost(log, options.ToString());
            }
            catch (Exception away) when (IsAway(away))
            {
                StoreLog.BrokerAway(log, options.ToString(), pause.TotalSeconds, away.Message);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                break;
            }

            _session = null;
            await Task.Delay(pause, time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            pause = pause * 2 < LongestPause ? pause * 2 : LongestPause;
        }

        await telling.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    private static bool IsAway(Exception fault) => fault is BrokerUnreachableException or OperationInterruptedException or IOException or TimeoutException;

    private void Begin(BrokerSession session)
    {
        lock (_lock)
        {
            _session = session;
            _next.TrySetResult(session);
            _next = new(TaskCreationOptions.RunContinuationsAsynchronously);
        }
    }

    private async Task<BrokerSession> SessionAsync(CancellationToken stopping)
    {
        Task<BrokerSession> next;
        lock (_lock)
        {
            if (IsUp)
            {
                return _session!;
            }

            next = _next.Task;
        }

        return await next.WaitAsync(stopping);
    }

    /// <summary>Does something for as long as a session lasts, and again with the next one.</summary>
    private async Task InEachSessionAsync(Func<BrokerSession, Task> act, CancellationToken stopping)
    {
        while (!stopping.IsCancellationRequested)
        {
            await TryAsync(async () => await act(await SessionAsync(stopping)));
            await Task.Delay(FirstPause, time, stopping).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task TellAsync(BrokerSession session, CancellationToken stopping)
    {
        // Not beyond the session's end: what is read then is told by nobody.
        using var over = CancellationTokenSource.CreateLinkedTokenSource(stopping);
        var telling = TellOnAsync(session, over.Token);
        await Task.WhenAny(telling, session.Closed);
        await over.CancelAsync();
        await telling;
    }

    private async Task TellOnAsync(BrokerSession session, CancellationToken over)
    {
        while (true)
        {
            await session.TellAsync(await _news.Reader.ReadAsync(over), over);
        }
    }

    private async Task ServeAsync(
        BrokerSession session, string group, Func<ReadOnlyMemory<byte>, CancellationToken, Task<BusAnswer>> serve, CancellationToken stopping)
    {
        var queues = Enumerable.Range(0, BrokerNames.Queues).Select(number => session.Names.QueueOf(group, number)).ToArray();
        await using (var channel = await session.NewChannelAsync(stopping))
        {
            foreach (var queue in queues)
            {
                await QueueServer.DeclareAsync(channel, session.Names, queue, stopping);
            }
        }

        var servers = new Dictionary<string, QueueServer>(StringComparer.Ordinal);
        try
        {
            while (!stopping.IsCancellationRequested && !session.Closed.IsCompleted)
            {
                await TryAsync(() => RebalanceAsync(session, group, queues, servers, serve, stopping));
                await Task.WhenAny(session.Closed, Task.Delay(QueueLeases.Beat, time, stopping));
            }
        }
        finally
        {
            await Task.WhenAll(servers.Values.Select(server => server.DisposeAsync().AsTask()));
        }
    }

    private async Task RebalanceAsync(
        BrokerSession session,
        string group,
        string[] queues,
        Dictionary<string, QueueServer> servers,
        Func<ReadOnlyMemory<byte>, CancellationToken, Task<BusAnswer>> serve,
        CancellationToken stopping)
    {
        var share = await _leases.Value.RenewAsync(group, queues, stopping);
        foreach (var lost in servers.Keys.Except(share.Mine, StringComparer.Ordinal).ToList())
        {
            servers.Remove(lost, out var server);
            await server!.DisposeAsync();
        }

        if (share.Surplus.Count > 0)
        {
            await _leases.Value.ReleaseAsync(share.Surplus, stopping);
        }

        foreach (var gained in share.Mine.Except(servers.Keys, StringComparer.Ordinal).ToList())
        {
            servers[gained] = await QueueServer.OpenAsync(session, gained, serve, time, log, stopping);
        }
    }

    private async Task TryAsync(Func<Task> act)
    {
        try
        {
            await act();
        }
        catch (Exception passing) when (passing is OperationInterruptedException or AlreadyClosedException or IOException or TimeoutException
            or OperationCanceledException or StoreUnavailableException or StoreBusyException or System.Data.Common.DbException)
        {
            StoreLog.BrokerTrouble(log, passing.GetType().Name);
        }
    }
}
