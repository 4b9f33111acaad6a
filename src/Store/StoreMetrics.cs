using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using Guildhall.Core.Storage;
using Guildhall.Store.Caching;

namespace Guildhall.Store;

/// <summary>What the store counts, whichever database is behind it.</summary>
public sealed class StoreMetrics : IDisposable
{
    private static readonly double[] Seconds = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 5];

    private readonly Meter _meter = new("Guildhall.Store");
    private readonly ConcurrentDictionary<(string Name, string Level), CacheTally> _caches = [];
    private readonly Histogram<double> _duration;
    private long _applied;
    private long _conflicts;
    private long _refused;
    private long _duplicates;
    private long _faults;
    private long _failed;
    private Func<int> _waiting = () => 0;
    private Func<(int Idle, int Busy)> _readers = () => (0, 0);

    /// <summary>Begins to count.</summary>
    public StoreMetrics()
    {
        _duration = _meter.CreateHistogram(
            "guildhall.store.commit.duration", "s", "How long transactions took to become durable; one holds all commits that waited.", tags: null, new InstrumentAdvice<double> { HistogramBucketBoundaries = Seconds });
        _meter.CreateObservableCounter("guildhall.store.commits", Commits, "{commit}", "Units of work that were given to the store, by outcome.");
        _meter.CreateObservableGauge("guildhall.store.waiting", () => _waiting(), "{commit}", "Units of work that wait for the writer.");
        _meter.CreateObservableGauge("guildhall.store.readers", Readers, "{connection}", "Reading connections to the database, by state.");
        _meter.CreateObservableCounter("guildhall.cache.requests", Requests, "{request}", "What caches were asked for, by cache, level and whether they had it.");
    }

    /// <inheritdoc/>
    public void Dispose() => _meter.Dispose();

    /// <summary>Names who knows how many commits wait.</summary>
    internal void WatchQueue(Func<int> waiting) => _waiting = waiting;

    /// <summary>Names who knows how many reading connections there are.</summary>
    internal void WatchReaders(Func<(int Idle, int Busy)> readers) => _readers = readers;

    /// <summary>The tally of a cache.</summary>
    /// <param name="name">One of few, e.g. <c>replies</c>.</param>
    /// <param name="level">Where it looks.</param>
    internal CacheTally Cache(string name, string level = "memory") => _caches.GetOrAdd((name, level), _ => new());

    /// <summary>A transaction became durable.</summary>
    internal void Written(TimeSpan took) => _duration.Record(took.TotalSeconds);

    /// <summary>A unit of work came to this in a transaction that became durable; null where it met a fault of its own.</summary>
    internal void Settled(CommitOutcome? outcome) => Interlocked.Increment(ref CounterOf(outcome));

    /// <summary>A transaction with so many units of work was rolled back as a whole.</summary>
    internal void Failed(int units) => Interlocked.Add(ref _failed, units);

    private static KeyValuePair<string, object?> Outcome(string name) => new("outcome", name);

    private ref long CounterOf(CommitOutcome? outcome)
    {
        switch (outcome)
        {
            case CommitOutcome.Committed:
                return ref _applied;
            case CommitOutcome.Conflict:
                return ref _conflicts;
            case CommitOutcome.Refused:
                return ref _refused;
            case CommitOutcome.Duplicate:
                return ref _duplicates;
            default:
                return ref _faults;
        }
    }

    private Measurement<long>[] Commits() =>
    [
        new(Volatile.Read(ref _applied), Outcome("applied")),
        new(Volatile.Read(ref _conflicts), Outcome("conflict")),
        new(Volatile.Read(ref _refused), Outcome("refused")),
        new(Volatile.Read(ref _duplicates), Outcome("duplicate")),
        new(Volatile.Read(ref _faults), Outcome("fault")),
        new(Volatile.Read(ref _failed), Outcome("failed")),
    ];

    private Measurement<int>[] Readers()
    {
        var (idle, busy) = _readers();
        return [new(idle, new KeyValuePair<string, object?>("state", "idle")), new(busy, new KeyValuePair<string, object?>("state", "busy"))];
    }

    private IEnumerable<Measurement<long>> Requests() => _caches.SelectMany(cache => (Measurement<long>[])
    [
        new(cache.Value.Hits, new("cache", cache.Key.Name), new("level", cache.Key.Level), new("result", "hit")),
        new(cache.Value.Misses, new("cache", cache.Key.Name), new("level", cache.Key.Level), new("result", "miss")),
    ]);
}
