using Guildhall.Discord.Cache.Reading;
using Guildhall.Discord.Cache.Tables;

namespace Guildhall.Discord.Cache.Frames;

/// <summary>CHANNEL_CREATE, CHANNEL_UPDATE and CHANNEL_DELETE. Each answers whether it concerned the cache.</summary>
internal sealed class ChannelFrames(GuildShelf shelf, GuildCacheOptions options)
{
    private readonly ChannelDraft _draft = new();

    internal bool Put(ReadOnlySpan<byte> data)
    {
        _draft.Clear();
        var reader = Frame.Open(data);
        var facts = ChannelReader.Read(ref reader, _draft);
        Frame.Close(ref reader);
        if (!shelf.TryGet(facts.GuildId, out var guild))
            return false;

        var table = _draft.PutInto(guild.ChannelTable);
        if (table.Count > options.MaxChannelsPerGuild)
        {
            table = table.WithoutAt(table.Count - 1);
            shelf.Evict(1);
        }

        // Losing sight of a channel is not told of its threads (topics/threads, "Losing Access to Channels").
        var threads = facts.IsObfuscated ? ThreadFrames.Without(guild.ThreadTable, facts.Id, _draft) : guild.ThreadTable;
        return shelf.Put(guild with { ChannelTable = table, ThreadTable = threads });
    }

    internal bool Delete(ReadOnlySpan<byte> data)
    {
        var (guildId, id) = IdReader.Read(data, "id"u8);
        if (!shelf.TryGet(guildId, out var guild) || guild.ChannelTable.Find(id) is var index && index < 0)
            return false;
        return shelf.Put(guild with
        {
            ChannelTable = guild.ChannelTable.WithoutAt(index),
            ThreadTable = ThreadFrames.Without(guild.ThreadTable, id, _draft),
        });
    }
}
