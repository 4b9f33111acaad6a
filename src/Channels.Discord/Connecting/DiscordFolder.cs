namespace Guildhall.Channels.Discord.Connecting;

/// <summary>Where the bot keeps what it needs to go on with its sessions.</summary>
/// <param name="Path">A directory of its own; made when first needed.</param>
public sealed record DiscordFolder(string Path);
