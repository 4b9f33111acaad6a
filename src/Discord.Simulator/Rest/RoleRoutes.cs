using System.Text.Json.Nodes;
using Guildhall.Discord.Simulator.Gateway;
using Guildhall.Discord.Simulator.World;

namespace Guildhall.Discord.Simulator.Rest;

/// <summary>The roles of a guild.</summary>
internal static class RoleRoutes
{
    private const int Guilds = 1;
    private static readonly string[] _changeable = ["name", "permissions", "color", "hoist", "mentionable"];

    public static void Map(RestServer rest, IEndpointRouteBuilder to, GatewayHub gateway, AuditLog audit)
    {
        var world = rest.World;
        var places = new Places(world);
        rest.Map(to, "GET", "/guilds/{guild}/roles", call => new JsonArray([.. places.Guild(call).Roles.Select(role => role.DeepClone())]));
        rest.Map(to, "GET", "/guilds/{guild}/roles/{role}", call => Find(call).DeepClone());
        rest.Map(to, "POST", "/guilds/{guild}/roles", call =>
        {
            places.Demand(call, Permission.ManageRoles);
            var role = SimWorld.Role(world.Ids.Next(), "new role", 1, "0");
            Fill(role, call.Body);
            places.Guild(call).Roles.Add(role);
            return Tell(call, "GUILD_ROLE_CREATE", AuditLog.RoleCreate, role);
        });
        rest.Map(to, "PATCH", "/guilds/{guild}/roles/{role}", call =>
        {
            places.Demand(call, Permission.ManageRoles);
            var role = Find(call);
            places.DemandRankAbove(places.Guild(call), (int)role["position"]!);
            Fill(role, call.Body);
            return Tell(call, "GUILD_ROLE_UPDATE", AuditLog.RoleUpdate, role);
        });
        rest.Map(to, "DELETE", "/guilds/{guild}/roles/{role}", call =>
        {
            places.Demand(call, Permission.ManageRoles);
            var (guild, role) = (places.Guild(call), Find(call));
            places.DemandRankAbove(guild, (int)role["position"]!);
            guild.Roles.Remove(role);
            foreach (var member in guild.Members.Values)
            {
                member.Roles.Remove(call.Id("role"));
            }

            audit.Add(call, guild.Id, AuditLog.RoleDelete, call.Id("role"));
            gateway.Publish("GUILD_ROLE_DELETE", guild.Id, Guilds, new() { ["guild_id"] = $"{guild.Id}", ["role_id"] = call.Text("role") });
            return null;
        });

        JsonObject Find(RestCall call) =>
            places.Guild(call).Roles.Find(role => (string?)role["id"] == call.Text("role")) ?? throw new RestFaultException(RestFault.UnknownRole);

        JsonNode Tell(RestCall call, string name, int action, JsonObject role)
        {
            audit.Add(call, call.Id("guild"), action, ulong.Parse((string)role["id"]!, null));
            gateway.Publish(name, call.Id("guild"), Guilds, new() { ["guild_id"] = call.Text("guild"), ["role"] = role.DeepClone() });
            return role.DeepClone();
        }
    }

    private static void Fill(JsonObject role, JsonObject body)
    {
        foreach (var key in _changeable.Where(key => body[key] is not null))
        {
            role[key] = body[key]!.DeepClone();
        }

        role["colors"]!["primary_color"] = role["color"]!.DeepClone();
    }
}
