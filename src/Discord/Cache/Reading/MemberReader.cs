using System.Text.Json;
using Guildhall.Discord.Entities.Guilds;

namespace Guildhall.Discord.Cache.Reading;

/// <summary>Reads the bot's own member, and nobody else's.</summary>
internal sealed class MemberReader
{
    private readonly List<Snowflake<Role>> _roles = [];

    internal CachedMember? ReadAll(ref Utf8JsonReader reader, ulong self)
    {
        CachedMember? found = null;
        if (!Frame.EntersArray(ref reader))
            return found;
        while (Frame.NextItem(ref reader))
        {
            if (!Frame.EntersObject(ref reader))
                throw new JsonException("A member is an object.");
            found = Read(ref reader, self).Member ?? found;
        }

        return found;
    }

    internal MemberFacts Read(ref Utf8JsonReader reader, ulong self)
    {
        ulong guild = 0, user = 0;
        var hasRoles = false;
        DateTimeOffset? timedOutUntil = null;
        _roles.Clear();
        while (Frame.NextField(ref reader, out var name))
        {
            if (name.SequenceEqual("guild_id"u8))
                guild = Frame.Digits(ref reader);
            else if (name.SequenceEqual("user"u8))
                user = ReadUserId(ref reader);
            else if (name.SequenceEqual("roles"u8))
                hasRoles = ReadRoles(ref reader);
            else if (name.SequenceEqual("communication_disabled_until"u8))
                timedOutUntil = Frame.Time(ref reader);
            else
                reader.Skip();
        }

        if (user != self)
            return new(guild, null);
        return hasRoles ? new(guild, new(new(self), _roles.ToArray(), timedOutUntil)) : throw new JsonException("A member has roles.");
    }

    internal static ulong ReadUserId(ref Utf8JsonReader reader)
    {
        var user = 0UL;
        if (!Frame.EntersObject(ref reader))
            return user;
        while (Frame.NextField(ref reader, out var name))
        {
            if (name.SequenceEqual("id"u8))
                user = Frame.Digits(ref reader);
            else
                reader.Skip();
        }

        return user;
    }

    private bool ReadRoles(ref Utf8JsonReader reader)
    {
        _roles.Clear();
        if (!Frame.EntersArray(ref reader))
            return false;
        while (Frame.NextItem(ref reader))
            _roles.Add(new(Frame.Digits(ref reader)));
        return true;
    }
}
