namespace Guildhall.Discord.Simulator.Gateway;

/// <summary>Looks whether a client's heart beats.</summary>
internal sealed class BeatWatch(SimulatorOptions options)
{
    // Not one: a clock in a test may jump.
    private const int MostMissed = 2;
    private int _missed;

    /// <summary>Notes a beat.</summary>
    public void Note() => Volatile.Write(ref _missed, 0);

    /// <summary>Watches until too many were missed.</summary>
    /// <param name="timeOut">Ends the connection; false where there is no session yet.</param>
    public async Task WatchAsync(Func<bool> timeOut, CancellationToken stop)
    {
        try
        {
            using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(options.HeartbeatIntervalMs), options.Time);
            while (await timer.WaitForNextTickAsync(stop))
            {
                if (Interlocked.Increment(ref _missed) > MostMissed && timeOut())
                {
                    return;
                }
            }
        }
        catch (OperationCanceledException)
        {
            // The connection is at its end.
        }
    }
}
