using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using Guildhall.Channels.Discord.Connecting;
using Guildhall.Discord;
using Guildhall.Discord.Cache;
using Guildhall.Discord.Entities;
using Guildhall.Discord.Entities.Channels;
using Guildhall.Discord.Entities.Messages;
using Guildhall.Discord.Permissions;
using Guildhall.Discord.Rest.Errors;
using DiscordGuild = Guildhall.Discord.Entities.Guilds.Guild;

namespace Guildhall.Channels.Discord.People;

/// <summary>
/// What somebody may do who types a command. An interaction says so, a message does not: it names the author's roles, and the cache knows what they
/// allow in the channel. A resumed session tells of no guilds; one of those is asked for when somebody types there first.
/// </summary>
internal sealed class TypedRights(DiscordClients clients, TimeProvider clock)
{
    private const int MostGuilds = 200_000;
    private const int MostParents = 10_000;
    private const int MostAttempts = 3;
    private readonly GuildCache _cache = new(new() { MaxGuilds = MostGuilds });
    private readonly ConcurrentDictionary<Snowflake<Channel>, Snowflake<Channel>> _parents = new();
    private readonly ConcurrentDictionary<Snowflake<DiscordGuild>, byte[]> _asked = new();

    /// <summary>Takes note of an event, on the thread that reads the connection.</summary>
    public void Hear(ReadOnlySpan<byte> name, ReadOnlySpan<byte> data)
    {
        _ = _cache.Apply(name, data);
        if (!_asked.IsEmpty && (name.StartsWith("GUILD_"u8) || name.StartsWith("CHANNEL_"u8)))
            Doubt(data);
    }

    /// <summary>What the author may do where the message stands; nothing where that cannot be told.</summary>
    public async ValueTask<PermissionFlags> OfAsync(Message message, CancellationToken cancellation)
    {
        if (message is not { GuildId: { } guildId, Member: { } member })
            return PermissionFlags.None;
        var author = new CachedMember(message.Author.Id, member.Roles.ToArray(), member.CommunicationDisabledUntil);
        try
        {
            if (!Knows(guildId, out var guild) && (guild = await AskAsync(guildId, cancellation)) is null)
                return PermissionFlags.None;
            if (guild.TryGetChannel(message.ChannelId, out var channel))
                return PermissionCalculator.InChannel(guild, channel, author, clock.GetUtcNow()).Flags;
            return guild.TryGetChannel(await ParentOfAsync(message.ChannelId, cancellation), out var parent)
                ? PermissionCalculator.InThread(guild, parent, author, clock.GetUtcNow()).Flags
                : PermissionFlags.None;
        }
        catch (DiscordException)
        {
            return PermissionFlags.None;
        }
    }

    private bool Knows(Snowflake<DiscordGuild> id, [NotNullWhen(true)] out CachedGuild? guild) => _cache.TryGet(id, out guild) && guild.Roles.Count > 0;

    /// <summary>An event that names a guild which is being asked for: what is answered may be from before it.</summary>
    private void Doubt(ReadOnlySpan<byte> data)
    {
        foreach (var (guild, digits) in _asked)
        {
            if (data.IndexOf(digits) >= 0)
                _asked.TryRemove(guild, out _);
        }
    }

    private async Task<CachedGuild?> AskAsync(Snowflake<DiscordGuild> id, CancellationToken cancellation)
    {
        for (var attempt = 0; attempt < MostAttempts; attempt++)
        {
            _asked[id] = Encoding.ASCII.GetBytes(id.ToString());
            try
            {
                var guild = await clients.Rest.Guilds.GetAsync(id, cancellation: cancellation);
                var channels = await clients.Rest.Channels.ListOfGuildAsync(id, cancellation);
                if (!Knows(id, out _) && _asked.ContainsKey(id))
                    _cache.Fill(guild, channels);
            }
            finally
            {
                _asked.TryRemove(id, out _);
            }

            if (Knows(id, out var known))
                return known;
        }

        return null;
    }

    /// <summary>The channel of a thread, which never changes.</summary>
    private async ValueTask<Snowflake<Channel>> ParentOfAsync(Snowflake<Channel> thread, CancellationToken cancellation)
    {
        if (_parents.TryGetValue(thread, out var known))
            return known;
        var parent = (await clients.Rest.Channels.GetAsync(thread, cancellation)).ParentId ?? default;
        if (_parents.Count >= MostParents)
            _parents.Clear();
        return _parents[thread] = parent;
    }
}
