using System.Buffers;
using System.Buffers.Text;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Guildhall.Discord.Cache.Reading;

/// <summary>Steps through the JSON of a frame without making objects of it. What is not as it must be throws, and null reads as nothing.</summary>
internal static class Frame
{
    // 100 characters of four bytes, the longest name Discord allows.
    private const int MostNameBytes = 400;

    internal static Utf8JsonReader Open(ReadOnlySpan<byte> data)
    {
        var reader = new Utf8JsonReader(data);
        reader.Read();
        return EntersObject(ref reader) ? reader : throw new JsonException("A frame is an object.");
    }

    /// <summary>Makes sure that nothing follows.</summary>
    internal static void Close(ref Utf8JsonReader reader)
    {
        if (reader.Read())
            throw new JsonException("A frame is one object.");
    }

    internal static bool EntersObject(ref Utf8JsonReader reader) => Enters(ref reader, JsonTokenType.StartObject);

    internal static bool EntersArray(ref Utf8JsonReader reader) => Enters(ref reader, JsonTokenType.StartArray);

    /// <summary>Steps to the value of the next field; false at the end of the object.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool NextField(ref Utf8JsonReader reader, out ReadOnlySpan<byte> name)
    {
        reader.Read();
        if (reader.TokenType == JsonTokenType.EndObject)
        {
            name = default;
            return false;
        }

        name = reader.ValueSpan;
        reader.Read();
        return true;
    }

    /// <summary>Steps to the next item; false at the end of the array.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool NextItem(ref Utf8JsonReader reader)
    {
        reader.Read();
        return reader.TokenType != JsonTokenType.EndArray;
    }

    /// <summary>Ids and permissions: strings of digits, or plain numbers.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static ulong Digits(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.Null)
            return 0;
        if (reader.TokenType is JsonTokenType.String or JsonTokenType.Number
            && Utf8Parser.TryParse(reader.ValueSpan, out ulong value, out var read) && read == reader.ValueSpan.Length)
            return value;
        throw new JsonException("Digits were expected.");
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static int Whole(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.Null => 0,
        JsonTokenType.Number when reader.TryGetInt32(out var value) => value,
        _ => throw new JsonException("A whole number was expected."),
    };

    internal static bool Truth(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.True => true,
        JsonTokenType.False or JsonTokenType.Null => false,
        _ => throw new JsonException("True or false was expected."),
    };

    internal static DateTimeOffset? Time(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.Null => null,
        JsonTokenType.String when reader.TryGetDateTimeOffset(out var value) => value.ToUniversalTime(),
        _ => throw new JsonException("A time was expected."),
    };

    /// <summary>Appends a text without its escapes and says how many bytes it has. What is longer than any name is cut.</summary>
    internal static ushort Name(ref Utf8JsonReader reader, ArrayBufferWriter<byte> into)
    {
        if (reader.TokenType == JsonTokenType.Null)
            return 0;
        if (reader.TokenType != JsonTokenType.String)
            throw new JsonException("A name was expected.");
        var room = into.GetSpan(Math.Max(1, reader.ValueSpan.Length));
        var length = Math.Min(reader.CopyString(room), MostNameBytes);
        into.Advance(length);
        return (ushort)length;
    }

    private static bool Enters(ref Utf8JsonReader reader, JsonTokenType start)
    {
        if (reader.TokenType == start)
            return true;
        return reader.TokenType == JsonTokenType.Null ? false : throw new JsonException("An object or array was expected.");
    }
}
