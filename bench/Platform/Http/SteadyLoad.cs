using System.Collections.Concurrent;
using System.Diagnostics;
using Guildhall.Tests.Scenarios.Support;

namespace Guildhall.Bench.Platform.Http;

/// <summary>Rolls at a fixed rate over kept-alive connections; each connection sends its share at its own fixed moments.</summary>
internal sealed class SteadyLoad
{
    private readonly IReadOnlyList<Player> _players;
    private int _run;

    private SteadyLoad(IReadOnlyList<Player> players) => _players = players;

    public static async Task<SteadyLoad> OpenAsync(RunningHost host, int connections)
    {
        var players = new List<Player>();
        for (var number = 0; number < connections; number++)
        {
            players.Add(await Player.SignInAsync(host.NewClient(connections: 1), $"Caller {number + 1}"));
        }

        return new(players);
    }

    public async Task<LoadResult> RunAsync(int rate, TimeSpan time)
    {
        var run = _run++;
        var (fromDue, fromSent, errors) = (new ConcurrentBag<long>(), new ConcurrentBag<long>(), 0);
        var start = Stopwatch.GetTimestamp() + (Stopwatch.Frequency / 10);
        var count = (int)(rate * time.TotalSeconds);
        await Task.WhenAll(_players.Select((player, lane) => Task.Run(() => SendAsync(player, lane))));
        return new(new(fromDue), new(fromSent), errors);

        async Task SendAsync(Player player, int lane)
        {
            for (var number = lane; number < count; number += _players.Count)
            {
                var due = start + (Stopwatch.Frequency * number / rate);
                if (Stopwatch.GetElapsedTime(Stopwatch.GetTimestamp(), due) is { Ticks: > 0 } wait)
                {
                    await Task.Delay(wait);
                }

                var sent = Stopwatch.GetTimestamp();
                var answer = await player.SayAsync($"bench-{lane}", $"{run}-{number}", "roll", new KeyValuePair<string, string>("dice", "4d6kh3"));
                var done = Stopwatch.GetTimestamp();
                fromDue.Add(done - due);
                fromSent.Add(done - sent);
                if (!answer.Body.Contains("\"text\"", StringComparison.Ordinal) || answer.Body.Contains("\"refusal\"", StringComparison.Ordinal))
                {
                    Interlocked.Increment(ref errors);
                }
            }
        }
    }
}
