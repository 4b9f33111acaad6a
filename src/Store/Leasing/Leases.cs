using Dapper;
using Guildhall.Core.Storage;

namespace Guildhall.Store.Leasing;

/// <summary>Gives a task of the whole platform to one of the processes that share a database. On SQLite there is but one, which has them all.</summary>
public sealed class Leases(IDatabase database, IStore store, TimeProvider time)
{
    private const string Take =
        """
        INSERT INTO leases (name, holder, until) VALUES (@name, @holder, @until)
        ON CONFLICT (name) DO UPDATE SET holder = excluded.holder, until = excluded.until
        WHERE leases.holder = excluded.holder OR leases.until <= @now
        """;

    /// <summary>Takes the task, or keeps it; false where another process has it.</summary>
    /// <param name="name">The task.</param>
    /// <param name="holder">This process; never the name of another, or of an earlier one.</param>
    /// <param name="length">For how long, unless it is kept before that is over.</param>
    public async Task<bool> HoldAsync(string name, string holder, TimeSpan length, CancellationToken cancellation)
    {
        if (database.Dialect == SqlDialect.Sqlite)
        {
            return true;
        }

        var now = time.GetUtcNow();
        if (await IsOthersAsync(name, holder, now, cancellation))
        {
            return false;
        }

        var work = new UnitOfWork();
        work.WriteOne(Take, ("name", name), ("holder", holder), ("until", now + length), ("now", now));
        return await store.CommitAsync(work, reply: null, cancellation) is CommitOutcome.Committed;
    }

    /// <summary>Leaves the task to whoever asks for it next.</summary>
    public async Task LeaveAsync(string name, string holder, CancellationToken cancellation)
    {
        if (database.Dialect != SqlDialect.Sqlite)
        {
            var work = new UnitOfWork();
            work.Write("DELETE FROM leases WHERE name = @name AND holder = @holder", ("name", name), ("holder", holder));
            _ = await store.CommitAsync(work, reply: null, cancellation);
        }
    }

    // Most processes ask in vain, again and again; that costs no write.
    private Task<bool> IsOthersAsync(string name, string holder, DateTimeOffset now, CancellationToken cancellation) => database.ReadAsync(
        async connection => await connection.ExecuteScalarAsync<long>(
            "SELECT count(*) FROM leases WHERE name = @name AND holder <> @holder AND until > @now",
            new { name, holder, now = now.ToUnixTimeMilliseconds() }) > 0,
        cancellation);
}
