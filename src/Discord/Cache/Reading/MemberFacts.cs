namespace Guildhall.Discord.Cache.Reading;

/// <summary>A member as a frame tells of them.</summary>
/// <param name="GuildId">0 inside of GUILD_CREATE.</param>
/// <param name="Member">Null where it is somebody else than the one who was asked for.</param>
internal readonly record struct MemberFacts(ulong GuildId, CachedMember? Member);
