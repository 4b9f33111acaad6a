namespace Guildhall.Core.Storage;

/// <summary>The port to news that were committed and not yet handled.</summary>
public interface IOutbox
{
    /// <summary>
    /// Claims the oldest news row by row, never by a position, which would skip late commits. Of one stream nothing is given out while something
    /// earlier of it is claimed by another or waits for its next attempt.
    /// </summary>
    /// <param name="claim">The claim's name, used once.</param>
    /// <param name="now">UTC.</param>
    /// <param name="lease">How long nobody else gets them.</param>
    /// <param name="limit">1 or more.</param>
    Task<IReadOnlyList<OutboxEntry>> ClaimAsync(string claim, DateTimeOffset now, TimeSpan lease, int limit, CancellationToken cancellation);

    /// <summary>Stages that news were handled: in the same commit as the handlers' effects, exactly once.</summary>
    void Complete(UnitOfWork work, OutboxEntry entry);

    /// <summary>Stages that news are tried again later, and whatever of their stream was claimed with them after them.</summary>
    /// <param name="at">Not before; null where they are not tried again and become a dead letter, which holds up nobody.</param>
    /// <param name="fault">The kind of fault, without any text of players.</param>
    void Postpone(UnitOfWork work, OutboxEntry entry, DateTimeOffset? at, string fault);

    /// <summary>The dead letters, oldest first.</summary>
    /// <param name="limit">1 to 1,000.</param>
    Task<IReadOnlyList<DeadLetter>> DeadLettersAsync(int limit, CancellationToken cancellation);

    /// <summary>Stages that dead letters are tried once more from the beginning.</summary>
    /// <param name="id">Which; null for all.</param>
    void Revive(UnitOfWork work, long? id);
}
