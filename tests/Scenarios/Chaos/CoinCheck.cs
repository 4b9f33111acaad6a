using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace Guildhall.Tests.Scenarios.Chaos;

/// <summary>Compares the coins that delves' events speak of with the coins that moved, read from the database itself.</summary>
internal static class CoinCheck
{
    private const string Played = "SELECT actor || '/' || request_id, events FROM session_log";
    private const string Moved = "SELECT request, to_account, amount FROM journal WHERE reason = 'reason.delve.treasure'";

    /// <summary>Every request for which somebody got more or fewer coins than were found; and how many coins moved at all.</summary>
    public static async Task<(IReadOnlyList<string> Faults, long Coins)> RunAsync(string data)
    {
        await using var connection = new SqliteConnection($"Data Source={Path.Combine(data, "guildhall.db")};Mode=ReadOnly;Pooling=False");
        await connection.OpenAsync();
        var found = new Dictionary<string, List<long>>(StringComparer.Ordinal);
        await foreach (var row in RowsAsync(connection, Played))
        {
            found.Add(row.GetString(0), FindsIn(row.GetString(1)));
        }

        var moved = new List<(string Request, string Account, long Amount)>();
        await foreach (var row in RowsAsync(connection, Moved))
        {
            moved.Add((row.GetString(0), row.GetString(1), row.GetInt64(2)));
        }

        var faults = found.Where(one => one.Value.Count > 0 && !moved.Exists(move => move.Request == one.Key)).Select(one => $"{one.Key}: no coins came")
            .Concat(moved.GroupBy(move => (move.Request, move.Account)).Where(moves => !IsAsFound(moves)).Select(moves => $"{moves.Key}: other coins came"));
        return ([.. faults], moved.Sum(move => move.Amount));

        bool IsAsFound(IGrouping<(string Request, string Account), (string Request, string Account, long Amount)> moves) =>
            found.TryGetValue(moves.Key.Request, out var finds) && finds.Order().SequenceEqual(moves.Select(move => move.Amount).Order());
    }

    /// <summary>What each hero got, find by find.</summary>
    private static List<long> FindsIn(string events)
    {
        using var parsed = JsonDocument.Parse(events);
        return [.. parsed.RootElement.EnumerateArray()
            .Where(happened => happened.GetProperty("is").GetString() == "loot-taken")
            .Select(happened => happened.GetProperty("each").GetInt64())
            .Where(each => each > 0)];
    }

    private static async IAsyncEnumerable<SqliteDataReader> RowsAsync(SqliteConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
        {
            yield return reader;
        }
    }
}
