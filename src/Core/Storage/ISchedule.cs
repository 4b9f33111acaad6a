using Guildhall.Core.Results;

namespace Guildhall.Core.Storage;

/// <summary>The port to the durable schedule: rows, not timers.</summary>
public interface ISchedule
{
    /// <summary>Takes what is due, so that nobody else does for as long as the lease lasts: longer with each attempt that came to nothing.</summary>
    /// <param name="now">UTC.</param>
    /// <param name="lease">How long the work may take before another may try.</param>
    /// <param name="limit">How many at most, 1 or more.</param>
    Task<IReadOnlyList<ScheduledRequest>> ClaimDueAsync(DateTimeOffset now, TimeSpan lease, int limit, CancellationToken cancellation);

    /// <summary>When the next entry falls due, or null where there is none.</summary>
    Task<DateTimeOffset?> NextDueAsync(CancellationToken cancellation);

    /// <summary>Stages that an entry is done: it goes, or it falls due at its next time after now. An entry that was replaced meanwhile stays.</summary>
    void Complete(UnitOfWork work, ScheduledRequest request, DateTimeOffset now);

    /// <summary>When something falls due next.</summary>
    /// <param name="after">UTC; not at this very moment, but later.</param>
    /// <returns>A refusal where the rule cannot be read, its zone is unknown, or it never comes true: <c>schedule.cron</c>, <c>schedule.zone</c>, <c>schedule.never</c>.</returns>
    Result<DateTimeOffset> Next(Recurrence every, DateTimeOffset after);
}
