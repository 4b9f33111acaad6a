using System.Text.Json.Nodes;
using Guildhall.Discord.Simulator.Gateway;
using Guildhall.Discord.Simulator.World;

namespace Guildhall.Discord.Simulator.Rest;

/// <summary>Guilds and who is banned from them.</summary>
internal static class GuildRoutes
{
    private const int GuildModeration = 1 << 2;

    public static void Map(RestServer rest, IEndpointRouteBuilder to, GatewayHub gateway, AuditLog audit)
    {
        var world = rest.World;
        var places = new Places(world);
        rest.Map(to, "GET", "/users/@me/guilds", _ => new JsonArray([.. world.Guilds.Select(guild => new JsonObject
        {
            ["id"] = $"{guild.Id}",
            ["name"] = guild.Name,
            ["icon"] = null,
            ["banner"] = null,
            ["owner"] = guild.Owner == world.Bot.Id,
            ["permissions"] = places.Granted(guild),
            ["features"] = new JsonArray(),
        })]));
        rest.Map(to, "GET", "/guilds/{guild}", call =>
        {
            var guild = places.Guild(call);
            var view = Views.Of(guild);
            if (call.Http.Request.Query["with_counts"] == "true")
            {
                view["approximate_member_count"] = guild.Members.Count;
                view["approximate_presence_count"] = guild.Members.Count;
            }

            return view;
        });
        rest.Map(to, "PATCH", "/guilds/{guild}", call =>
        {
            places.Demand(call, Permission.ManageGuild);
            var guild = places.Guild(call);
            guild.Name = (string?)call.Body["name"] ?? guild.Name;
            gateway.Publish("GUILD_UPDATE", guild.Id, 1, Views.Of(guild));
            return Views.Of(guild);
        });
        rest.Map(to, "GET", "/guilds/{guild}/bans", call =>
        {
            places.Demand(call, Permission.BanMembers);
            return new JsonArray([.. places.Guild(call).Bans.Select(ban => Ban(ban.Key, ban.Value))]);
        });
        rest.Map(to, "GET", "/guilds/{guild}/bans/{user}", call =>
        {
            places.Demand(call, Permission.BanMembers);
            return places.Guild(call).Bans.TryGetValue(call.Id("user"), out var reason) ? Ban(call.Id("user"), reason) : throw new RestFaultException(RestFault.UnknownBan);
        });
        rest.Map(to, "PUT", "/guilds/{guild}/bans/{user}", call =>
        {
            places.Demand(call, Permission.BanMembers);
            var guild = places.Guild(call);
            Banish(call, guild, call.Id("user"));
            return null;
        });
        rest.Map(to, "POST", "/guilds/{guild}/bulk-ban", call =>
        {
            places.Demand(call, Permission.BanMembers);
            places.Demand(call, Permission.ManageGuild);
            var users = (call.Body["user_ids"] as JsonArray ?? []).Select(id => ulong.Parse((string)id!, null)).ToList();
            foreach (var user in users)
            {
                Banish(call, places.Guild(call), user);
            }

            return new JsonObject { ["banned_users"] = new JsonArray([.. users.Select(id => (JsonNode)$"{id}")]), ["failed_users"] = new JsonArray() };
        });
        rest.Map(to, "DELETE", "/guilds/{guild}/bans/{user}", call =>
        {
            places.Demand(call, Permission.BanMembers);
            var (guild, user) = (places.Guild(call), call.Id("user"));
            if (!guild.Bans.Remove(user))
            {
                throw new RestFaultException(RestFault.UnknownBan);
            }

            audit.Add(call, guild.Id, AuditLog.MemberUnban, user);
            Tell("GUILD_BAN_REMOVE", guild, user);
            return null;
        });

        void Banish(RestCall call, SimGuild guild, ulong user)
        {
            var known = User(user).Id;
            if (guild.Members.TryGetValue(known, out var member))
            {
                places.DemandRankAbove(guild, member);
            }

            guild.Bans[known] = call.Reason;
            if (guild.Members.Remove(known))
            {
                MemberRoutes.AnnounceLeave(gateway, guild, User(known));
            }

            audit.Add(call, guild.Id, AuditLog.MemberBan, known);
            Tell("GUILD_BAN_ADD", guild, known);
        }

        void Tell(string name, SimGuild guild, ulong user) =>
            gateway.Publish(name, guild.Id, GuildModeration, new JsonObject { ["guild_id"] = $"{guild.Id}", ["user"] = User(user).ToJson() });

        JsonObject Ban(ulong user, string? reason) => new() { ["user"] = User(user).ToJson(), ["reason"] = reason };

        SimUser User(ulong id) => world.Users.GetValueOrDefault(id) ?? throw new RestFaultException(RestFault.UnknownUser);
    }
}
