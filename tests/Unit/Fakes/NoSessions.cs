using Guildhall.Core.Ids;
using Guildhall.Core.Sessions;

namespace Guildhall.Tests.Unit.Fakes;

/// <summary>A world in which nothing is being played.</summary>
internal sealed class NoSessions : ISessionLog
{
    public ValueTask<SessionHead?> CurrentAsync(string room, CancellationToken cancellation) => ValueTask.FromResult<SessionHead?>(null);

    public ValueTask<SessionHead?> FindAsync(Id<Session> session, CancellationToken cancellation) => ValueTask.FromResult<SessionHead?>(null);

    public Task<IReadOnlyList<SessionCommit>> ReadAsync(Id<Session> session, long after, CancellationToken cancellation) => Task.FromResult<IReadOnlyList<SessionCommit>>([]);

    public Task<SessionSnapshot?> SnapshotAsync(Id<Session> session, CancellationToken cancellation) => Task.FromResult<SessionSnapshot?>(null);

    public Task<IReadOnlyList<SessionHead>> ListAsync(int limit, bool onlyRunning, CancellationToken cancellation) => Task.FromResult<IReadOnlyList<SessionHead>>([]);
}
