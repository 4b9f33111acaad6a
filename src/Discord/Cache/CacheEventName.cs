namespace Guildhall.Discord.Cache;

/// <summary>Knows events by name. The first letter turns most away, so that a flood of messages costs next to nothing.</summary>
internal static class CacheEventName
{
    internal static CacheEvent Read(ReadOnlySpan<byte> name) => name.IsEmpty ? CacheEvent.Other : name[0] switch
    {
        (byte)'C' => OfChannel(name),
        (byte)'T' => OfThread(name),
        (byte)'G' => OfGuild(name),
        (byte)'R' when name.SequenceEqual("READY"u8) => CacheEvent.Ready,
        (byte)'R' when name.SequenceEqual("RESUMED"u8) => CacheEvent.Resumed,
        _ => CacheEvent.Other,
    };

    private static CacheEvent OfChannel(ReadOnlySpan<byte> name) =>
        name.SequenceEqual("CHANNEL_UPDATE"u8) || name.SequenceEqual("CHANNEL_CREATE"u8) ? CacheEvent.ChannelPut
        : name.SequenceEqual("CHANNEL_DELETE"u8) ? CacheEvent.ChannelDelete
        : CacheEvent.Other;

    private static CacheEvent OfThread(ReadOnlySpan<byte> name) =>
        name.SequenceEqual("THREAD_UPDATE"u8) || name.SequenceEqual("THREAD_CREATE"u8) ? CacheEvent.ThreadPut
        : name.SequenceEqual("THREAD_DELETE"u8) ? CacheEvent.ThreadDelete
        : name.SequenceEqual("THREAD_LIST_SYNC"u8) ? CacheEvent.ThreadListSync
        : CacheEvent.Other;

    private static CacheEvent OfGuild(ReadOnlySpan<byte> name) =>
        name.SequenceEqual("GUILD_MEMBER_UPDATE"u8) ? CacheEvent.MemberUpdate
        : name.SequenceEqual("GUILD_CREATE"u8) ? CacheEvent.GuildCreate
        : name.SequenceEqual("GUILD_UPDATE"u8) ? CacheEvent.GuildUpdate
        : name.SequenceEqual("GUILD_DELETE"u8) ? CacheEvent.GuildDelete
        : name.SequenceEqual("GUILD_ROLE_UPDATE"u8) || name.SequenceEqual("GUILD_ROLE_CREATE"u8) ? CacheEvent.RolePut
        : name.SequenceEqual("GUILD_ROLE_DELETE"u8) ? CacheEvent.RoleDelete
        : CacheEvent.Other;
}
