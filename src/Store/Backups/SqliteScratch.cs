using Guildhall.Core.Storage;
using Guildhall.Store.Sqlite;
using Microsoft.Data.Sqlite;

namespace Guildhall.Store.Backups;

/// <summary>Checks a copy of a SQLite database that nobody else uses.</summary>
internal static class SqliteScratch
{
    private const int ShownFaults = 20;

    /// <summary>Every page, then what they say.</summary>
    public static async Task<ProofReport> ProveAsync(string file, BackupFacts expected, CancellationToken cancellation)
    {
        try
        {
            using var copy = new PreparedConnection(file, SqliteOpenMode.ReadOnly);
            var verdict = copy.First($"SELECT group_concat(integrity_check, '; ') FROM pragma_integrity_check({ShownFaults})", row => row.Text(0));
            if (verdict != "ok")
            {
                return new([], [$"database: {verdict}"]);
            }

            var proof = await DatabaseProof.RunAsync(new OneConnection(copy.Connection, SqlDialect.Sqlite), expected, cancellation);
            return proof with { Findings = ["database  every page is sound", .. proof.Findings] };
        }
        catch (SqliteException fault)
        {
            return new([], [$"database: {fault.Message}"]);
        }
    }
}
