using Guildhall.Discord;
using Guildhall.Discord.Entities;
using Guildhall.Discord.Entities.Applications;

namespace Guildhall.Channels.Discord.Connecting;

/// <summary>The address by which a bot is added to a guild, with no more permissions than it needs.</summary>
public static class InviteLink
{
    private const PermissionFlags Needed = PermissionFlags.ViewChannel | PermissionFlags.SendMessages | PermissionFlags.SendMessagesInThreads
        | PermissionFlags.EmbedLinks | PermissionFlags.AttachFiles | PermissionFlags.ReadMessageHistory;

    /// <summary>The address.</summary>
    public static string Of(Snowflake<Application> application) =>
        $"https://discord.com/oauth2/authorize?client_id={application}&scope=bot+applications.commands&permissions={(ulong)Needed}";
}
