using System.Text.Json;
using System.Text.Json.Serialization;
using Guildhall.Discord.Entities;

namespace Guildhall.Discord.Json;

/// <summary>Permissions in requests whose description asks for a number.</summary>
internal sealed class PermissionNumberConverter : JsonConverter<PermissionFlags>
{
    public override PermissionFlags Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        PermissionFlagsConverter.Read(ref reader);

    public override void Write(Utf8JsonWriter writer, PermissionFlags value, JsonSerializerOptions options) =>
        writer.WriteNumberValue((ulong)value);
}
