using Guildhall.Core.Storage;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Guildhall.Store.Sqlite;

/// <summary>Puts many units of work into one transaction, each behind a savepoint of its own.</summary>
/// <param name="explain">The fault of the file or its disk; null for another.</param>
internal sealed class BatchWriter(PreparedConnection writer, Func<SqliteException, StoreUnavailableException?> explain)
{
    private readonly UnitWriter _units = new(writer);

    /// <summary>Returns when everything is durable; each job then knows its outcome or its own fault.</summary>
    /// <exception cref="StoreUnavailableException">Nothing of the whole batch was applied.</exception>
    public void Commit(IReadOnlyList<CommitJob> batch, DateTimeOffset now)
    {
        try
        {
            writer.Run("BEGIN IMMEDIATE");
            foreach (var job in batch)
            {
                Apply(job, now);
            }

            writer.Run("COMMIT");
        }
        catch (SqliteException fault)
        {
            Undo();
            throw Explain(fault);
        }
    }

    /// <summary>Finds out whether writing works, without changing anything that means something.</summary>
    /// <exception cref="StoreUnavailableException">It does not.</exception>
    public void Probe()
    {
        try
        {
            // A header field that is not used otherwise: setting it to what it is writes a page all the same.
            writer.RunScript("PRAGMA user_version = 0");
        }
        catch (SqliteException fault)
        {
            Undo();
            throw Explain(fault);
        }
    }

    /// <summary>Ends a transaction that something has left open.</summary>
    public void Undo()
    {
        if (writer.InTransaction)
        {
            writer.Run("ROLLBACK");
        }
    }

    private StoreUnavailableException Explain(SqliteException fault) =>
        explain(fault) ?? new($"The database could not be written: {fault.Message}", fault);

    private void Apply(CommitJob job, DateTimeOffset now)
    {
        writer.Run("SAVEPOINT unit");
        try
        {
            job.Outcome = _units.Apply(job.Work, job.Reply, now);
        }
        catch (Exception fault) when (IsOfUnit(fault))
        {
            // What a unit does wrong is told to whoever staged it; the others in the batch are not to suffer.
            job.Fault = fault;
        }

        if (job.Outcome is not CommitOutcome.Committed)
        {
            writer.Run("ROLLBACK TO unit");
        }

        writer.Run("RELEASE unit");
    }

    // A full or failing disk concerns everybody; so does a transaction that SQLite itself has ended.
    private bool IsOfUnit(Exception fault) => writer.InTransaction && fault is not SqliteException
    {
        SqliteErrorCode: not (raw.SQLITE_ERROR or raw.SQLITE_CONSTRAINT or raw.SQLITE_MISMATCH or raw.SQLITE_TOOBIG or raw.SQLITE_RANGE or raw.SQLITE_MISUSE),
    };
}
