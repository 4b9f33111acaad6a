using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Guildhall.Core.Units;

/// <summary>An amount of the common currency, in whole coins. Sums are checked: they never wrap around.</summary>
/// <param name="Amount">Coins, from −9·10¹⁸ to 9·10¹⁸.</param>
[JsonConverter(typeof(Json))]
public readonly record struct Coins(long Amount) : IComparable<Coins>
{
    /// <summary>No coins.</summary>
    public static Coins Zero => default;

    /// <summary>The sum.</summary>
    /// <exception cref="OverflowException">The sum does not fit.</exception>
    public static Coins operator +(Coins left, Coins right) => new(checked(left.Amount + right.Amount));

    /// <summary>The difference.</summary>
    /// <exception cref="OverflowException">The difference does not fit.</exception>
    public static Coins operator -(Coins left, Coins right) => new(checked(left.Amount - right.Amount));

    /// <summary>Whether the left amount is smaller.</summary>
    public static bool operator <(Coins left, Coins right) => left.Amount < right.Amount;

    /// <summary>Whether the left amount is larger.</summary>
    public static bool operator >(Coins left, Coins right) => left.Amount > right.Amount;

    /// <summary>Whether the left amount is not larger.</summary>
    public static bool operator <=(Coins left, Coins right) => left.Amount <= right.Amount;

    /// <summary>Whether the left amount is not smaller.</summary>
    public static bool operator >=(Coins left, Coins right) => left.Amount >= right.Amount;

    /// <inheritdoc/>
    public int CompareTo(Coins other) => Amount.CompareTo(other.Amount);

    /// <summary>The bare number, in invariant digits.</summary>
    public override string ToString() => Amount.ToString(CultureInfo.InvariantCulture);

    private sealed class Json : JsonConverter<Coins>
    {
        public override Coins Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => new(reader.GetInt64());

        public override void Write(Utf8JsonWriter writer, Coins value, JsonSerializerOptions options) => writer.WriteNumberValue(value.Amount);
    }
}
