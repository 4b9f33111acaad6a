using System.Collections.Concurrent;
using Guildhall.Core.Storage;
using Guildhall.Pipeline.Components;

namespace Guildhall.Tests.Unit.Fakes;

/// <summary>Payloads of components; those of commits arrive with the commit.</summary>
internal sealed class InMemoryPayloads : IComponentPayloads
{
    public ConcurrentDictionary<string, string> Stored { get; } = new(StringComparer.Ordinal);

    public void Keep(string id, string payload, UnitOfWork? work, DateTimeOffset now)
    {
        if (work is null)
        {
            Stored[id] = payload;
        }
        else
        {
            work.WhenCommitted(() => Stored[id] = payload);
        }
    }

    public ValueTask<string?> FindAsync(string id, CancellationToken cancellation) => new(Stored.GetValueOrDefault(id));
}
