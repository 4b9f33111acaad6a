using Guildhall.Core.Results;
using Guildhall.Core.Storage;

namespace Guildhall.Tests.Unit.Fakes;

/// <summary>Entries by key, with leases; they arrive through <see cref="Put"/>.</summary>
internal sealed class InMemorySchedule : ISchedule
{
    private readonly Lock _lock = new();
    private readonly SortedDictionary<string, (ScheduledRequest Entry, DateTimeOffset Ready)> _entries = new(StringComparer.Ordinal);

    public int Count
    {
        get
        {
            lock (_lock)
            {
                return _entries.Count;
            }
        }
    }

    public void Put(ScheduledRequest entry)
    {
        lock (_lock)
        {
            _entries[entry.Key] = (entry, entry.Due!.Value);
        }
    }

    public Task<IReadOnlyList<ScheduledRequest>> ClaimDueAsync(DateTimeOffset now, TimeSpan lease, int limit, CancellationToken cancellation)
    {
        lock (_lock)
        {
            var due = _entries.Values.Where(row => row.Ready <= now).Select(row => row.Entry).Take(limit).ToList();
            due.ForEach(entry => _entries[entry.Key] = (entry, now + lease));
            return Task.FromResult<IReadOnlyList<ScheduledRequest>>(due);
        }
    }

    public Task<DateTimeOffset?> NextDueAsync(CancellationToken cancellation)
    {
        lock (_lock)
        {
            return Task.FromResult(_entries.Count == 0 ? null : (DateTimeOffset?)_entries.Values.Min(row => row.Ready));
        }
    }

    public Result<DateTimeOffset> Next(Recurrence every, DateTimeOffset after) => after.AddDays(1);

    public void Complete(UnitOfWork work, ScheduledRequest request, DateTimeOffset now) => work.WhenCommitted(() =>
    {
        lock (_lock)
        {
            if (_entries.TryGetValue(request.Key, out var row) && row.Entry.Due == request.Due)
            {
                _entries.Remove(request.Key);
            }
        }
    });
}
