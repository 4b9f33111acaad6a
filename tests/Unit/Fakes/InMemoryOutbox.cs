using Guildhall.Core.Events;
using Guildhall.Core.Storage;

namespace Guildhall.Tests.Unit.Fakes;

internal sealed class InMemoryOutbox : IOutbox
{
    private readonly SortedDictionary<long, DomainEvent> _news = [];

    public int Count => _news.Count;

    public void Put(DomainEvent news) => _news[_news.Count + 1] = news;

    public Task<IReadOnlyList<(long Id, DomainEvent News)>> ReadAsync(int limit, CancellationToken cancellation) =>
        Task.FromResult<IReadOnlyList<(long, DomainEvent)>>([.. _news.Take(limit).Select(row => (row.Key, row.Value))]);

    public void Complete(UnitOfWork work, long id) => work.WhenCommitted(() => _news.Remove(id));
}
