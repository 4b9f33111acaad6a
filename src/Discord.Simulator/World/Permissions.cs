using System.Globalization;
using System.Text.Json.Nodes;

namespace Guildhall.Discord.Simulator.World;

/// <summary>Computes what a member may do, as Discord's documentation does: roles, then the channel's overwrites. Call with the world's lock held.</summary>
internal static class Permissions
{
    /// <summary>What is shown of somebody who may everything.</summary>
    public const Permission All = (Permission)((1UL << 53) - 1);

    // Somebody in time-out looks and reads, and nothing else.
    private const Permission OfTimedOut = Permission.ViewChannel | Permission.ReadHistory;

    /// <summary>What a member may do.</summary>
    /// <param name="channel">Null for the guild as a whole.</param>
    public static Permission Of(SimGuild guild, SimMember member, SimChannel? channel, DateTimeOffset now)
    {
        if (guild.Owner == member.User.Id)
        {
            return All;
        }

        var roles = member.Roles.Prepend(guild.Id).Select(id => $"{id}").ToHashSet(StringComparer.Ordinal);
        var granted = guild.Roles.Where(role => roles.Contains((string?)role["id"] ?? "")).Aggregate(Permission.None, (all, role) => all | Bits(role["permissions"]));
        if ((granted & Permission.Administrator) != Permission.None)
        {
            return All;
        }

        if (channel is not null)
        {
            granted = Overwrite(granted, channel, guild, member, roles);
        }

        return member.TimedOutUntil is { } until && DateTimeOffset.Parse(until, CultureInfo.InvariantCulture) > now ? granted & OfTimedOut : granted;
    }

    /// <summary>The place of the highest role: nobody acts on somebody as high as themselves.</summary>
    public static int Rank(SimGuild guild, SimMember member) => guild.Owner == member.User.Id
        ? int.MaxValue
        : guild.Roles.Where(role => member.Roles.Exists(id => $"{id}" == (string?)role["id"])).Select(role => (int?)role["position"] ?? 0).DefaultIfEmpty(0).Max();

    /// <summary>Bits as they are written: a text, or in older requests a number.</summary>
    public static Permission Bits(JsonNode? text) => ulong.TryParse(text?.ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out var bits) ? (Permission)bits : Permission.None;

    private static Permission Overwrite(Permission granted, SimChannel channel, SimGuild guild, SimMember member, HashSet<string> roles)
    {
        var overwrites = channel.Overwrites.OfType<JsonObject>().ToList();
        var everyone = overwrites.Where(one => (string?)one["id"] == $"{guild.Id}");
        var ofRoles = overwrites.Where(one => (string?)one["id"] != $"{guild.Id}" && roles.Contains((string?)one["id"] ?? ""));
        var own = overwrites.Where(one => (string?)one["id"] == $"{member.User.Id}");
        foreach (var level in new[] { everyone, ofRoles, own })
        {
            var all = level.ToList();
            granted &= ~all.Aggregate(Permission.None, (bits, one) => bits | Bits(one["deny"]));
            granted |= all.Aggregate(Permission.None, (bits, one) => bits | Bits(one["allow"]));
        }

        return granted;
    }
}
