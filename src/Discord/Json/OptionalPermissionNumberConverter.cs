using System.Text.Json;
using System.Text.Json.Serialization;
using Guildhall.Discord.Entities;

namespace Guildhall.Discord.Json;

/// <summary>Permissions in changes whose description asks for a number or null.</summary>
internal sealed class OptionalPermissionNumberConverter : JsonConverter<Optional<PermissionFlags?>>
{
    public override bool HandleNull => true;

    public override Optional<PermissionFlags?> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        new(reader.TokenType == JsonTokenType.Null ? null : PermissionFlagsConverter.Read(ref reader));

    public override void Write(Utf8JsonWriter writer, Optional<PermissionFlags?> value, JsonSerializerOptions options)
    {
        if (value.Value is { } permissions)
            writer.WriteNumberValue((ulong)permissions);
        else
            writer.WriteNullValue();
    }
}
