using Guildhall.Core.Results;

namespace Guildhall.Rules.Dungeons.Places;

/// <summary>Whether somebody may enter a region.</summary>
public static class Access
{
    /// <summary>
    /// Null where they may, or why not: <c>place.access.role</c> (with <c>role</c>), <c>.level</c> (with <c>level</c>, <c>own</c>),
    /// <c>.flag</c> (with <c>flag</c>), <c>.key</c> (with <c>item</c>) or <c>.vote</c> (with <c>votes</c>, <c>needed</c>). What cannot be
    /// helped soonest is told first.
    /// </summary>
    public static Refusal? Of(Place place, int regionId, Visitor visitor) => Of(place.Region(regionId).Access, visitor);

    /// <inheritdoc cref="Of(Place, int, Visitor)"/>
    public static Refusal? Of(AccessRule? rule, Visitor visitor)
    {
        if (rule is null || visitor.Role == AccessRole.Master) return null;
        if (visitor.Role < rule.Role) return Refusal.Of("place.access.role", ("role", WordOf(rule.Role)));
        if (visitor.Level < rule.MinimumLevel)
        {
            return Refusal.Of("place.access.level", ("level", rule.MinimumLevel), ("own", visitor.Level));
        }

        foreach (var flag in rule.Flags)
        {
            if (!visitor.Knows(flag)) return Refusal.Of("place.access.flag", ("flag", flag));
        }

        if (rule.AnyKey.Length > 0 && !visitor.CarriesAny(rule.AnyKey)) return Refusal.Of("place.access.key", ("item", rule.AnyKey[0]));
        var needed = (visitor.PartySize / 2) + 1;
        return rule.ByVote && visitor.Votes < needed
            ? Refusal.Of("place.access.vote", ("votes", visitor.Votes), ("needed", needed))
            : null;
    }

    private static string WordOf(AccessRole role) => role switch
    {
        AccessRole.Guest => "guest",
        AccessRole.Player => "player",
        AccessRole.Master => "master",
    };
}
