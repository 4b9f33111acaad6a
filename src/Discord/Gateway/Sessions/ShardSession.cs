namespace Guildhall.Discord.Gateway.Sessions;

/// <summary>What a process needs to go on with another's session (G12). Holds no secret but the session's id; keep it where only the bot reads.</summary>
/// <param name="Shard">Which shard.</param>
/// <param name="Shards">Of how many; with another count the session is of no use.</param>
/// <param name="SessionId">Its id.</param>
/// <param name="ResumeUrl">Where it is resumed; null for the main address.</param>
/// <param name="Sequence">The number up to which every event was handled.</param>
/// <param name="Intents">The intents it was begun with; with others it is of no use.</param>
public sealed record ShardSession(int Shard, int Shards, string SessionId, string? ResumeUrl, long Sequence, GatewayIntents Intents);
