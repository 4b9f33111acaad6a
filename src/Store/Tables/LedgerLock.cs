using Dapper;
using Guildhall.Core.Storage;
using Guildhall.Store.Committing;

namespace Guildhall.Store.Tables;

/// <summary>Keeps everybody from spending while the ledger does not add up: every debit looks whether there is a lock.</summary>
public sealed class LedgerLock(IDatabase database, IStore store, TimeProvider time)
{
    /// <summary>Why a check locks the ledger.</summary>
    public const string Mismatch = "mismatch";

    /// <summary>Lets nobody spend any more, in any process, until it is unlocked.</summary>
    /// <param name="reason">One of few words, e.g. <c>mismatch</c>.</param>
    public async Task TakeAsync(string reason, CancellationToken cancellation)
    {
        var work = new UnitOfWork();
        work.Write(
            "INSERT INTO ledger_locks (reason, at) VALUES (@reason, @at) ON CONFLICT (reason) DO NOTHING", ("reason", reason), ("at", time.GetUtcNow()));
        _ = await store.CommitAsync(work, reply: null, cancellation);
    }

    /// <summary>Lets everybody spend again.</summary>
    public async Task ReleaseAsync(CancellationToken cancellation)
    {
        var work = new UnitOfWork();
        work.Write("DELETE FROM ledger_locks");
        _ = await store.CommitAsync(work, reply: null, cancellation);
    }

    /// <summary>Whether nobody may spend.</summary>
    public Task<bool> IsTakenAsync(CancellationToken cancellation) => database.ReadAsync(
        async connection => await connection.ExecuteScalarAsync<long>(LedgerStatements.Locks) > 0, cancellation);
}
