using System.Globalization;
using Guildhall.Core.Ids;
using Guildhall.Core.Results;
using Guildhall.Core.Units;

namespace Guildhall.Store.Committing;

/// <summary>Parameters in the kinds that the tables of both databases have.</summary>
internal static class StoredValue
{
    /// <summary>Null, text, a 64-bit number, or bytes as read-only memory.</summary>
    /// <param name="sql">For the message.</param>
    /// <exception cref="ArgumentException">The parameter's kind is not stored.</exception>
    public static object? Of(Arg arg, string sql) => arg.Value switch
    {
        null or string or long or ReadOnlyMemory<byte> => arg.Value,
        int number => (long)number,
        bool flag => flag ? 1L : 0L,
        Coins coins => coins.Amount,
        DateTimeOffset time => time.ToUnixTimeMilliseconds(),
        byte[] bytes => new ReadOnlyMemory<byte>(bytes),
        var id when IsId(id.GetType()) => Convert.ToString(id, CultureInfo.InvariantCulture)!,
        var other => throw new ArgumentException($"A {other.GetType()} cannot be stored as '@{arg.Name}': {sql}", nameof(arg)),
    };

    private static bool IsId(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Id<>);
}
