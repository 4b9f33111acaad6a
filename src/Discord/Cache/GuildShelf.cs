using System.Buffers.Text;
using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;

namespace Guildhall.Discord.Cache;

/// <summary>The guilds, how many things they hold together, and whose cache this is. One writer at a time; readers need no lock.</summary>
internal sealed class GuildShelf(GuildCacheOptions options)
{
    private const int MostDigits = 20;

    private readonly ConcurrentDictionary<ulong, CachedGuild> _guilds = new(concurrencyLevel: 1, capacity: 31);
    private byte[] _selfDigits = Digits(options.SelfId.Value);
    private ulong _self = options.SelfId.Value;

    internal ulong Self => Volatile.Read(ref _self);

    internal int Count { get; private set; }

    internal long Channels { get; private set; }

    internal long Threads { get; private set; }

    internal long Roles { get; private set; }

    internal long Evicted { get; private set; }

    internal IEnumerable<CachedGuild> All => _guilds.Select(entry => entry.Value);

    internal void BelongsTo(ulong self)
    {
        _selfDigits = Digits(self);
        Volatile.Write(ref _self, self);
    }

    /// <summary>Whether the bot may be meant. Members' updates come in floods (discord-api-docs #6712), and this spares the reading of nearly all.</summary>
    internal bool NamesSelf(ReadOnlySpan<byte> data) => _self != 0 && data.IndexOf(_selfDigits) >= 0;

    internal bool TryGet(ulong id, [NotNullWhen(true)] out CachedGuild? guild) => _guilds.TryGetValue(id, out guild);

    /// <summary>False where it is new and there is no room.</summary>
    internal bool Put(CachedGuild guild)
    {
        if (_guilds.TryGetValue(guild.Id.Value, out var old))
        {
            Tally(old, -1);
        }
        else if (Count >= options.MaxGuilds)
        {
            Evict(1);
            return false;
        }

        _guilds[guild.Id.Value] = guild;
        Tally(guild, 1);
        return true;
    }

    internal bool Remove(ulong id)
    {
        if (!_guilds.TryRemove(id, out var guild))
            return false;
        Tally(guild, -1);
        return true;
    }

    /// <summary>Drops those of a shard's guilds that are not listed, and expects the others to be told of: what is known of them stays until then.</summary>
    internal void Expect(HashSet<ulong> listed, ShardPart part)
    {
        foreach (var entry in _guilds)
        {
            if (part.Has(entry.Key) && !listed.Contains(entry.Key))
                Remove(entry.Key);
        }

        foreach (var id in listed)
            Put(_guilds.TryGetValue(id, out var guild) ? guild with { IsUnavailable = true } : new(new(id)) { IsUnavailable = true });
    }

    internal void Evict(int count) => Evicted += count;

    private void Tally(CachedGuild guild, int sign)
    {
        Count += sign;
        Channels += sign * guild.ChannelTable.Count;
        Threads += sign * guild.ThreadTable.Count;
        Roles += sign * guild.RoleTable.Count;
    }

    private static byte[] Digits(ulong id)
    {
        Span<byte> digits = stackalloc byte[MostDigits];
        Utf8Formatter.TryFormat(id, digits, out var length);
        return digits[..length].ToArray();
    }
}
