namespace Guildhall.Discord.Gateway.Identifying;

/// <summary>
/// Who may begin a session next: one in five seconds for each key, which is the shard's number modulo the concurrency Discord grants (G11). All
/// sessions of a client pass through one queue, for whatever reason they begin.
/// </summary>
/// <param name="turn">Waits for a key among several processes; null where this is the only one.</param>
internal sealed class IdentifyQueue(int maxConcurrency, TimeProvider time, Func<int, CancellationToken, Task>? turn = null)
{
    // A little over the five seconds, because frames do not take equally long on their way.
    private static readonly TimeSpan Spacing = TimeSpan.FromSeconds(5.25);
    private readonly SemaphoreSlim[] _turns = [.. Enumerable.Range(0, Math.Max(1, maxConcurrency)).Select(_ => new SemaphoreSlim(1, 1))];
    private readonly long[] _lastAt = new long[Math.Max(1, maxConcurrency)];
    private readonly bool[] _used = new bool[Math.Max(1, maxConcurrency)];

    /// <summary>Waits for a shard's turn and runs what begins its session within it.</summary>
    /// <param name="identify">Sends the identify.</param>
    internal async Task RunAsync(int shard, Func<Task> identify, CancellationToken cancellation)
    {
        var key = shard % _turns.Length;
        await _turns[key].WaitAsync(cancellation);
        try
        {
            if (_used[key] && Spacing - time.GetElapsedTime(_lastAt[key]) is var wait && wait > TimeSpan.Zero)
                await Task.Delay(wait, time, cancellation);
            if (turn is not null)
                await turn(key, cancellation);
            _used[key] = true;
            await identify();
        }
        finally
        {
            _lastAt[key] = time.GetTimestamp();
            _turns[key].Release();
        }
    }
}
