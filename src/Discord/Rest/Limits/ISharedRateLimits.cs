namespace Guildhall.Discord.Rest.Limits;

/// <summary>
/// Budgets that several processes share because they speak with one token (R13). Each process still keeps its own limiter, which holds back
/// most of what would be refused; this port is asked just before a request goes out. It is not asked for what only the holder of a token may do: each
/// interaction and webhook has a budget that nobody else spends from.
/// </summary>
public interface ISharedRateLimits
{
    /// <summary>Takes one place in the budget of a route.</summary>
    /// <param name="route">The method and the route's template; which routes share a budget is told by the reports.</param>
    /// <param name="major">The channel, guild or webhook that has a budget of its own; may be empty.</param>
    /// <returns>Zero where the place is ours; otherwise how long to wait before asking again.</returns>
    ValueTask<TimeSpan> TakeAsync(string route, string major, CancellationToken cancellation);

    /// <summary>Takes one place in the budget of all routes together.</summary>
    /// <returns>As in <see cref="TakeAsync" />.</returns>
    ValueTask<TimeSpan> TakeGlobalAsync(CancellationToken cancellation);

    /// <summary>Tells all what an answer said.</summary>
    /// <param name="route">As in <see cref="TakeAsync" />.</param>
    /// <param name="major">As in <see cref="TakeAsync" />.</param>
    /// <param name="budget">What Discord said of the budget.</param>
    ValueTask ReportAsync(string route, string major, SharedBudget budget, CancellationToken cancellation);
}
