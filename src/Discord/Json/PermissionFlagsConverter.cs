using System.Buffers.Text;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using Guildhall.Discord.Entities;

namespace Guildhall.Discord.Json;

/// <summary>Permissions are decimal strings on the wire; plain numbers are read too.</summary>
internal sealed class PermissionFlagsConverter : JsonConverter<PermissionFlags>
{
    private const int MostDigits = 20;

    public override PermissionFlags Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Read(ref reader);

    public override void Write(Utf8JsonWriter writer, PermissionFlags value, JsonSerializerOptions options)
    {
        Span<byte> digits = stackalloc byte[MostDigits];
        Utf8Formatter.TryFormat((ulong)value, digits, out var length);
        writer.WriteStringValue(digits[..length]);
    }

    internal static PermissionFlags Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.Number && reader.TryGetUInt64(out var number))
            return (PermissionFlags)number;
        if (reader.TokenType == JsonTokenType.String
            && ulong.TryParse(reader.GetString(), NumberStyles.None, CultureInfo.InvariantCulture, out var value))
            return (PermissionFlags)value;
        throw new JsonException("Permissions are a string of digits.");
    }
}
