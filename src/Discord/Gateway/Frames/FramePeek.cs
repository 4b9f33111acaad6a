using System.Text.Json;

namespace Guildhall.Discord.Gateway.Frames;

/// <summary>
/// Reads the outside of a frame. Where Discord puts number and name before the data, as it does, the data is not looked at: to skip an event
/// costs the same whether it is a hundred bytes or a hundred thousand.
/// </summary>
internal static class FramePeek
{
    private const int LongestName = 64;
    private const int Fields = 3;

    private static ReadOnlySpan<byte> Blanks => " \r\n\t"u8;

    /// <summary>Reads the outside.</summary>
    /// <param name="json">The whole frame.</param>
    /// <returns>False where it is no frame.</returns>
    internal static bool TryRead(ReadOnlySpan<byte> json, out Frame frame)
    {
        frame = default;
        try
        {
            var outline = new Outline();
            if (!TryOutline(json, ref outline))
                return false;
            frame = new()
            {
                Op = outline.Op,
                Sequence = outline.Sequence,
                Name = json.Slice(outline.NameAt, outline.NameLength),
                Data = json.Slice(outline.DataAt, outline.DataLength),
            };
            return true;
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException)
        {
            return false;
        }
    }

    private static bool TryOutline(ReadOnlySpan<byte> json, ref Outline outline)
    {
        var reader = new Utf8JsonReader(json);
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
            return false;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("d"u8))
            {
                if (outline.Seen == Fields && TryTakeRest(json, (int)reader.BytesConsumed, ref outline))
                    return true;
                reader.Read();
                outline.DataAt = (int)reader.TokenStartIndex;
                reader.Skip();
                outline.DataLength = (int)reader.BytesConsumed - outline.DataAt;
            }
            else if (!TryReadField(ref reader, ref outline))
            {
                return false;
            }
        }

        return reader.TokenType == JsonTokenType.EndObject && outline.Op >= 0;
    }

    private static bool TryReadField(ref Utf8JsonReader reader, ref Outline outline)
    {
        if (reader.ValueTextEquals("op"u8))
        {
            outline.Seen++;
            return reader.Read() && reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out outline.Op) && outline.Op >= 0;
        }

        if (reader.ValueTextEquals("s"u8))
        {
            outline.Seen++;
            return reader.Read() && (reader.TokenType == JsonTokenType.Null
                || (reader.TokenType == JsonTokenType.Number && reader.TryGetInt64(out outline.Sequence) && outline.Sequence >= 0));
        }

        if (reader.ValueTextEquals("t"u8))
        {
            outline.Seen++;
            reader.Read();
            if (reader.TokenType == JsonTokenType.String && !reader.ValueIsEscaped && reader.ValueSpan.Length <= LongestName)
                (outline.NameAt, outline.NameLength) = ((int)reader.TokenStartIndex + 1, reader.ValueSpan.Length);
            return reader.TokenType is JsonTokenType.String or JsonTokenType.Null;
        }

        reader.Read();
        reader.Skip();
        return true;
    }

    /// <summary>The data are all up to the closing brace, since nothing else is missing. Whether they are JSON, whoever reads them finds out.</summary>
    private static bool TryTakeRest(ReadOnlySpan<byte> json, int colon, ref Outline outline)
    {
        var end = json.TrimEnd(Blanks).Length;
        var start = json.Length - json[colon..].TrimStart(Blanks).Length;
        if (end - 1 <= start || json[end - 1] != (byte)'}')
            return false;
        (outline.DataAt, outline.DataLength) = (start, json[start..(end - 1)].TrimEnd(Blanks).Length);
        return outline.DataLength > 0;
    }

    /// <summary>Where the parts of a frame are.</summary>
    private ref struct Outline()
    {
        internal int Op = -1;
        internal long Sequence;
        internal int Seen;
        internal int NameAt;
        internal int NameLength;
        internal int DataAt;
        internal int DataLength;
    }
}
