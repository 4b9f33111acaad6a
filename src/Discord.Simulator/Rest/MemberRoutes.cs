using System.Text.Json.Nodes;
using Guildhall.Discord.Simulator.Gateway;
using Guildhall.Discord.Simulator.World;

namespace Guildhall.Discord.Simulator.Rest;

/// <summary>Members: their names, roles, time-outs, and how they leave.</summary>
internal static class MemberRoutes
{
    private const int GuildMembers = 1 << 1;
    private const int MostOfPage = 1_000;

    /// <summary>Tells the gateway of somebody who is a member no more.</summary>
    public static void AnnounceLeave(GatewayHub gateway, SimGuild guild, SimUser user) =>
        gateway.Publish("GUILD_MEMBER_REMOVE", guild.Id, GuildMembers, new JsonObject { ["guild_id"] = $"{guild.Id}", ["user"] = user.ToJson() });

    public static void Map(RestServer rest, IEndpointRouteBuilder to, GatewayHub gateway, AuditLog audit)
    {
        var world = rest.World;
        var places = new Places(world);
        rest.Map(to, "GET", "/guilds/{guild}/members", call =>
        {
            var query = call.Http.Request.Query;
            var limit = int.TryParse(query["limit"], null, out var wanted) ? Math.Clamp(wanted, 1, MostOfPage) : 1;
            var after = ulong.TryParse(query["after"], null, out var given) ? given : 0;
            var found = places.Guild(call).Members.Values.Where(member => member.User.Id > after).OrderBy(member => member.User.Id).Take(limit);
            return new JsonArray([.. found.Select(member => Views.Of(member, places.Guild(call)))]);
        });
        rest.Map(to, "GET", "/guilds/{guild}/members/search", call => new JsonArray(
        [
            .. places.Guild(call).Members.Values
                .Where(member => member.User.Name.StartsWith(call.Http.Request.Query["query"].ToString(), StringComparison.OrdinalIgnoreCase))
                .Select(member => Views.Of(member, places.Guild(call))),
        ]));
        rest.Map(to, "GET", "/guilds/{guild}/members/{user}", call => Views.Of(places.Member(call), places.Guild(call)));
        rest.Map(to, "PATCH", "/guilds/{guild}/members/@me", call => Change(call, places.Guild(call), places.Guild(call).Members[world.Bot.Id]));
        rest.Map(to, "PATCH", "/guilds/{guild}/members/{user}", call =>
        {
            var (guild, member) = (places.Guild(call), places.Member(call));
            foreach (var (field, wanted) in new[] { ("nick", Permission.ManageNicknames), ("communication_disabled_until", Permission.TimeOutMembers), ("roles", Permission.ManageRoles) })
            {
                if (call.Body.ContainsKey(field))
                {
                    places.Demand(call, wanted);
                    places.DemandRankAbove(guild, member);
                }
            }

            return Change(call, guild, member);
        });
        rest.Map(to, "DELETE", "/guilds/{guild}/members/{user}", call =>
        {
            places.Demand(call, Permission.KickMembers);
            var (guild, member) = (places.Guild(call), places.Member(call));
            places.DemandRankAbove(guild, member);
            guild.Members.Remove(member.User.Id);
            audit.Add(call, guild.Id, AuditLog.MemberKick, member.User.Id);
            AnnounceLeave(gateway, guild, member.User);
            return null;
        });
        rest.Map(to, "PUT", "/guilds/{guild}/members/{user}/roles/{role}", call => Give(call, (member, role) =>
        {
            if (!member.Roles.Contains(role))
            {
                member.Roles.Add(role);
            }
        }));
        rest.Map(to, "DELETE", "/guilds/{guild}/members/{user}/roles/{role}", call => Give(call, (member, role) => member.Roles.Remove(role)));

        JsonObject Change(RestCall call, SimGuild guild, SimMember member)
        {
            member.Nick = call.Body.ContainsKey("nick") ? (string?)call.Body["nick"] : member.Nick;
            member.TimedOutUntil = call.Body.ContainsKey("communication_disabled_until") ? (string?)call.Body["communication_disabled_until"] : member.TimedOutUntil;
            if (call.Body["roles"] is JsonArray roles)
            {
                member.Roles.Clear();
                member.Roles.AddRange(roles.Select(role => ulong.Parse((string)role!, null)));
            }

            audit.Add(call, guild.Id, AuditLog.MemberUpdate, member.User.Id);
            Tell(guild, member);
            return Views.Of(member, guild);
        }

        JsonNode? Give(RestCall call, Action<SimMember, ulong> change)
        {
            places.Demand(call, Permission.ManageRoles);
            var (guild, member) = (places.Guild(call), places.Member(call));
            var role = guild.Roles.Find(one => (string?)one["id"] == call.Text("role")) ?? throw new RestFaultException(RestFault.UnknownRole);
            places.DemandRankAbove(guild, (int?)role["position"] ?? 0);
            change(member, call.Id("role"));
            audit.Add(call, guild.Id, AuditLog.MemberRoles, member.User.Id);
            Tell(guild, member);
            return null;
        }

        void Tell(SimGuild guild, SimMember member)
        {
            var view = Views.Of(member, guild);
            view["guild_id"] = $"{guild.Id}";
            gateway.Publish("GUILD_MEMBER_UPDATE", guild.Id, GuildMembers, view);
        }
    }
}
