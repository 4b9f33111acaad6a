using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Guildhall.Discord.Json;

/// <summary>Enums are numbers on the wire, and ones nobody knows yet are kept. Null reads as zero.</summary>
internal sealed class LenientEnumConverter<T> : JsonConverter<T>
    where T : unmanaged, Enum
{
    public override bool HandleNull => true;

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.Number when reader.TryGetInt64(out var number) => Of(number),
        JsonTokenType.Number or JsonTokenType.Null => default,
        _ => throw new JsonException("A number is expected."),
    };

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        writer.WriteNumberValue(Unsafe.SizeOf<T>() == sizeof(long) ? Unsafe.BitCast<T, long>(value) : Unsafe.BitCast<T, int>(value));

    private static T Of(long number)
    {
        if (Unsafe.SizeOf<T>() == sizeof(long))
            return Unsafe.BitCast<long, T>(number);
        return number is >= int.MinValue and <= int.MaxValue ? Unsafe.BitCast<int, T>((int)number) : default;
    }
}
