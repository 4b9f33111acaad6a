namespace Guildhall.Discord.Cache.Reading;

/// <summary>What a frame tells of a channel besides its row.</summary>
/// <param name="GuildId">0 in direct messages.</param>
/// <param name="IsArchived">Of a thread: whether it is closed and of no more concern.</param>
internal readonly record struct ChannelFacts(ulong GuildId, ulong Id, bool IsObfuscated, bool IsArchived);
