using Guildhall.Discord.Cache;
using Guildhall.Discord.Entities.Guilds;

namespace Guildhall.Discord.Permissions;

/// <summary>
/// Who stands above whom ("Permission Hierarchy" in topics/permissions). Standing above is needed besides the permission itself, and
/// administrators need it too; only the owner does not.
/// </summary>
public static class RoleHierarchy
{
    /// <summary>
    /// Whether a member may kick, ban, time out or rename another: only one whose highest role is lower, never the owner, never themselves.
    /// False where the guild's roles are not here.
    /// </summary>
    public static bool CanActOn(CachedGuild guild, CachedMember actor, CachedMember target)
    {
        if (actor.UserId == target.UserId || IsOwner(guild, target))
            return false;
        if (IsOwner(guild, actor))
            return true;
        return TryHighest(guild, actor, out var mine) && TryHighest(guild, target, out var theirs) && IsAbove(mine, theirs);
    }

    /// <summary>
    /// Whether a member may edit, move, give or take a role: only one below their own highest. That a managed role can be given by nobody is for
    /// the caller to see. False where the guild's roles are not here.
    /// </summary>
    public static bool CanActOn(CachedGuild guild, CachedMember actor, CachedRole role) =>
        !role.Id.IsEmpty && (IsOwner(guild, actor) || (TryHighest(guild, actor, out var mine) && IsAbove(mine, role)));

    /// <summary>Whether a role is mightier: by position, and of equal ones the older, whose id is lower.</summary>
    public static bool IsAbove(CachedRole role, CachedRole other) =>
        role.Position != other.Position ? role.Position > other.Position : role.Id.CompareTo(other.Id) < 0;

    /// <summary>The mightiest role of a member, everyone's where they have no other.</summary>
    /// <returns>False where the guild's roles are not here.</returns>
    public static bool TryHighest(CachedGuild guild, CachedMember member, out CachedRole highest)
    {
        if (!guild.TryGetRole(guild.Id.As<Role>(), out highest))
            return false;
        foreach (var id in member.Roles.Span)
        {
            if (guild.TryGetRole(id, out var role) && IsAbove(role, highest))
                highest = role;
        }

        return true;
    }

    private static bool IsOwner(CachedGuild guild, CachedMember member) => !member.UserId.IsEmpty && member.UserId == guild.OwnerId;
}
