using System.Runtime.CompilerServices;
using System.Text.Json;
using Guildhall.Discord.Cache.Tables;
using Guildhall.Discord.Entities;
using Guildhall.Discord.Entities.Channels;

namespace Guildhall.Discord.Cache.Reading;

/// <summary>
/// Reads channels and threads into a draft. Compiled well at once, as roles are: a bot reads most of what it ever reads of these in its first second.
/// </summary>
internal static class ChannelReader
{
    private const int NoType = -1;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal static void ReadAll(ref Utf8JsonReader reader, ChannelDraft draft)
    {
        if (!Frame.EntersArray(ref reader))
            return;
        while (Frame.NextItem(ref reader))
        {
            if (!Frame.EntersObject(ref reader))
                throw new JsonException("A channel is an object.");
            Read(ref reader, draft);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal static ChannelFacts Read(ref Utf8JsonReader reader, ChannelDraft draft)
    {
        var row = default(ChannelRow);
        var guild = 0UL;
        var archived = false;
        var type = NoType;
        while (Frame.NextField(ref reader, out var name))
        {
            if (name.SequenceEqual("id"u8))
                row.Id = Frame.Digits(ref reader);
            else if (name.SequenceEqual("guild_id"u8))
                guild = Frame.Digits(ref reader);
            else if (name.SequenceEqual("type"u8))
                type = Frame.Whole(ref reader);
            else if (name.SequenceEqual("parent_id"u8))
                row.ParentId = Frame.Digits(ref reader);
            else if (name.SequenceEqual("position"u8))
                row.Position = Frame.Whole(ref reader);
            else if (name.SequenceEqual("flags"u8))
                row.Flags = (uint)Frame.Digits(ref reader);
            else if (name.SequenceEqual("name"u8))
                ReadName(ref reader, draft, ref row);
            else if (name.SequenceEqual("permission_overwrites"u8))
                ReadOverwrites(ref reader, draft, ref row);
            else if (name.SequenceEqual("thread_metadata"u8))
                archived = ReadArchived(ref reader);
            else
                reader.Skip();
        }

        if (row.Id == 0 || type is < 0 or > byte.MaxValue)
            throw new JsonException("A channel has an id and a type.");
        row.Type = (byte)type;
        draft.Add(row);
        return new(guild, row.Id, (row.Flags & (uint)ChannelFlags.Obfuscated) != 0, archived);
    }

    private static void ReadName(ref Utf8JsonReader reader, ChannelDraft draft, ref ChannelRow row)
    {
        row.NameAt = draft.Names.WrittenCount;
        row.NameLength = Frame.Name(ref reader, draft.Names);
    }

    private static void ReadOverwrites(ref Utf8JsonReader reader, ChannelDraft draft, ref ChannelRow row)
    {
        draft.BeginOverwrites(ref row);
        if (Frame.EntersArray(ref reader))
        {
            while (Frame.NextItem(ref reader))
                ReadOverwrite(ref reader, draft);
        }

        if (!draft.EndOverwrites(ref row))
            throw new JsonException("A channel has more overwrites than anybody could have made.");
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void ReadOverwrite(ref Utf8JsonReader reader, ChannelDraft draft)
    {
        ulong id = 0, allow = 0, deny = 0;
        var type = NoType;
        if (!Frame.EntersObject(ref reader))
            throw new JsonException("An overwrite is an object.");
        while (Frame.NextField(ref reader, out var name))
        {
            if (name.SequenceEqual("id"u8))
                id = Frame.Digits(ref reader);
            else if (name.SequenceEqual("type"u8))
                type = Frame.Whole(ref reader);
            else if (name.SequenceEqual("allow"u8))
                allow = Frame.Digits(ref reader);
            else if (name.SequenceEqual("deny"u8))
                deny = Frame.Digits(ref reader);
            else
                reader.Skip();
        }

        if (id == 0 || type == NoType)
            throw new JsonException("An overwrite has an id and a type.");

        // Whom another kind is about is not known, so that nobody is.
        if ((OverwriteType)type is OverwriteType.Role or OverwriteType.Member)
            draft.AddOverwrite(new(new(id), (PermissionFlags)allow, (PermissionFlags)deny), (OverwriteType)type == OverwriteType.Member);
    }

    private static bool ReadArchived(ref Utf8JsonReader reader)
    {
        var archived = false;
        if (!Frame.EntersObject(ref reader))
            return archived;
        while (Frame.NextField(ref reader, out var name))
        {
            if (name.SequenceEqual("archived"u8))
                archived = Frame.Truth(ref reader);
            else
                reader.Skip();
        }

        return archived;
    }
}
