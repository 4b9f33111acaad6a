using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Guildhall.Core.Commands;

namespace Guildhall.Channels.Web.Json;

/// <summary>A command's options as JSON writes them. Numbers and truth values count as their text; null counts as not given.</summary>
[JsonConverter(typeof(Converter))]
internal sealed record OptionValues(ImmutableSortedDictionary<string, string> Values)
{
    internal sealed class Converter : JsonConverter<OptionValues>
    {
        public override OptionValues Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            if (reader.TokenType != JsonTokenType.StartObject)
            {
                throw new JsonException();
            }

            var values = CommandCall.NoOptions;
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                var name = reader.GetString()!;
                _ = reader.Read();
                values = TextOf(ref reader) is { } text ? values.SetItem(name, text) : values.Remove(name);
            }

            return new(values);
        }

        public override void Write(Utf8JsonWriter writer, OptionValues value, JsonSerializerOptions options)
        {
            writer.WriteStartObject();
            foreach (var (name, text) in value.Values)
            {
                writer.WriteString(name, text);
            }

            writer.WriteEndObject();
        }

        private static string? TextOf(ref Utf8JsonReader reader) => reader.TokenType switch
        {
            JsonTokenType.String => reader.GetString(),
            JsonTokenType.Number => Encoding.UTF8.GetString(reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan),
            JsonTokenType.True => "true",
            JsonTokenType.False => "false",
            JsonTokenType.Null => null,
            _ => throw new JsonException(),
        };
    }
}
