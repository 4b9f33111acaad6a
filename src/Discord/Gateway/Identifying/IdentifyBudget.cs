using Guildhall.Discord.Entities.Applications;
using Guildhall.Discord.Gateway.Errors;

namespace Guildhall.Discord.Gateway.Identifying;

/// <summary>How many sessions may still be started today. At zero Discord takes the token away, so some are kept back (G10).</summary>
internal sealed class IdentifyBudget(SessionStartLimit limit, int reserve, TimeProvider time)
{
    private readonly Lock _lock = new();
    private readonly TimeSpan _day = TimeSpan.FromHours(24);
    private int _remaining = limit.Remaining;
    private long _since = time.GetTimestamp();
    private TimeSpan _resetAfter = TimeSpan.FromMilliseconds(limit.ResetAfter);

    /// <summary>How many are left.</summary>
    internal int Remaining
    {
        get
        {
            lock (_lock)
                return _remaining;
        }
    }

    /// <summary>Takes one.</summary>
    /// <exception cref="IdentifyBudgetSpentException">None may be taken; says when again.</exception>
    internal void Take()
    {
        lock (_lock)
        {
            var passed = time.GetElapsedTime(_since);
            if (passed >= _resetAfter && _resetAfter > TimeSpan.Zero)
            {
                _remaining = limit.Total;
                _since = time.GetTimestamp();
                _resetAfter = _day;
                passed = TimeSpan.Zero;
            }

            if (_remaining <= reserve)
                throw new IdentifyBudgetSpentException(_remaining, _resetAfter > passed ? _resetAfter - passed : _day);
            _remaining--;
        }
    }
}
