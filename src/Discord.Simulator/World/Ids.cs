namespace Guildhall.Discord.Simulator.World;

/// <summary>Makes ids as Discord does: milliseconds since 2015, and a number that keeps them apart.</summary>
internal sealed class Ids(TimeProvider time)
{
    private const long Epoch = 1_420_070_400_000;
    private const int TimeShift = 22;
    private long _last;

    public ulong Next()
    {
        while (true)
        {
            var last = Volatile.Read(ref _last);
            var now = (time.GetUtcNow().ToUnixTimeMilliseconds() - Epoch) << TimeShift;
            var next = Math.Max(now, last + 1);
            if (Interlocked.CompareExchange(ref _last, next, last) == last)
            {
                return (ulong)next;
            }
        }
    }

    /// <summary>A guild's id. Discord's are years apart; shards go by the time in an id, so that no two may share a millisecond.</summary>
    /// <param name="number">Counted from 1.</param>
    public ulong NextGuild(int number) => Next() - ((ulong)number << TimeShift);

    public static DateTimeOffset TimeOf(ulong id) => DateTimeOffset.FromUnixTimeMilliseconds((long)(id >> TimeShift) + Epoch);
}
