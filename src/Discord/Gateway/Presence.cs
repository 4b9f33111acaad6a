namespace Guildhall.Discord.Gateway;

/// <summary>How the bot appears.</summary>
/// <param name="Status">online, idle, dnd or invisible.</param>
/// <param name="Activity">Its status line, to 128 characters; null for none.</param>
public sealed record Presence(string Status = "online", string? Activity = null);
