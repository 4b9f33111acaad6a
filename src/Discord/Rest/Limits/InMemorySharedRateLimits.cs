namespace Guildhall.Discord.Rest.Limits;

/// <summary>Shared budgets inside of one process, e.g. for two clients with one token; the model for one over Redis.</summary>
/// <param name="time">The clock.</param>
/// <param name="globalPerSecond">The global budget; 50 unless Discord granted more.</param>
public sealed class InMemorySharedRateLimits(TimeProvider time, int globalPerSecond = 50) : ISharedRateLimits
{
    private const int MostBudgets = 10_000;

    /// <summary>A little more than a second, because not all requests take equally long to arrive.</summary>
    private static readonly TimeSpan GlobalWindow = TimeSpan.FromMilliseconds(1050);

    private static readonly TimeSpan AskAgain = TimeSpan.FromMilliseconds(50);

    /// <summary>How long nobody else may go while the first request of an unknown budget, or of a new window, is not answered.</summary>
    private static readonly TimeSpan Unanswered = TimeSpan.FromSeconds(5);

    private readonly Lock _lock = new();
    private readonly long _began = time.GetTimestamp();
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Name, string Major), Window> _windows = [];
    private Window _global = new(globalPerSecond, 0, TimeSpan.Zero, IsTold: true);

    private TimeSpan Now => time.GetElapsedTime(_began);

    /// <inheritdoc />
    public ValueTask<TimeSpan> TakeAsync(string route, string major, CancellationToken cancellation)
    {
        lock (_lock)
        {
            if (_windows.Count > MostBudgets)
                Forget();
            return ValueTask.FromResult(Take((_names.GetValueOrDefault(route, route), major)));
        }
    }

    /// <inheritdoc />
    public ValueTask<TimeSpan> TakeGlobalAsync(CancellationToken cancellation)
    {
        lock (_lock)
        {
            if (Now >= _global.EndsAt)
                _global = _global with { Remaining = globalPerSecond, EndsAt = Now + GlobalWindow };
            if (_global.Remaining == 0)
                return ValueTask.FromResult(_global.EndsAt - Now);
            _global = _global with { Remaining = _global.Remaining - 1 };
            return ValueTask.FromResult(TimeSpan.Zero);
        }
    }

    /// <inheritdoc />
    public ValueTask ReportAsync(string route, string major, SharedBudget budget, CancellationToken cancellation)
    {
        lock (_lock)
        {
            _names[route] = budget.Name;
            var key = (budget.Name, major);
            var known = _windows.GetValueOrDefault(key);

            // An answer of the window before is late: the new one has begun and has its own budget.
            if (known is { IsTold: false, Last: { } last } && budget.IsOfOrBefore(last))
                return ValueTask.CompletedTask;
            var sameWindow = known is { Limit: > 0 } && Now < known.EndsAt;
            var remaining = sameWindow ? Math.Min(known!.Remaining, budget.Remaining) : budget.Remaining;
            _windows[key] = new(budget.Limit, remaining, Now + budget.ResetAfter, IsTold: true, budget.Window);
        }

        return ValueTask.CompletedTask;
    }

    private TimeSpan Take((string Name, string Major) key)
    {
        var now = Now;
        if (!_windows.TryGetValue(key, out var window) || now >= window.EndsAt)
        {
            _windows[key] = new(window?.Limit ?? 0, (window?.Limit ?? 1) - 1, now + Unanswered, IsTold: false, window?.Last);
            return TimeSpan.Zero;
        }

        if (window.Remaining <= 0)
            return window.IsTold ? window.EndsAt - now : AskAgain;
        _windows[key] = window with { Remaining = window.Remaining - 1 };
        return TimeSpan.Zero;
    }

    private void Forget()
    {
        var now = Now;
        foreach (var (key, window) in _windows)
        {
            if (now >= window.EndsAt)
                _windows.Remove(key);
        }
    }

    private sealed record Window(int Limit, int Remaining, TimeSpan EndsAt, bool IsTold, double? Last = null);
}
