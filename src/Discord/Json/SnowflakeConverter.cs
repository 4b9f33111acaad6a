using System.Buffers.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Guildhall.Discord.Json;

/// <summary>Ids are decimal strings on the wire; plain numbers are read too. Null reads as the empty id.</summary>
internal sealed class SnowflakeConverter<T> : JsonConverter<Snowflake<T>>
{
    private const int MostDigits = 20;

    public override bool HandleNull => true;

    public override Snowflake<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.Number when reader.TryGetUInt64(out var number) => new(number),
        JsonTokenType.String => Parse(ref reader),
        JsonTokenType.Null => default,
        _ => throw new JsonException("An id is a string of digits."),
    };

    public override void Write(Utf8JsonWriter writer, Snowflake<T> value, JsonSerializerOptions options)
    {
        Span<byte> digits = stackalloc byte[MostDigits];
        Utf8Formatter.TryFormat(value.Value, digits, out var length);
        writer.WriteStringValue(digits[..length]);
    }

    public override Snowflake<T> ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Parse(ref reader);

    public override void WriteAsPropertyName(Utf8JsonWriter writer, Snowflake<T> value, JsonSerializerOptions options)
    {
        Span<byte> digits = stackalloc byte[MostDigits];
        Utf8Formatter.TryFormat(value.Value, digits, out var length);
        writer.WritePropertyName(digits[..length]);
    }

    private static Snowflake<T> Parse(ref Utf8JsonReader reader)
    {
        if (reader is { HasValueSequence: false, ValueIsEscaped: false })
        {
            return Utf8Parser.TryParse(reader.ValueSpan, out ulong value, out var read) && read == reader.ValueSpan.Length
                ? new(value)
                : throw new JsonException("An id is a string of digits.");
        }

        return Snowflake<T>.TryParse(reader.GetString(), out var id) ? id : throw new JsonException("An id is a string of digits.");
    }
}
