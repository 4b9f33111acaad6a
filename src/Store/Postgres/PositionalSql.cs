using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using Guildhall.Core.Results;
using Npgsql;

namespace Guildhall.Store.Postgres;

/// <summary>SQL with named parameters, brought to PostgreSQL's numbered ones; each text once.</summary>
internal sealed class PositionalSql
{
    private const int Kept = 4_096;
    private static readonly ConcurrentDictionary<(string Sql, int? Rows), PositionalSql> Known = new();

    private readonly string _given;
    private readonly string[] _names;

    private PositionalSql(string given, int? rows)
    {
        _given = given;
        (var numbered, _names) = Number(given);
        Text = rows is { } expected ? Expecting(numbered, expected) : numbered;
    }

    /// <summary>What PostgreSQL is sent.</summary>
    public string Text { get; }

    /// <summary>The statement for some SQL.</summary>
    /// <param name="sql">A constant.</param>
    /// <param name="rows">How many rows it must change, or the transaction ends; null for any number.</param>
    public static PositionalSql Of(string sql, int? rows)
    {
        if (Known.TryGetValue((sql, rows), out var known))
        {
            return known;
        }

        if (Known.Count >= Kept)
        {
            Known.Clear();
        }

        return Known[(sql, rows)] = new(sql, rows);
    }

    /// <summary>A command with its parameters.</summary>
    /// <exception cref="ArgumentException">They are not those that the SQL names, or of a kind that is not stored.</exception>
    public NpgsqlBatchCommand Bind(ReadOnlySpan<Arg> args)
    {
        if (args.Length != _names.Length)
        {
            throw new ArgumentException($"{_names.Length} parameters are needed, {args.Length} are given: {_given}", nameof(args));
        }

        var command = new NpgsqlBatchCommand(Text);
        foreach (var name in _names)
        {
            command.Parameters.Add(PostgresParameter.Of(Find(name, args), _given));
        }

        return command;
    }

    private Arg Find(string name, ReadOnlySpan<Arg> args)
    {
        foreach (var arg in args)
        {
            if (arg.Name == name)
            {
                return arg;
            }
        }

        var unknown = args.ToArray().First(arg => !_names.Contains(arg.Name, StringComparer.Ordinal));
        throw new ArgumentException($"There is no parameter '@{unknown.Name}': {_given}", nameof(args));
    }

    private static string Expecting(string numbered, int rows) =>
        $"WITH changed AS ({numbered.TrimEnd(';', ' ', '\n')} RETURNING 1) SELECT {PostgresFunctions.Expect}(count(*), {rows.ToString(CultureInfo.InvariantCulture)}) FROM changed";

    private static (string Text, string[] Names) Number(string sql)
    {
        var names = new List<string>();
        var text = new StringBuilder(sql.Length);
        var quoted = false;
        for (var at = 0; at < sql.Length; at++)
        {
            quoted ^= sql[at] == '\'';
            if (quoted || sql[at] != '@')
            {
                text.Append(sql[at]);
                continue;
            }

            var end = at + 1;
            while (end < sql.Length && (char.IsAsciiLetterOrDigit(sql[end]) || sql[end] == '_'))
            {
                end++;
            }

            var name = sql[(at + 1)..end];
            var place = names.IndexOf(name);
            if (place < 0)
            {
                place = names.Count;
                names.Add(name);
            }

            text.Append('$').Append((place + 1).ToString(CultureInfo.InvariantCulture));
            at = end - 1;
        }

        return (text.ToString(), [.. names]);
    }
}
