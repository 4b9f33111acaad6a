using System.Text.Json;
using Guildhall.Discord.Cache.Reading;
using Guildhall.Discord.Cache.Tables;

namespace Guildhall.Discord.Cache.Frames;

/// <summary>GUILD_ROLE_CREATE, GUILD_ROLE_UPDATE and GUILD_ROLE_DELETE. Each answers whether it concerned the cache.</summary>
internal sealed class RoleFrames(GuildShelf shelf, GuildCacheOptions options)
{
    private readonly RoleDraft _draft = new();

    internal bool Put(ReadOnlySpan<byte> data)
    {
        _draft.Clear();
        var guildId = 0UL;
        var hasRole = false;
        var reader = Frame.Open(data);
        while (Frame.NextField(ref reader, out var name))
        {
            if (name.SequenceEqual("guild_id"u8))
            {
                guildId = Frame.Digits(ref reader);
            }
            else if (name.SequenceEqual("role"u8))
            {
                _draft.Clear();
                RoleReader.Read(ref reader, _draft);
                hasRole = true;
            }
            else
            {
                reader.Skip();
            }
        }

        Frame.Close(ref reader);
        if (guildId == 0 || !hasRole)
            throw new JsonException("A role's event brings guild and role.");
        if (!shelf.TryGet(guildId, out var guild))
            return false;

        var table = _draft.PutInto(guild.RoleTable);
        if (table.Count > options.MaxRolesPerGuild)
        {
            table = table.WithoutAt(table.Count - 1);
            shelf.Evict(1);
        }

        return shelf.Put(guild with { RoleTable = table });
    }

    internal bool Delete(ReadOnlySpan<byte> data)
    {
        var (guildId, id) = IdReader.Read(data, "role_id"u8);
        if (!shelf.TryGet(guildId, out var guild) || guild.RoleTable.Find(id) is var index && index < 0)
            return false;

        // Overwrites about it may stay: nobody holds the role any more, and we least of all.
        return shelf.Put(guild with { RoleTable = guild.RoleTable.WithoutAt(index), Self = guild.Self?.Without(new(id)) });
    }
}
