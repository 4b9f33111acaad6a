using Guildhall.Core.Storage;

namespace Guildhall.Pipeline.Components;

/// <summary>The port to payloads that are too long for a component's id.</summary>
internal interface IComponentPayloads
{
    /// <summary>Keeps a payload: in the commit, or in bounded memory where nothing is committed.</summary>
    void Keep(string id, string payload, UnitOfWork? work, DateTimeOffset now);

    /// <summary>The payload under an id; null where it was never kept, or is no longer.</summary>
    ValueTask<string?> FindAsync(string id, CancellationToken cancellation);
}
