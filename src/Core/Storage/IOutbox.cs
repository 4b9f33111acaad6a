using Guildhall.Core.Events;

namespace Guildhall.Core.Storage;

/// <summary>The port to news that were committed and not yet handled.</summary>
public interface IOutbox
{
    /// <summary>The oldest news, claimed row by row (never by a position, which would skip late commits).</summary>
    /// <param name="limit">1 or more.</param>
    Task<IReadOnlyList<(long Id, DomainEvent News)>> ReadAsync(int limit, CancellationToken cancellation);

    /// <summary>Stages that news were handled: in the same commit as the handlers' effects, exactly once.</summary>
    void Complete(UnitOfWork work, long id);
}
