using System.Diagnostics;
using Guildhall.Core.Results;
using Guildhall.Store.Committing;
using Npgsql;
using NpgsqlTypes;

namespace Guildhall.Store.Postgres;

/// <summary>Values on their way to PostgreSQL, in the types that the tables have: text, whole numbers and bytes.</summary>
internal static class PostgresParameter
{
    /// <summary>A numbered parameter.</summary>
    /// <param name="sql">For the message.</param>
    /// <exception cref="ArgumentException">Its kind is not stored.</exception>
    public static NpgsqlParameter Of(Arg arg, string sql) => StoredValue.Of(arg, sql) switch
    {
        null => new() { Value = DBNull.Value },
        string text => new NpgsqlParameter<string>() { TypedValue = text },
        long number => new NpgsqlParameter<long>() { TypedValue = number },
        ReadOnlyMemory<byte> bytes => new NpgsqlParameter<ReadOnlyMemory<byte>>() { TypedValue = bytes, NpgsqlDbType = NpgsqlDbType.Bytea },
        _ => throw new UnreachableException(),
    };
}
