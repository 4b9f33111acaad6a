namespace Guildhall.Discord.Cache;

/// <summary>The events that change what is kept.</summary>
internal enum CacheEvent
{
    Other,
    Ready,
    Resumed,
    GuildCreate,
    GuildUpdate,
    GuildDelete,
    ChannelPut,
    ChannelDelete,
    ThreadPut,
    ThreadDelete,
    ThreadListSync,
    RolePut,
    RoleDelete,
    MemberUpdate,
}
