using System.Data.Common;
using System.Text;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Guildhall.Tests.Scenarios.Privacy;

/// <summary>What of a person is left in a database.</summary>
internal static class Traces
{
    /// <summary>Every cell of every table that holds one of the words, by table and column.</summary>
    public static async Task<IReadOnlyList<string>> FindAsync(DbConnection connection, IReadOnlyList<string> words)
    {
        var tables = (await connection.QueryAsync<string>(
            connection is SqliteConnection
                ? "SELECT name FROM sqlite_master WHERE type = 'table'"
                : "SELECT table_name FROM information_schema.tables WHERE table_schema = 'public'")).ToList();
        tables.Count.ShouldBeGreaterThan(20);
        var found = new List<string>();
        foreach (var table in tables)
        {
            foreach (IDictionary<string, object?> row in await connection.QueryAsync($"SELECT * FROM \"{table}\""))
            {
                found.AddRange(row.Where(cell => Holds(cell.Value, words)).Select(cell => $"{table}.{cell.Key}"));
            }
        }

        return found;
    }

    private static bool Holds(object? cell, IReadOnlyList<string> words)
    {
        var text = cell is byte[] bytes ? Encoding.UTF8.GetString(bytes) : cell?.ToString() ?? "";
        return words.Any(word => text.Contains(word, StringComparison.OrdinalIgnoreCase));
    }
}
