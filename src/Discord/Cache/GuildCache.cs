using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Guildhall.Discord.Cache.Frames;
using Guildhall.Discord.Entities.Channels;
using Guildhall.Discord.Entities.Guilds;
using Guildhall.Discord.Entities.Users;
using Guildhall.Discord.Json;

namespace Guildhall.Discord.Cache;

/// <summary>
/// What guilds look like, as far as permissions and names need it: no messages, no members but the bot itself. One serves all
/// shards of a process: READY drops what its shard has and does not list. Each guild is an immutable snapshot that is replaced whole: readers on any thread see the
/// guild before an event or after it, never between, and wait for nobody.
/// </summary>
public sealed class GuildCache
{
    private readonly Lock _writing = new();
    private readonly GuildCacheOptions _options;
    private readonly GuildShelf _shelf;
    private readonly GuildFrames _guilds;
    private readonly ChannelFrames _channels;
    private readonly ThreadFrames _threads;
    private readonly RoleFrames _roles;
    private readonly MemberFrames _members;
    private long _applied;
    private long _skipped;
    private long _unreadable;

    /// <summary>An empty cache.</summary>
    /// <exception cref="InvalidOperationException">An option is out of range.</exception>
    public GuildCache(GuildCacheOptions options)
    {
        options.Validate();
        _options = options;
        _shelf = new(options);
        _guilds = new(_shelf, options);
        _channels = new(_shelf, options);
        _threads = new(_shelf, options);
        _roles = new(_shelf, options);
        _members = new(_shelf);
    }

    /// <summary>The bot; empty until READY or the options told.</summary>
    public Snowflake<User> SelfId => new(_shelf.Self);

    /// <summary>The guilds in no order, unavailable ones among them. Those that come or go during the walk may be met or not.</summary>
    public IEnumerable<CachedGuild> Guilds => _shelf.All;

    /// <summary>How much is held and was done. Waits for an event that is being applied, well below a millisecond.</summary>
    public CacheCounters Counters
    {
        get
        {
            lock (_writing)
            {
                return new(
                    _shelf.Count, _shelf.Channels, _shelf.Threads, _shelf.Roles, _applied, _skipped, _unreadable, _shelf.Evicted);
            }
        }
    }

    /// <summary>Finds a guild as it is now.</summary>
    public bool TryGet(Snowflake<Guild> id, [NotNullWhen(true)] out CachedGuild? guild) => _shelf.TryGet(id.Value, out guild);

    /// <summary>
    /// Takes note of a dispatch. Meant for the shard's read loop, in the order of arrival: it never waits, calls nothing of the caller's, keeps
    /// none of the bytes, and throws for no input.
    /// </summary>
    /// <param name="eventName">The frame's t, e.g. GUILD_CREATE; an event that is of no concern costs a few nanoseconds.</param>
    /// <param name="data">The frame's d as UTF-8 JSON.</param>
    public CacheOutcome Apply(ReadOnlySpan<byte> eventName, ReadOnlySpan<byte> data)
    {
        var kind = CacheEventName.Read(eventName);
        lock (_writing)
        {
            var outcome = kind == CacheEvent.Other || _options.Resources == CacheResources.None ? CacheOutcome.Skipped : Attempt(kind, data);
            _ = outcome switch
            {
                CacheOutcome.Skipped => _skipped++,
                CacheOutcome.Applied => _applied++,
                CacheOutcome.Unreadable => _unreadable++,
            };
            return outcome;
        }
    }

    /// <summary>
    /// Takes in a guild that was asked for: a process that begins with a resume is told of none. What changed between the asking and this call is
    /// not known to either, so that the caller should ask again where an event of a guild came in between.
    /// </summary>
    /// <param name="channels">Its channels without threads.</param>
    public void Fill(Guild guild, IReadOnlyList<Channel> channels) =>
        _ = Apply("GUILD_CREATE"u8, JsonSerializer.SerializeToUtf8Bytes(guild with { Channels = channels }, DiscordJson.Of<Guild>()));

    private CacheOutcome Attempt(CacheEvent kind, ReadOnlySpan<byte> data)
    {
        try
        {
            return Change(kind, data) ? CacheOutcome.Applied : CacheOutcome.Skipped;
        }
        catch (JsonException)
        {
            return CacheOutcome.Unreadable;
        }
        catch (InvalidOperationException)
        {
            // How the reader speaks of text that is not Unicode.
            return CacheOutcome.Unreadable;
        }
    }

    private bool Change(CacheEvent kind, ReadOnlySpan<byte> data) => kind switch
    {
        CacheEvent.Other => false,
        CacheEvent.Ready => _guilds.Ready(data),
        CacheEvent.Resumed => true,
        CacheEvent.GuildCreate => _guilds.Put(data, isWhole: true),
        CacheEvent.GuildUpdate => _guilds.Put(data, isWhole: false),
        CacheEvent.GuildDelete => _guilds.Delete(data),
        CacheEvent.ChannelPut => _options.Keeps(CacheResources.Channels) && _channels.Put(data),
        CacheEvent.ChannelDelete => _options.Keeps(CacheResources.Channels) && _channels.Delete(data),
        CacheEvent.ThreadPut => _options.Keeps(CacheResources.Threads) && _threads.Put(data),
        CacheEvent.ThreadDelete => _options.Keeps(CacheResources.Threads) && _threads.Delete(data),
        CacheEvent.ThreadListSync => _options.Keeps(CacheResources.Threads) && _threads.Sync(data),
        CacheEvent.RolePut => _options.Keeps(CacheResources.Roles) && _roles.Put(data),
        CacheEvent.RoleDelete => _options.Keeps(CacheResources.Roles) && _roles.Delete(data),
        CacheEvent.MemberUpdate => _options.Keeps(CacheResources.OwnMember) && _members.Update(data),
    };
}
