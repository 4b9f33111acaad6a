using System.Globalization;
using System.Text.Json.Nodes;
using Guildhall.Discord.Simulator.Gateway;
using Guildhall.Discord.Simulator.World;

namespace Guildhall.Discord.Simulator.Rest;

/// <summary>Guilds, their members, roles and bans.</summary>
internal static class GuildRoutes
{
    private const int Guilds = 1;
    private const int GuildMembers = 1 << 1;
    private const int GuildModeration = 1 << 2;

    public static void Map(RestServer rest, IEndpointRouteBuilder to, GatewayHub gateway)
    {
        var world = rest.World;
        rest.Map(to, "GET", "/users/@me/guilds", _ => new JsonArray([.. world.Guilds.Select(guild => new JsonObject
        {
            ["id"] = $"{guild.Id}",
            ["name"] = guild.Name,
            ["icon"] = null,
            ["banner"] = null,
            ["owner"] = false,
            ["permissions"] = "8",
            ["features"] = new JsonArray(),
        })]));
        rest.Map(to, "GET", "/guilds/{guild}", call => Views.Of(Guild(call)));
        rest.Map(to, "GET", "/guilds/{guild}/channels", call => new JsonArray([.. Guild(call).Channels.Where(channel => channel.Type != SimChannel.PublicThread).Select(channel => Views.Of(channel, world))]));
        rest.Map(to, "POST", "/guilds/{guild}/channels", call =>
        {
            var guild = Guild(call);
            var channel = Views.Of(world.AddChannel(guild, (int?)call.Body["type"] ?? SimChannel.Text, (string?)call.Body["name"] ?? "channel"), world);
            gateway.Publish("CHANNEL_CREATE", guild.Id, Guilds, channel);
            call.Http.Response.StatusCode = 201;
            return channel.DeepClone();
        });
        rest.Map(to, "GET", "/guilds/{guild}/roles", call => new JsonArray([.. Guild(call).Roles.Select(role => role.DeepClone())]));
        rest.Map(to, "GET", "/guilds/{guild}/members", call => new JsonArray([.. Guild(call).Members.Values.Select(member => Views.Of(member, Guild(call)))]));
        rest.Map(to, "GET", "/guilds/{guild}/members/search", call => new JsonArray(
        [
            .. Guild(call).Members.Values
                .Where(member => member.User.Name.StartsWith(call.Http.Request.Query["query"].ToString(), StringComparison.OrdinalIgnoreCase))
                .Select(member => Views.Of(member, Guild(call))),
        ]));
        rest.Map(to, "GET", "/guilds/{guild}/members/{user}", call => Views.Of(Member(call), Guild(call)));
        rest.Map(to, "PATCH", "/guilds/{guild}/members/{user}", call =>
        {
            var (guild, member) = (Guild(call), Member(call));
            member.Nick = call.Body.ContainsKey("nick") ? (string?)call.Body["nick"] : member.Nick;
            member.TimedOutUntil = call.Body.ContainsKey("communication_disabled_until") ? (string?)call.Body["communication_disabled_until"] : member.TimedOutUntil;
            Tell(guild, member);
            return Views.Of(member, guild);
        });
        rest.Map(to, "DELETE", "/guilds/{guild}/members/{user}", call =>
        {
            var (guild, member) = (Guild(call), Member(call));
            guild.Members.Remove(member.User.Id);
            gateway.Publish("GUILD_MEMBER_REMOVE", guild.Id, GuildMembers, new JsonObject { ["guild_id"] = $"{guild.Id}", ["user"] = member.User.ToJson() });
            return null;
        });
        rest.Map(to, "PUT", "/guilds/{guild}/members/{user}/roles/{role}", call => Change(call, (member, role) => member.Roles.Add(role)));
        rest.Map(to, "DELETE", "/guilds/{guild}/members/{user}/roles/{role}", call => Change(call, (member, role) => member.Roles.Remove(role)));
        rest.Map(to, "GET", "/guilds/{guild}/bans", call => new JsonArray([.. Guild(call).Bans.Select(ban => Ban(ban.Key, ban.Value))]));
        rest.Map(to, "GET", "/guilds/{guild}/bans/{user}", call =>
            Guild(call).Bans.TryGetValue(call.Id("user"), out var reason) ? Ban(call.Id("user"), reason) : throw new RestFaultException(RestFault.UnknownBan));
        rest.Map(to, "PUT", "/guilds/{guild}/bans/{user}", call =>
        {
            var (guild, user) = (Guild(call), call.Id("user"));
            guild.Bans[user] = Uri.UnescapeDataString(call.Http.Request.Headers["X-Audit-Log-Reason"].ToString());
            guild.Members.Remove(user);
            gateway.Publish("GUILD_BAN_ADD", guild.Id, GuildModeration, new JsonObject { ["guild_id"] = $"{guild.Id}", ["user"] = User(user).ToJson() });
            return null;
        });
        rest.Map(to, "DELETE", "/guilds/{guild}/bans/{user}", call =>
            Guild(call).Bans.Remove(call.Id("user")) ? null : throw new RestFaultException(RestFault.UnknownBan));

        JsonNode? Change(RestCall call, Action<SimMember, ulong> change)
        {
            var (guild, member, role) = (Guild(call), Member(call), call.Id("role"));
            if (guild.Roles.TrueForAll(one => (string?)one["id"] != role.ToString(CultureInfo.InvariantCulture)))
            {
                throw new RestFaultException(RestFault.UnknownRole);
            }

            change(member, role);
            Tell(guild, member);
            return null;
        }

        void Tell(SimGuild guild, SimMember member)
        {
            var view = Views.Of(member, guild);
            view["guild_id"] = $"{guild.Id}";
            gateway.Publish("GUILD_MEMBER_UPDATE", guild.Id, GuildMembers, view);
        }

        JsonObject Ban(ulong user, string? reason) => new() { ["user"] = User(user).ToJson(), ["reason"] = reason };

        SimUser User(ulong id) => world.Users.GetValueOrDefault(id) ?? throw new RestFaultException(RestFault.UnknownUser);

        SimGuild Guild(RestCall call) => world.Guild(call.Id("guild")) ?? throw new RestFaultException(RestFault.UnknownGuild);

        SimMember Member(RestCall call) => Guild(call).Members.GetValueOrDefault(call.Id("user")) ?? throw new RestFaultException(RestFault.UnknownMember);
    }
}
