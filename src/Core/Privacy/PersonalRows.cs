using System.Data.Common;
using System.Text.Json.Nodes;
using Guildhall.Core.Storage;

namespace Guildhall.Core.Privacy;

/// <summary>Reads rows of any table for the parts of a person's data.</summary>
public static class PersonalRows
{
    private const int PerPage = 500;

    /// <summary>Rows as JSON objects, a property for each column; bytes as Base64.</summary>
    /// <param name="sql">A constant; its only parameter is <c>@user</c>.</param>
    public static Task<JsonArray> ReadAsync(IDatabase database, string sql, string user, CancellationToken cancellation) => database.ReadAsync(
        async connection =>
        {
            await using var command = Command(connection, sql, ("@user", user));
            await using var reader = await command.ExecuteReaderAsync(cancellation);
            var rows = new JsonArray();
            while (await reader.ReadAsync(cancellation))
            {
                rows.Add((JsonNode)RowOf(reader));
            }

            return rows;
        },
        cancellation);

    /// <summary>The keys of the rows in which a person is named; every row is looked at, page by page, because no index knows names within texts.</summary>
    /// <param name="sql">
    /// A constant that gives a key and a text, ordered by the key, where the key is greater than <c>@after</c>, at most <c>@limit</c> rows.
    /// </param>
    public static async Task<IReadOnlyList<string>> FindNamedAsync(IDatabase database, string sql, Person person, CancellationToken cancellation)
    {
        var found = new List<string>();
        for (var (after, full) = ("", true); full;)
        {
            var page = await PageAsync(database, sql, after, cancellation);
            found.AddRange(page.Where(row => person.IsNamedIn(row.Text)).Select(row => row.Key));
            full = page.Count == PerPage;
            after = full ? page[^1].Key : after;
        }

        return found;
    }

    private static Task<List<(string Key, string Text)>> PageAsync(IDatabase database, string sql, string after, CancellationToken cancellation) => database.ReadAsync(
        async connection =>
        {
            await using var command = Command(connection, sql, ("@after", after), ("@limit", PerPage));
            await using var reader = await command.ExecuteReaderAsync(cancellation);
            var rows = new List<(string Key, string Text)>();
            while (await reader.ReadAsync(cancellation))
            {
                rows.Add((reader.GetString(0), reader.GetString(1)));
            }

            return rows;
        },
        cancellation);

    private static DbCommand Command(DbConnection connection, string sql, params ReadOnlySpan<(string Name, object Value)> values)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (var (name, value) in values)
        {
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = (name, value);
            command.Parameters.Add(parameter);
        }

        return command;
    }

    private static JsonObject RowOf(DbDataReader reader)
    {
        var row = new JsonObject();
        for (var column = 0; column < reader.FieldCount; column++)
        {
            row[reader.GetName(column)] = reader.GetValue(column) switch
            {
                DBNull => null,
                long number => number,
                byte[] bytes => Convert.ToBase64String(bytes),
                var other => other.ToString(),
            };
        }

        return row;
    }
}
