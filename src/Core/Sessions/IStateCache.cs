using Guildhall.Core.Ids;

namespace Guildhall.Core.Sessions;

/// <summary>
/// The port to states that some process has folded already. It may forget, be late or be away: a state counts only where it is the one that the
/// session's head names by version and hash.
/// </summary>
public interface IStateCache
{
    /// <summary>What was last kept of a session; null where nothing was, or nobody could be asked in time.</summary>
    ValueTask<SessionSnapshot?> FindAsync(Id<Session> session, CancellationToken cancellation);

    /// <summary>Keeps a state in place of an earlier one; returns at once and never fails.</summary>
    void Keep(Id<Session> session, SessionSnapshot state);

    /// <summary>Lets go of what is kept of a session; returns at once and never fails.</summary>
    void Forget(Id<Session> session);
}
