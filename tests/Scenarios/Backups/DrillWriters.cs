using System.Collections.Concurrent;
using System.Net;
using Guildhall.Tests.Scenarios.Support;

namespace Guildhall.Tests.Scenarios.Backups;

/// <summary>People who roll dice without a pause, and remember what they were told was done.</summary>
internal sealed class DrillWriters : IDisposable
{
    private const int Count = 8;
    private readonly CancellationTokenSource _stop = new();
    private readonly Task _writing;

    public DrillWriters(RunningHost host) =>
        _writing = Task.WhenAll(Enumerable.Range(0, Count).Select(number => WriteAsync(host, number)));

    /// <summary>Which requests were acknowledged, and when.</summary>
    public ConcurrentBag<(string Request, DateTimeOffset At)> Told { get; } = [];

    /// <summary>What was acknowledged before a moment and is not kept.</summary>
    public IReadOnlyList<string> Missing(IReadOnlySet<string> kept, DateTimeOffset before) =>
        [.. Told.Where(one => one.At < before && !kept.Contains(one.Request)).Select(one => one.Request)];

    public async Task StopAsync()
    {
        await _stop.CancelAsync();
        await _writing;
    }

    public void Dispose() => _stop.Dispose();

    private async Task WriteAsync(RunningHost host, int number)
    {
        var player = await Player.SignInAsync(host.Http, $"writer{number}");
        try
        {
            for (var turn = 0; !_stop.IsCancellationRequested; turn++)
            {
                var request = $"drill-{number}-{turn}";
                var answer = await player.SayAsync($"room-{number}", request, "roll", new KeyValuePair<string, string>("dice", "2d6"));
                if (answer.Status == HttpStatusCode.OK)
                {
                    Told.Add((request, DateTimeOffset.UtcNow));
                }
            }
        }
        catch (Exception broken) when (broken is HttpRequestException or IOException)
        {
            // It was killed.
        }
    }
}
