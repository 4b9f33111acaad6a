using System.Text.Json;
using System.Text.Json.Serialization;

namespace Guildhall.Channels.Web.Json;

/// <summary>A reply in the bytes it is stored as, written through without being read.</summary>
/// <param name="Body">UTF-8 JSON.</param>
[JsonConverter(typeof(Converter))]
internal readonly record struct StoredReply(ReadOnlyMemory<byte> Body)
{
    internal sealed class Converter : JsonConverter<StoredReply>
    {
        public override StoredReply Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            using var document = JsonDocument.ParseValue(ref reader);
            return new(JsonSerializer.SerializeToUtf8Bytes(document.RootElement, WebJson.Forms.JsonElement));
        }

        public override void Write(Utf8JsonWriter writer, StoredReply value, JsonSerializerOptions options) =>
            writer.WriteRawValue(value.Body.Span, skipInputValidation: true);
    }
}
