using Guildhall.Core.Chance;
using Guildhall.Tests.Scenarios.Support;

namespace Guildhall.Tests.Scenarios.Chaos;

/// <summary>Ends the server without warning while a request is under way, and starts it again on the same data.</summary>
internal sealed class Outages(RunningHost host, string seed)
{
    private const int LatestMilliseconds = 15;
    private static readonly TimeSpan _pause = TimeSpan.FromMilliseconds(20);

    private readonly DiceCup _whims = DiceCup.FromText($"outages/{seed}");
    private Task _running = Task.CompletedTask;

    /// <summary>How many there were.</summary>
    public int Count { get; private set; }

    /// <summary>One time in so many, lets the server end within the next few milliseconds; does not wait for that.</summary>
    public Task MaybeAsync(int oneIn)
    {
        if (_running.IsCompleted && _whims.Roll(oneIn) == 1)
        {
            Count++;
            _running = RunAsync(TimeSpan.FromMilliseconds(_whims.Below(LatestMilliseconds)));
        }

        return Task.CompletedTask;
    }

    /// <summary>Until the server is there again.</summary>
    public async Task OverAsync()
    {
        await _running;
        await Task.Delay(_pause);
    }

    private async Task RunAsync(TimeSpan delay)
    {
        await Task.Delay(delay);
        await host.KillAsync();
        await host.StartAgainAsync();
    }
}
