using System.Runtime.CompilerServices;
using System.Text.Json;
using Guildhall.Discord.Cache.Tables;

namespace Guildhall.Discord.Cache.Reading;

/// <summary>Reads roles into a draft.</summary>
internal static class RoleReader
{
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal static void ReadAll(ref Utf8JsonReader reader, RoleDraft draft)
    {
        if (!Frame.EntersArray(ref reader))
            return;
        while (Frame.NextItem(ref reader))
            Read(ref reader, draft);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal static void Read(ref Utf8JsonReader reader, RoleDraft draft)
    {
        var row = default(RoleRow);
        var hasPermissions = false;
        if (!Frame.EntersObject(ref reader))
            throw new JsonException("A role is an object.");
        while (Frame.NextField(ref reader, out var name))
        {
            if (name.SequenceEqual("id"u8))
                row.Id = Frame.Digits(ref reader);
            else if (name.SequenceEqual("permissions"u8))
                (row.Permissions, hasPermissions) = (Frame.Digits(ref reader), true);
            else if (name.SequenceEqual("position"u8))
                row.Position = Frame.Whole(ref reader);
            else if (name.SequenceEqual("managed"u8))
                row.Marks |= Frame.Truth(ref reader) ? RoleMarks.Managed : RoleMarks.None;
            else if (name.SequenceEqual("mentionable"u8))
                row.Marks |= Frame.Truth(ref reader) ? RoleMarks.Mentionable : RoleMarks.None;
            else if (name.SequenceEqual("name"u8))
                (row.NameAt, row.NameLength) = (draft.Names.WrittenCount, Frame.Name(ref reader, draft.Names));
            else
                reader.Skip();
        }

        if (row.Id == 0 || !hasPermissions)
            throw new JsonException("A role has an id and permissions.");
        draft.Add(row);
    }
}
