namespace Guildhall.Discord.Gateway.Life;

/// <summary>How far a session is: all that a resume needs.</summary>
/// <param name="SessionId">Its id.</param>
/// <param name="ResumeUrl">Where it is resumed (G5); null where that host could not be reached and the main address serves (G6).</param>
/// <param name="Sequence">The last number received.</param>
internal sealed record ShardProgress(string SessionId, string? ResumeUrl, long Sequence);
