using Guildhall.Core.Ids;
using Guildhall.Core.Sessions;

namespace Guildhall.Tests.Unit.Fakes;

/// <summary>A log that a test has written down.</summary>
internal sealed class ListedSessions(IReadOnlyList<SessionCommit> rows) : ISessionLog
{
    public SessionHead Head => new(
        Rows[0].Session, Rows[0].Game, Rows[0].Guild, Rows[0].Room, Rows[^1].After, Rows[^1].StateHash, Rows[^1].Finished, Rows[0].At, Rows[^1].At);

    public IReadOnlyList<SessionCommit> Rows { get; set; } = rows;

    public ValueTask<SessionHead?> CurrentAsync(string room, CancellationToken cancellation) => ValueTask.FromResult<SessionHead?>(Head);

    public ValueTask<SessionHead?> FindAsync(Id<Session> session, CancellationToken cancellation) => ValueTask.FromResult<SessionHead?>(Head);

    public Task<IReadOnlyList<SessionCommit>> ReadAsync(Id<Session> session, long after, CancellationToken cancellation) => Task.FromResult(Rows);

    public Task<SessionSnapshot?> SnapshotAsync(Id<Session> session, CancellationToken cancellation) => Task.FromResult<SessionSnapshot?>(null);

    public Task<IReadOnlyList<SessionHead>> ListAsync(int limit, bool onlyRunning, CancellationToken cancellation) => Task.FromResult<IReadOnlyList<SessionHead>>([Head]);
}
