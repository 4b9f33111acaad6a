using Guildhall.Core.Events;
using Guildhall.Core.Storage;

namespace Guildhall.Tests.Unit.Fakes;

/// <summary>News by number, in order within their stream.</summary>
internal sealed class InMemoryOutbox : IOutbox
{
    private readonly SortedDictionary<long, Row> _news = [];

    public int Count => _news.Count;

    public void Put(DomainEvent news) => _news[_news.Count + 1] = new(news);

    public Task<IReadOnlyList<OutboxEntry>> ClaimAsync(string claim, DateTimeOffset now, TimeSpan lease, int limit, CancellationToken cancellation)
    {
        var ready = _news.Where(row => row.Value.IsReady(now) && !_news.Any(earlier =>
            earlier.Key < row.Key && earlier.Value.News.Stream == row.Value.News.Stream && !earlier.Value.IsReady(now) && !earlier.Value.Dead)).Take(limit).ToList();
        ready.ForEach(row => (row.Value.Claim, row.Value.Ready, row.Value.Attempts) = (claim, now + lease, row.Value.Attempts + 1));
        return Task.FromResult<IReadOnlyList<OutboxEntry>>([.. ready.Select(row => new OutboxEntry(row.Key, row.Value.News, row.Value.Attempts, claim))]);
    }

    public void Complete(UnitOfWork work, OutboxEntry entry) => work.WhenCommitted(() => _news.Remove(entry.Id));

    public void Postpone(UnitOfWork work, OutboxEntry entry, DateTimeOffset? at, string fault) => work.WhenCommitted(() =>
    {
        foreach (var (id, row) in _news)
        {
            if (id > entry.Id && row.Claim == entry.Claim && row.News.Stream == entry.News.Stream)
            {
                (row.Ready, row.Attempts) = (DateTimeOffset.MinValue, row.Attempts - 1);
            }
        }

        (_news[entry.Id].Ready, _news[entry.Id].Dead, _news[entry.Id].Fault) = (at ?? default, at is null, fault);
    });

    public Task<IReadOnlyList<DeadLetter>> DeadLettersAsync(int limit, CancellationToken cancellation) => Task.FromResult<IReadOnlyList<DeadLetter>>(
        [.. _news.Where(row => row.Value.Dead).Select(row => new DeadLetter(row.Key, row.Value.News.Stream, "", row.Value.Attempts, row.Value.Fault))]);

    public void Revive(UnitOfWork work, long? id) => work.WhenCommitted(() =>
    {
        foreach (var row in _news.Where(row => id is null || row.Key == id).Select(row => row.Value))
        {
            (row.Dead, row.Attempts, row.Ready) = (false, 0, DateTimeOffset.MinValue);
        }
    });

    private sealed class Row(DomainEvent news)
    {
        public DomainEvent News => news;

        public string Claim { get; set; } = "";

        public DateTimeOffset Ready { get; set; } = DateTimeOffset.MinValue;

        public int Attempts { get; set; }

        public bool Dead { get; set; }

        public string Fault { get; set; } = "";

        public bool IsReady(DateTimeOffset now) => !Dead && Ready <= now;
    }
}
