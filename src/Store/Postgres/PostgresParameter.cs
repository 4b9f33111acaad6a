using System.Globalization;
using Guildhall.Core.Ids;
using Guildhall.Core.Results;
using Guildhall.Core.Units;
using Npgsql;

namespace Guildhall.Store.Postgres;

/// <summary>Values on their way to PostgreSQL, in the types that the tables have: text, whole numbers and bytes.</summary>
internal static class PostgresParameter
{
    /// <summary>A numbered parameter.</summary>
    /// <param name="sql">For the message.</param>
    /// <exception cref="ArgumentException">Its kind is not stored.</exception>
    public static NpgsqlParameter Of(Arg arg, string sql) => arg.Value switch
    {
        null => new() { Value = DBNull.Value },
        string text => new NpgsqlParameter<string>() { TypedValue = text },
        long number => Number(number),
        int number => Number(number),
        bool flag => Number(flag ? 1 : 0),
        Coins coins => Number(coins.Amount),
        DateTimeOffset time => Number(time.ToUnixTimeMilliseconds()),
        byte[] bytes => new NpgsqlParameter<byte[]>() { TypedValue = bytes },
        ReadOnlyMemory<byte> bytes => new NpgsqlParameter<ReadOnlyMemory<byte>>() { TypedValue = bytes, NpgsqlDbType = NpgsqlTypes.NpgsqlDbType.Bytea },
        var id when IsId(id.GetType()) => new NpgsqlParameter<string>() { TypedValue = Convert.ToString(id, CultureInfo.InvariantCulture)! },
        var other => throw new ArgumentException($"A {other.GetType()} cannot be stored as '@{arg.Name}': {sql}", nameof(arg)),
    };

    private static NpgsqlParameter<long> Number(long number) => new() { TypedValue = number };

    private static bool IsId(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Id<>);
}
