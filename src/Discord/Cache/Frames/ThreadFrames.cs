using System.Text.Json;
using Guildhall.Discord.Cache.Reading;
using Guildhall.Discord.Cache.Tables;

namespace Guildhall.Discord.Cache.Frames;

/// <summary>THREAD_CREATE, THREAD_UPDATE, THREAD_DELETE and THREAD_LIST_SYNC. Each answers whether it concerned the cache.</summary>
internal sealed class ThreadFrames(GuildShelf shelf, GuildCacheOptions options)
{
    private readonly ChannelDraft _draft = new();
    private readonly HashSet<ulong> _parents = [];

    internal bool Put(ReadOnlySpan<byte> data)
    {
        _draft.Clear();
        var reader = Frame.Open(data);
        var facts = ChannelReader.Read(ref reader, _draft);
        Frame.Close(ref reader);
        if (!shelf.TryGet(facts.GuildId, out var guild))
            return false;

        // Archived threads are not part of what Discord keeps us told of (topics/threads, "Active & Archived Threads").
        if (facts.IsArchived)
            return Remove(guild, facts.Id);
        var table = _draft.PutInto(guild.ThreadTable);
        if (table.Count > options.MaxThreadsPerGuild)
        {
            table = table.WithoutAt(0);
            shelf.Evict(1);
        }

        return shelf.Put(guild with { ThreadTable = table });
    }

    internal bool Delete(ReadOnlySpan<byte> data)
    {
        var (guildId, id) = IdReader.Read(data, "id"u8);
        return shelf.TryGet(guildId, out var guild) && Remove(guild, id);
    }

    /// <summary>Replaces the threads of the listed channels, or all where no channels are listed.</summary>
    internal bool Sync(ReadOnlySpan<byte> data)
    {
        _draft.Clear();
        _parents.Clear();
        var guildId = 0UL;
        var isPartial = false;
        var reader = Frame.Open(data);
        while (Frame.NextField(ref reader, out var name))
        {
            if (name.SequenceEqual("guild_id"u8))
                guildId = Frame.Digits(ref reader);
            else if (name.SequenceEqual("threads"u8))
                ChannelReader.ReadAll(ref reader, _draft);
            else if (name.SequenceEqual("channel_ids"u8))
                isPartial = ReadParents(ref reader);
            else
                reader.Skip();
        }

        Frame.Close(ref reader);
        if (guildId == 0)
            throw new JsonException("A list of threads says of which guild.");
        if (!shelf.TryGet(guildId, out var guild))
            return false;

        for (var index = 0; isPartial && index < guild.ThreadTable.Count; index++)
        {
            if (!_parents.Contains(guild.ThreadTable.Row(index).ParentId))
                _draft.AddFrom(guild.ThreadTable, index);
        }

        var table = _draft.ToTable(options.MaxThreadsPerGuild, keepsNewest: true, out var evicted);
        shelf.Evict(evicted);
        return shelf.Put(guild with { ThreadTable = table });
    }

    /// <summary>The threads that are not below a channel.</summary>
    internal static ChannelTable Without(ChannelTable threads, ulong parent, ChannelDraft draft)
    {
        draft.Clear();
        for (var index = 0; index < threads.Count; index++)
        {
            if (threads.Row(index).ParentId != parent)
                draft.AddFrom(threads, index);
        }

        return draft.Count == threads.Count ? threads : draft.ToTable(int.MaxValue, keepsNewest: true, out _);
    }

    private bool Remove(CachedGuild guild, ulong id)
    {
        var index = guild.ThreadTable.Find(id);
        return index >= 0 && shelf.Put(guild with { ThreadTable = guild.ThreadTable.WithoutAt(index) });
    }

    private bool ReadParents(ref Utf8JsonReader reader)
    {
        if (!Frame.EntersArray(ref reader))
            return false;
        while (Frame.NextItem(ref reader))
            _parents.Add(Frame.Digits(ref reader));
        return true;
    }
}
