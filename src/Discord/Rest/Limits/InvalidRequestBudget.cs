using System.Runtime.CompilerServices;

namespace Guildhall.Discord.Rest.Limits;

/// <summary>
/// Counts the invalid requests (401, 403, 429) of the last ten minutes. Discord counts them by address, so all clients of a process share one
/// (R6).
/// </summary>
/// <param name="time">The clock.</param>
public sealed class InvalidRequestBudget(TimeProvider time)
{
    private const int Slices = 60;
    private static readonly TimeSpan Slice = TimeSpan.FromSeconds(10);
    private static readonly ConditionalWeakTable<TimeProvider, InvalidRequestBudget> OfProcess = [];

    private readonly Lock _lock = new();
    private readonly long _began = time.GetTimestamp();
    private readonly int[] _counts = new int[Slices];
    private long _current;
    private int _sum;

    /// <summary>How many in the last ten minutes, to ten seconds.</summary>
    public int Count
    {
        get
        {
            lock (_lock)
            {
                Advance();
                return _sum;
            }
        }
    }

    /// <summary>The one that everybody in this process shares who goes by this clock.</summary>
    public static InvalidRequestBudget ForProcess(TimeProvider time) => OfProcess.GetValue(time, static clock => new(clock));

    /// <summary>One more.</summary>
    /// <returns>How many in the last ten minutes, with this one.</returns>
    public int Add()
    {
        lock (_lock)
        {
            Advance();
            _counts[_current % Slices]++;
            return ++_sum;
        }
    }

    private void Advance()
    {
        var now = time.GetElapsedTime(_began).Ticks / Slice.Ticks;
        for (var step = Math.Min(now - _current, Slices); step > 0; step--)
        {
            var slice = (now - step + 1) % Slices;
            _sum -= _counts[slice];
            _counts[slice] = 0;
        }

        _current = now;
    }
}
