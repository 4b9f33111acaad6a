namespace Guildhall.Discord.Gateway.Life;

/// <summary>How to connect next.</summary>
/// <param name="Wait">How long to wait before.</param>
/// <param name="Resume">The session to go on with; null to begin one.</param>
internal readonly record struct ConnectPlan(TimeSpan Wait, ShardProgress? Resume);
