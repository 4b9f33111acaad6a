using System.Collections.Immutable;
using Dapper;
using Guildhall.Core.Storage;
using Guildhall.Store.Tables;

namespace Guildhall.Store.Backups;

/// <summary>Reads what a database holds.</summary>
internal static class FactReader
{
    private const string Newest =
        """
        SELECT max(at) FROM (
            SELECT at FROM (SELECT at FROM journal ORDER BY id DESC LIMIT 1) AS posted
            UNION ALL SELECT at FROM (SELECT at FROM replies ORDER BY seq DESC LIMIT 1) AS answered
            UNION ALL SELECT max(updated_at) FROM sessions) AS changes
        """;

    /// <summary>Whether our tables are in it.</summary>
    public static async Task<bool> HasTablesAsync(IDatabase database, CancellationToken cancellation) => await database.ReadAsync(
        connection => connection.ExecuteScalarAsync<long>(database.Dialect switch
        {
            SqlDialect.Sqlite => "SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name IN ('migrations', 'accounts', 'session_log')",
            SqlDialect.PostgreSql =>
                "SELECT count(*) FROM information_schema.tables WHERE table_schema = current_schema() AND table_name IN ('migrations', 'accounts', 'session_log')",
        }),
        cancellation) == 3;

    /// <summary>Adds everything up.</summary>
    public static async Task<BackupFacts> ReadAsync(IDatabase database, CancellationToken cancellation)
    {
        if (!await HasTablesAsync(database, cancellation))
        {
            return BackupFacts.None;
        }

        var ledger = await new Ledger(database).VerifyAsync(cancellation);
        var migrations = await database.ReadAsync(
            connection => connection.QueryAsync<(string Module, long Number)>("SELECT module, max(number) FROM migrations GROUP BY module"), cancellation);
        var newest = await NumberAsync(database, Newest, cancellation);
        return new(
            migrations.ToImmutableSortedDictionary(row => row.Module, row => row.Number, StringComparer.Ordinal),
            ledger.Accounts,
            ledger.Minted,
            ledger.Burned,
            ledger.Held,
            await NumberAsync(database, "SELECT count(*) FROM sessions", cancellation) ?? 0,
            await NumberAsync(database, "SELECT count(*) FROM session_log", cancellation) ?? 0,
            newest is { } at ? Times.Read(at) : null);
    }

    private static Task<long?> NumberAsync(IDatabase database, string sql, CancellationToken cancellation) =>
        database.ReadAsync(connection => connection.ExecuteScalarAsync<long?>(sql), cancellation);
}
