using System.Text.Json;

namespace Guildhall.Discord.Cache.Reading;

/// <summary>Reads the events that tell which thing is gone.</summary>
internal static class IdReader
{
    /// <summary>The guild and the id in another field; 0 where the frame lacks it.</summary>
    internal static (ulong Guild, ulong Id) Read(ReadOnlySpan<byte> data, ReadOnlySpan<byte> field)
    {
        ulong guild = 0, id = 0;
        var reader = Frame.Open(data);
        while (Frame.NextField(ref reader, out var name))
        {
            if (name.SequenceEqual("guild_id"u8))
                guild = Frame.Digits(ref reader);
            else if (name.SequenceEqual(field))
                id = Frame.Digits(ref reader);
            else
                reader.Skip();
        }

        Frame.Close(ref reader);
        return id == 0 ? throw new JsonException("What is gone has an id.") : (guild, id);
    }
}
