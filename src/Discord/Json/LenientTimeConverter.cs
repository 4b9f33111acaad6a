using System.Text.Json;
using System.Text.Json.Serialization;

namespace Guildhall.Discord.Json;

/// <summary>A time; a null where Discord promised one reads as the earliest.</summary>
internal sealed class LenientTimeConverter : JsonConverter<DateTimeOffset>
{
    public override bool HandleNull => true;

    public override DateTimeOffset Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.String when reader.TryGetDateTimeOffset(out var time) => time,
        JsonTokenType.Null => default,
        _ => throw new JsonException("A time is expected."),
    };

    public override void Write(Utf8JsonWriter writer, DateTimeOffset value, JsonSerializerOptions options) => writer.WriteStringValue(value);
}
