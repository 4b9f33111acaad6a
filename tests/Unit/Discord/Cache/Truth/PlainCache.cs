using Guildhall.Discord.Cache;

namespace Guildhall.Tests.Unit.Discord.Cache.Truth;

/// <summary>What the cache must hold, told by objects instead of JSON and kept without any thrift.</summary>
internal sealed class PlainCache(GuildCacheOptions options)
{
    internal Dictionary<ulong, PlainGuild> Guilds { get; } = [];

    internal int Evicted { get; private set; }

    internal bool Ready(IReadOnlyList<ulong> listed)
    {
        foreach (var id in Guilds.Keys.Except(listed).ToArray())
            Guilds.Remove(id);
        foreach (var id in listed)
        {
            if (Find(id) is { } guild)
                guild.IsUnavailable = true;
        }

        return true;
    }

    internal bool Create(PlainGuild told)
    {
        if (!Guilds.ContainsKey(told.Id) && Guilds.Count >= options.MaxGuilds)
        {
            Evicted++;
            return false;
        }

        Guilds[told.Id] = told;
        Bound(told);
        return true;
    }

    internal bool Update(ulong id, string name, ulong owner, IEnumerable<PlainRole> roles)
    {
        if (!Guilds.TryGetValue(id, out var guild))
            return false;
        (guild.Name, guild.Owner) = (name, owner);
        guild.Roles.Clear();
        foreach (var role in roles)
            guild.Roles[role.Id] = role;
        Bound(guild);
        return true;
    }

    internal bool Lose(ulong id, bool isOutage)
    {
        if (!isOutage)
            return Guilds.Remove(id);
        if (!Guilds.TryGetValue(id, out var guild))
            return false;
        return guild.IsUnavailable = true;
    }

    internal bool PutChannel(ulong guildId, PlainChannel channel) => On(guildId, guild =>
    {
        guild.Channels[channel.Id] = channel;
        if (channel.IsHidden)
            Remove(guild.Threads, thread => thread.Parent == channel.Id);
        return true;
    });

    internal bool DeleteChannel(ulong guildId, ulong id) => On(guildId, guild =>
    {
        if (!guild.Channels.Remove(id))
            return false;
        Remove(guild.Threads, thread => thread.Parent == id);
        return true;
    });

    internal bool PutThread(ulong guildId, PlainChannel thread) => On(guildId, guild =>
    {
        if (thread.IsArchived)
            return guild.Threads.Remove(thread.Id);
        guild.Threads[thread.Id] = thread;
        return true;
    });

    internal bool DeleteThread(ulong guildId, ulong id) => On(guildId, guild => guild.Threads.Remove(id));

    internal bool SyncThreads(ulong guildId, ulong[]? parents, IEnumerable<PlainChannel> threads) => On(guildId, guild =>
    {
        Remove(guild.Threads, thread => parents is null || parents.Contains(thread.Parent));
        foreach (var thread in threads)
            guild.Threads[thread.Id] = thread;
        return true;
    });

    internal bool PutRole(ulong guildId, PlainRole role) => On(guildId, guild =>
    {
        guild.Roles[role.Id] = role;
        return true;
    });

    internal bool DeleteRole(ulong guildId, ulong id) => On(guildId, guild =>
    {
        if (!guild.Roles.Remove(id))
            return false;
        if (guild.Self is { } self)
            guild.Self = self with { Roles = [.. self.Roles.Where(role => role != id)] };
        return true;
    });

    internal bool UpdateMember(ulong guildId, PlainMember member, ulong self) => member.Id == self && On(guildId, guild =>
    {
        guild.Self = member;
        return true;
    });

    private PlainGuild? Find(ulong id)
    {
        if (Guilds.TryGetValue(id, out var guild))
            return guild;
        if (Guilds.Count >= options.MaxGuilds)
        {
            Evicted++;
            return null;
        }

        return Guilds[id] = new(id);
    }

    private bool On(ulong id, Func<PlainGuild, bool> change)
    {
        if (!Guilds.TryGetValue(id, out var guild) || !change(guild))
            return false;
        Bound(guild);
        return true;
    }

    private void Bound(PlainGuild guild)
    {
        Evicted += Remove(guild.Channels, guild.Channels.Keys.Skip(options.MaxChannelsPerGuild));
        Evicted += Remove(guild.Roles, guild.Roles.Keys.Skip(options.MaxRolesPerGuild));
        Evicted += Remove(guild.Threads, guild.Threads.Keys.SkipLast(options.MaxThreadsPerGuild));
    }

    private static int Remove<T>(SortedDictionary<ulong, T> from, IEnumerable<ulong> ids) => ids.ToArray().Count(from.Remove);

    private static void Remove(SortedDictionary<ulong, PlainChannel> from, Func<PlainChannel, bool> which) =>
        Remove(from, from.Values.Where(which).Select(channel => channel.Id));
}
