using Guildhall.Discord.Entities.Guilds;
using Guildhall.Discord.Entities.Users;

namespace Guildhall.Discord.Cache;

/// <summary>What permissions depend on of a member: the bot's own is cached, others are made from what an interaction brings.</summary>
/// <param name="UserId">Who it is.</param>
/// <param name="Roles">Their roles in any order, without everyone's.</param>
/// <param name="TimedOutUntil">Until when they may only read, in UTC; null or past where they are not timed out.</param>
public sealed record CachedMember(Snowflake<User> UserId, ReadOnlyMemory<Snowflake<Role>> Roles, DateTimeOffset? TimedOutUntil = null)
{
    internal CachedMember Without(Snowflake<Role> role)
    {
        var at = Roles.Span.IndexOf(role);
        return at < 0 ? this : this with { Roles = Packed.Splice(Roles.Span, at, 1, []) };
    }
}
