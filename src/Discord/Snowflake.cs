using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;
using Guildhall.Discord.Json;

namespace Guildhall.Discord;

/// <summary>A Discord id: when the thing was made, and which one it is. The type parameter says whose id it is, so that no two kinds are mixed up.</summary>
/// <typeparam name="T">What is named, e.g. a guild.</typeparam>
/// <param name="Value">The 64-bit number; 0 names nothing.</param>
[JsonConverter(typeof(SnowflakeConverterFactory))]
public readonly record struct Snowflake<T>(ulong Value) : IComparable<Snowflake<T>>
{
    /// <summary>Milliseconds between 1970 and 2015, where Discord's time begins.</summary>
    public const long EpochMilliseconds = 1_420_070_400_000;

    private const int TimeShift = 22;

    /// <summary>When it was made, in UTC, to the millisecond.</summary>
    public DateTimeOffset CreatedAt => DateTimeOffset.FromUnixTimeMilliseconds((long)(Value >> TimeShift) + EpochMilliseconds);

    /// <summary>Whether it names nothing.</summary>
    public bool IsEmpty => Value == 0;

    /// <summary>The smallest id of a moment, for paging by time.</summary>
    /// <param name="time">Not before 2015.</param>
    public static Snowflake<T> At(DateTimeOffset time) => new((ulong)(time.ToUnixTimeMilliseconds() - EpochMilliseconds) << TimeShift);

    /// <summary>Reads the decimal form that Discord sends.</summary>
    /// <param name="text">1 to 20 digits.</param>
    /// <param name="id">The id; empty where the text is none.</param>
    public static bool TryParse([NotNullWhen(true)] string? text, out Snowflake<T> id)
    {
        var found = ulong.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value);
        id = new(value);
        return found;
    }

    /// <summary>The same number as the id of something else, where Discord gives two things one id (a guild and its everyone role).</summary>
    public Snowflake<TOther> As<TOther>() => new(Value);

    /// <inheritdoc />
    public int CompareTo(Snowflake<T> other) => Value.CompareTo(other.Value);

    /// <summary>The decimal form.</summary>
    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);
}
