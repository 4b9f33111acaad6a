using System.Buffers;
using System.Text;
using System.Text.Json;
using Guildhall.Discord.Cache.Reading;
using Guildhall.Discord.Cache.Tables;

namespace Guildhall.Discord.Cache.Frames;

/// <summary>READY, and GUILD_CREATE, GUILD_UPDATE and GUILD_DELETE. Each answers whether it concerned the cache.</summary>
internal sealed class GuildFrames(GuildShelf shelf, GuildCacheOptions options)
{
    private readonly ChannelDraft _channels = new();
    private readonly ChannelDraft _threads = new();
    private readonly RoleDraft _roles = new();
    private readonly MemberReader _members = new();
    private readonly ArrayBufferWriter<byte> _name = new();

    internal bool Ready(ReadOnlySpan<byte> data)
    {
        var self = 0UL;
        HashSet<ulong>? guilds = null;
        var part = ShardPart.Whole;
        var reader = Frame.Open(data);
        while (Frame.NextField(ref reader, out var name))
        {
            if (name.SequenceEqual("user"u8))
                self = MemberReader.ReadUserId(ref reader);
            else if (name.SequenceEqual("guilds"u8))
                guilds = ReadGuildIds(ref reader);
            else if (name.SequenceEqual("shard"u8))
                part = ReadShard(ref reader);
            else
                reader.Skip();
        }

        Frame.Close(ref reader);
        if (self == 0 || guilds is null)
            throw new JsonException("READY says who the bot is and lists its guilds.");
        shelf.BelongsTo(self);
        shelf.Expect(guilds, part);
        return true;
    }

    /// <summary>GUILD_CREATE replaces a guild; GUILD_UPDATE, which tells neither channels nor members, changes one that is here.</summary>
    internal bool Put(ReadOnlySpan<byte> data, bool isWhole)
    {
        Clear();
        var draft = default(GuildDraft);
        var reader = Frame.Open(data);
        while (Frame.NextField(ref reader, out var name))
        {
            if (name.SequenceEqual("id"u8))
                draft.Id = Frame.Digits(ref reader);
            else if (name.SequenceEqual("name"u8))
                draft.HasName = Frame.Name(ref reader, Emptied(_name)) > 0;
            else if (name.SequenceEqual("owner_id"u8))
                draft.OwnerId = Frame.Digits(ref reader);
            else if (name.SequenceEqual("unavailable"u8))
                draft.IsUnavailable = Frame.Truth(ref reader);
            else if (!ReadPart(ref reader, name, ref draft))
                reader.Skip();
        }

        Frame.Close(ref reader);
        if (draft.Id == 0)
            throw new JsonException("A guild has an id.");
        shelf.TryGet(draft.Id, out var old);
        if (isWhole && draft.IsUnavailable)
            return shelf.Put((old ?? new(new(draft.Id))) with { IsUnavailable = true });
        return isWhole ? Create(draft) : old is not null && Update(old, draft);
    }

    internal bool Delete(ReadOnlySpan<byte> data)
    {
        var id = 0UL;
        var isOutage = false;
        var reader = Frame.Open(data);
        while (Frame.NextField(ref reader, out var name))
        {
            if (name.SequenceEqual("id"u8))
                id = Frame.Digits(ref reader);
            else if (name.SequenceEqual("unavailable"u8))
                isOutage = Frame.Truth(ref reader);
            else
                reader.Skip();
        }

        Frame.Close(ref reader);
        if (id == 0)
            throw new JsonException("A guild has an id.");
        return isOutage ? shelf.TryGet(id, out var guild) && shelf.Put(guild with { IsUnavailable = true }) : shelf.Remove(id);
    }

    private bool ReadPart(ref Utf8JsonReader reader, scoped ReadOnlySpan<byte> name, ref GuildDraft draft)
    {
        if (name.SequenceEqual("roles"u8) && options.Keeps(CacheResources.Roles))
        {
            _roles.Clear();
            RoleReader.ReadAll(ref reader, _roles);
            draft.HasRoles = true;
        }
        else if (name.SequenceEqual("channels"u8) && options.Keeps(CacheResources.Channels))
        {
            _channels.Clear();
            ChannelReader.ReadAll(ref reader, _channels);
        }
        else if (name.SequenceEqual("threads"u8) && options.Keeps(CacheResources.Threads))
        {
            _threads.Clear();
            ChannelReader.ReadAll(ref reader, _threads);
        }
        else if (name.SequenceEqual("members"u8) && options.Keeps(CacheResources.OwnMember) && shelf.Self != 0)
        {
            draft.Self = _members.ReadAll(ref reader, shelf.Self);
        }
        else
        {
            return false;
        }

        return true;
    }

    private bool Create(GuildDraft draft)
    {
        if (!draft.HasName || draft.OwnerId == 0)
            throw new JsonException("A guild has a name and an owner.");
        var guild = new CachedGuild(new(draft.Id))
        {
            Name = Encoding.UTF8.GetString(_name.WrittenSpan),
            OwnerId = new(draft.OwnerId),
            Self = draft.Self,
            ChannelTable = _channels.ToTable(options.MaxChannelsPerGuild, keepsNewest: false, out var channels),
            ThreadTable = _threads.ToTable(options.MaxThreadsPerGuild, keepsNewest: true, out var threads),
            RoleTable = _roles.ToTable(options.MaxRolesPerGuild, out var roles),
        };
        if (!shelf.Put(guild))
            return false;
        shelf.Evict(channels + threads + roles);
        return true;
    }

    private bool Update(CachedGuild old, GuildDraft draft)
    {
        var evicted = 0;
        shelf.Put(old with
        {
            Name = draft.HasName ? Encoding.UTF8.GetString(_name.WrittenSpan) : old.Name,
            OwnerId = draft.OwnerId == 0 ? old.OwnerId : new(draft.OwnerId),
            RoleTable = draft.HasRoles ? _roles.ToTable(options.MaxRolesPerGuild, out evicted) : old.RoleTable,
        });
        shelf.Evict(evicted);
        return true;
    }

    private void Clear()
    {
        _channels.Clear();
        _threads.Clear();
        _roles.Clear();
        _name.ResetWrittenCount();
    }

    private static ArrayBufferWriter<byte> Emptied(ArrayBufferWriter<byte> buffer)
    {
        buffer.ResetWrittenCount();
        return buffer;
    }

    private static ShardPart ReadShard(ref Utf8JsonReader reader)
    {
        Span<int> numbers = stackalloc int[2];
        var count = 0;
        if (!Frame.EntersArray(ref reader))
            throw new JsonException("A shard is a list.");
        while (Frame.NextItem(ref reader))
        {
            if (count == numbers.Length || reader.TokenType != JsonTokenType.Number || !reader.TryGetInt32(out numbers[count++]))
                throw new JsonException("A shard is two numbers.");
        }

        return count == 2 && numbers[0] >= 0 && numbers[0] < numbers[1]
            ? new((uint)numbers[0], (uint)numbers[1])
            : throw new JsonException("A shard is a number below the count of shards.");
    }

    private static HashSet<ulong> ReadGuildIds(ref Utf8JsonReader reader)
    {
        HashSet<ulong> ids = [];
        if (!Frame.EntersArray(ref reader))
            throw new JsonException("Guilds are a list.");
        while (Frame.NextItem(ref reader))
        {
            var id = MemberReader.ReadUserId(ref reader);
            if (id == 0)
                throw new JsonException("A guild has an id.");
            ids.Add(id);
        }

        return ids;
    }
}
