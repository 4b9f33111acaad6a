using Guildhall.Discord.Cache;
using Guildhall.Discord.Entities;
using Guildhall.Discord.Entities.Channels;
using Guildhall.Discord.Entities.Guilds;

namespace Guildhall.Discord.Permissions;

/// <summary>
/// What members may do, calculated from cached guilds by the rules of Discord's topics/permissions. Interactions bring the user's and the
/// bot's permissions calculated by Discord: where there is one, those are the ones to believe.
/// </summary>
public static class PermissionCalculator
{
    /// <summary>Every permission Discord names; what the owner and administrators have.</summary>
    public const PermissionFlags All = PermissionRules.All;

    /// <summary>
    /// What a member may do in the guild, before any channel: everyone's permissions and those of all roles ("compute_base_permissions"). Roles
    /// that are not here grant nothing. Unknown until the guild's roles are here.
    /// </summary>
    /// <param name="at">Now, in UTC; a time-out that ends now is over.</param>
    public static PermissionAnswer InGuild(CachedGuild guild, CachedMember member, DateTimeOffset at)
    {
        if (!TryBase(guild, member, out var flags))
            return PermissionAnswer.Unknown;
        return PermissionAnswer.Of(IsTimedOut(flags, member, at) ? PermissionRules.TimedOut(flags) : flags);
    }

    /// <summary>
    /// What a member may do in a channel or a cached thread. A thread asks its parent; of a private one that is cached the bot is taken to be a
    /// member, of anybody else it is not known unless they moderate threads.
    /// </summary>
    /// <param name="at">Now, in UTC; a time-out that ends now is over.</param>
    public static PermissionAnswer InChannel(CachedGuild guild, Snowflake<Channel> id, CachedMember member, DateTimeOffset at)
    {
        if (!guild.TryGetChannel(id, out var channel))
            return PermissionAnswer.Unknown;
        if (!channel.IsThread)
            return InChannel(guild, channel, member, at);
        if (!guild.TryGetChannel(channel.ParentId, out var parent) || parent.IsThread)
            return PermissionAnswer.Unknown;
        if (channel.Type != ChannelType.PrivateThread || IsSelf(guild, member))
            return InThread(guild, parent, member, at);
        var invited = InThread(guild, parent, member, at);
        return invited.Verdict != PermissionVerdict.Known || invited.Allows(PermissionFlags.ManageThreads) ? invited : PermissionAnswer.Unknown;
    }

    /// <summary>
    /// What a member may do in a channel: the base, then the overwrites of everyone, of all roles together and of the member, each refusing before
    /// it grants ("compute_overwrites"), then the time-out, then what follows from not seeing, not sending and not connecting.
    /// </summary>
    /// <param name="channel">Not a thread.</param>
    /// <param name="at">Now, in UTC; a time-out that ends now is over.</param>
    public static PermissionAnswer InChannel(CachedGuild guild, CachedChannel channel, CachedMember member, DateTimeOffset at) =>
        Raw(guild, channel, member, at, out var flags) is { } answer ? answer : PermissionRules.InChannel(flags, channel.Type);

    /// <summary>What a member may do in threads of a channel they have part in. Ask for <see cref="PermissionFlags.SendMessagesInThreads" /> there.</summary>
    /// <param name="parent">The channel, not the thread.</param>
    /// <param name="at">Now, in UTC; a time-out that ends now is over.</param>
    public static PermissionAnswer InThread(CachedGuild guild, CachedChannel parent, CachedMember member, DateTimeOffset at) =>
        Raw(guild, parent, member, at, out var flags) is { } answer ? answer : PermissionRules.InThread(flags);

    /// <summary>Which permission writing takes: threads have their own.</summary>
    public static PermissionFlags ToSend(ChannelType type) =>
        type is ChannelType.AnnouncementThread or ChannelType.PublicThread or ChannelType.PrivateThread
            ? PermissionFlags.SendMessagesInThreads
            : PermissionFlags.SendMessages;

    // An answer where the flags do not matter: nothing is known, nothing is seen, or everything is allowed.
    private static PermissionAnswer? Raw(
        CachedGuild guild, CachedChannel channel, CachedMember member, DateTimeOffset at, out PermissionFlags flags)
    {
        if (channel.Id.IsEmpty || channel.IsThread)
        {
            flags = PermissionFlags.None;
            return PermissionAnswer.Unknown;
        }

        // Discord said that the bot may not see it, and that is later news than its roles; of others its overwrites would tell ("Channel Visibility").
        if (channel.IsObfuscated && IsSelf(guild, member))
        {
            flags = PermissionFlags.None;
            return PermissionAnswer.Hidden;
        }

        if (!TryBase(guild, member, out flags))
            return PermissionAnswer.Unknown;
        if (PermissionRules.Has(flags, PermissionFlags.Administrator))
            return PermissionAnswer.Of(flags);
        if (channel.IsObfuscated)
            return PermissionAnswer.Unknown;
        flags = Overwritten(flags, guild, channel, member);
        if (IsTimedOut(flags, member, at))
            flags = PermissionRules.TimedOut(flags);
        return null;
    }

    private static bool TryBase(CachedGuild guild, CachedMember member, out PermissionFlags flags)
    {
        flags = PermissionRules.All;
        if (!member.UserId.IsEmpty && member.UserId == guild.OwnerId)
            return true;
        if (!guild.TryGetRole(guild.Id.As<Role>(), out var everyone))
            return false;
        flags = everyone.Permissions;
        foreach (var id in member.Roles.Span)
        {
            if (guild.TryGetRole(id, out var role))
                flags |= role.Permissions;
        }

        if (PermissionRules.Has(flags, PermissionFlags.Administrator))
            flags |= PermissionRules.All;
        return true;
    }

    private static PermissionFlags Overwritten(PermissionFlags flags, CachedGuild guild, CachedChannel channel, CachedMember member)
    {
        PermissionFlags allow = PermissionFlags.None, deny = PermissionFlags.None;
        foreach (ref readonly var overwrite in channel.RoleOverwrites)
        {
            if (overwrite.Id.Value == guild.Id.Value)
            {
                flags = (flags & ~overwrite.Deny) | overwrite.Allow;
            }
            else if (member.Roles.Span.Contains(overwrite.Id.As<Role>()))
            {
                allow |= overwrite.Allow;
                deny |= overwrite.Deny;
            }
        }

        flags = (flags & ~deny) | allow;
        foreach (ref readonly var overwrite in channel.MemberOverwrites)
        {
            if (overwrite.Id.Value == member.UserId.Value)
                flags = (flags & ~overwrite.Deny) | overwrite.Allow;
        }

        return flags;
    }

    // "Owners and admin users with ADMINISTRATOR permissions are exempt."
    private static bool IsTimedOut(PermissionFlags flags, CachedMember member, DateTimeOffset at) =>
        member.TimedOutUntil > at && !PermissionRules.Has(flags, PermissionFlags.Administrator);

    private static bool IsSelf(CachedGuild guild, CachedMember member) => guild.Self is { } self && self.UserId == member.UserId;
}
