using Guildhall.Core.Storage;

namespace Guildhall.Store.Backups;

/// <summary>Lets one of several processes that share a database make the backup.</summary>
internal sealed class BackupTurns(IStore store)
{
    /// <summary>Takes the turn; false where another process has it, or had it not long ago.</summary>
    /// <param name="until">Nobody else takes it before.</param>
    public async Task<bool> TryTakeAsync(DateTimeOffset now, DateTimeOffset until, CancellationToken cancellation)
    {
        var work = new UnitOfWork();
        work.WriteOne("UPDATE backup_turns SET ready_at = @until WHERE name = 'automatic' AND ready_at <= @now", ("until", until), ("now", now));
        return await store.CommitAsync(work, reply: null, cancellation) is CommitOutcome.Committed;
    }

    /// <summary>Gives it back after a failure, so that any process may try again.</summary>
    public Task GiveBackAsync(DateTimeOffset until, DateTimeOffset again, CancellationToken cancellation)
    {
        var work = new UnitOfWork();
        work.Write("UPDATE backup_turns SET ready_at = @again WHERE name = 'automatic' AND ready_at = @until", ("again", again), ("until", until));
        return store.CommitAsync(work, reply: null, cancellation);
    }
}
