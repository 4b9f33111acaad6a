using System.Text.Json;
using System.Text.Json.Serialization;

namespace Guildhall.Discord.Json;

/// <summary>A whole number; a null where Discord promised one reads as 0, and one that is too large as the largest.</summary>
internal sealed class LenientInt32Converter : JsonConverter<int>
{
    public override bool HandleNull => true;

    public override int Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.Number when reader.TryGetInt32(out var number) => number,
        JsonTokenType.Number => (int)Math.Clamp(reader.GetDouble(), int.MinValue, int.MaxValue),
        JsonTokenType.Null => 0,
        _ => throw new JsonException("A whole number is expected."),
    };

    public override void Write(Utf8JsonWriter writer, int value, JsonSerializerOptions options) => writer.WriteNumberValue(value);
}
