using System.Text.Json;
using System.Text.Json.Serialization;

namespace Guildhall.Core.Ids;

/// <summary>Writes every <see cref="Id{TOwner}"/> as its 32 hexadecimal digits, as value and as dictionary key.</summary>
public sealed class IdJsonConverterFactory : JsonConverterFactory
{
    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert) =>
        typeToConvert.IsGenericType && typeToConvert.GetGenericTypeDefinition() == typeof(Id<>);

    /// <inheritdoc/>
    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        (JsonConverter)Activator.CreateInstance(typeof(Converter<>).MakeGenericType(typeToConvert.GetGenericArguments()))!;

    private sealed class Converter<TOwner> : JsonConverter<Id<TOwner>>
    {
        public override Id<TOwner> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            Id<TOwner>.TryParse(reader.GetString(), out var id) ? id : throw new JsonException("32 hexadecimal digits expected.");

        public override void Write(Utf8JsonWriter writer, Id<TOwner> value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.ToString());

        public override Id<TOwner> ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            Read(ref reader, typeToConvert, options);

        public override void WriteAsPropertyName(Utf8JsonWriter writer, Id<TOwner> value, JsonSerializerOptions options) =>
            writer.WritePropertyName(value.ToString());
    }
}
