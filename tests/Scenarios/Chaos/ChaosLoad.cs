using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Guildhall.Core.Chance;
using Guildhall.Tests.Scenarios.Support;

namespace Guildhall.Tests.Scenarios.Chaos;

/// <summary>Many people who roll and pay each other at a steady rate, each asking again under the same id until they are answered.</summary>
internal sealed class ChaosLoad
{
    public const int People = 40;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(150);
    private static readonly TimeSpan GiveUp = TimeSpan.FromMinutes(2);

    private readonly ConcurrentBag<Errand> _done = [];
    private readonly ConcurrentDictionary<string, int> _failures = new(StringComparer.Ordinal);
    private readonly Stopwatch _clock = new();
    private readonly IReadOnlyList<HttpClient> _doors;
    private readonly IReadOnlyList<Player> _players;

    private ChaosLoad(IReadOnlyList<HttpClient> doors, IReadOnlyList<Player> players) => (_doors, _players) = (doors, players);

    /// <summary>Who they are, by their numbers.</summary>
    public IReadOnlyList<Player> Players => _players;

    /// <summary>Clients of all doors.</summary>
    public IReadOnlyList<HttpClient> Doors => _doors;

    public IReadOnlyCollection<Errand> Done => _done;

    /// <summary>How attempts ended that were no acknowledgement.</summary>
    public IReadOnlyDictionary<string, int> Failures => _failures;

    /// <summary>Since the load began.</summary>
    public TimeSpan Now => _clock.Elapsed;

    public static async Task<ChaosLoad> OpenAsync(IReadOnlyList<Uri> doors)
    {
        var clients = doors.Select(NewClient).ToList();
        var players = new List<Player>();
        for (var number = 0; number < People; number++)
        {
            players.Add(await Player.SignInAsync(clients[number % clients.Count], $"Payer {number + 1}"));
        }

        return new(clients, players);
    }

    /// <summary>Goes on until it is stopped, and ends when everything is acknowledged.</summary>
    public async Task RunAsync(int rate, CancellationToken stopping)
    {
        _clock.Start();
        await Task.WhenAll(Enumerable.Range(0, People).Select(lane => Task.Run(() => LiveAsync(lane, rate, stopping), CancellationToken.None)));
    }

    private static HttpClient NewClient(Uri door) =>
        new(new SocketsHttpHandler { UseProxy = false, MaxConnectionsPerServer = 2 * People, ConnectTimeout = Patience }) { BaseAddress = door, Timeout = Patience };

    private async Task LiveAsync(int lane, int rate, CancellationToken stopping)
    {
        var whims = DiceCup.FromText($"chaos/{lane}");
        var every = TimeSpan.FromSeconds((double)People / rate);
        var due = every * lane / People;
        for (var number = 0; !stopping.IsCancellationRequested; number++)
        {
            if (due - Now is { Ticks: > 0 } early)
            {
                await Task.Delay(early, CancellationToken.None);
            }

            await DoAsync(lane, number, whims);

            // After a long wait the rate goes on; nobody makes up for all that was missed.
            due = due + every > Now - every ? due + every : Now;
        }
    }

    private async Task DoAsync(int lane, int number, DiceCup whims)
    {
        var (player, id, room) = (_players[lane], $"chaos-{lane}-{number}", $"chaos-{lane % (People / 2)}");
        var isPayment = whims.Below(2) == 0;
        var payee = (lane + 1 + whims.Below(People - 1)) % People;
        var amount = 1 + whims.Below(9);
        Task<Answer> SendAsync(int door)
        {
            var there = player with { Http = _doors[door % _doors.Count] };
            return isPayment
                ? there.SayAsync(room, id, "pay", new("member", _players[payee].UserId), new("amount", $"{amount}"))
                : there.SayAsync(room, id, "roll", new KeyValuePair<string, string>("dice", "4d6kh3"));
        }

        var sentAt = Now;
        var answer = await DeliverAsync(lane, SendAsync);
        _done.Add(new(lane, isPayment ? payee : null, isPayment ? amount : 0, room, sentAt, Now - sentAt, answer, SendAsync));
    }

    private async Task<Answer> DeliverAsync(int lane, Func<int, Task<Answer>> send)
    {
        var began = Now;
        for (var door = lane; ; door++)
        {
            try
            {
                var answer = await send(door);
                if (answer.Status == HttpStatusCode.OK)
                {
                    return answer;
                }

                Count(answer.Status == HttpStatusCode.ServiceUnavailable ? "503" : $"{(int)answer.Status}: {answer.Body}");
            }
            catch (Exception broken) when (broken is HttpRequestException or IOException or SocketException or OperationCanceledException)
            {
                Count(broken is OperationCanceledException ? "no answer in 5 s" : "connection lost or refused");
            }

            if (Now - began > GiveUp)
            {
                throw new TimeoutException($"A request was not acknowledged within {GiveUp}: {string.Join("; ", _failures)}");
            }

            await Task.Delay(Pause);
        }
    }

    private void Count(string how) => _failures.AddOrUpdate(how, 1, (_, count) => count + 1);
}
