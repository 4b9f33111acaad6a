using Guildhall.Core.Ids;

namespace Guildhall.Core.Sessions;

/// <summary>The port to the sessions' event log. Appends are staged in a <see cref="Storage.UnitOfWork"/>.</summary>
public interface ISessionLog
{
    /// <summary>The unfinished session of a room, else the one that finished last, else null.</summary>
    ValueTask<SessionHead?> CurrentAsync(string room, CancellationToken cancellation);

    /// <summary>One session, or null.</summary>
    ValueTask<SessionHead?> FindAsync(Id<Session> session, CancellationToken cancellation);

    /// <summary>The rows after a version, in order.</summary>
    /// <param name="after">0 reads from the start.</param>
    Task<IReadOnlyList<SessionCommit>> ReadAsync(Id<Session> session, long after, CancellationToken cancellation);

    /// <summary>The newest snapshot, or null.</summary>
    Task<SessionSnapshot?> SnapshotAsync(Id<Session> session, CancellationToken cancellation);

    /// <summary>The sessions that changed last, newest first.</summary>
    /// <param name="limit">1 to 1,000.</param>
    /// <param name="onlyRunning">Leaves finished ones out.</param>
    Task<IReadOnlyList<SessionHead>> ListAsync(int limit, bool onlyRunning, CancellationToken cancellation);
}
