using System.Text.Json.Nodes;
using Guildhall.Discord.Simulator.Gateway;
using Guildhall.Discord.Simulator.World;

namespace Guildhall.Discord.Simulator.Rest;

/// <summary>Who did what and why, as moderators read it.</summary>
internal sealed class AuditLog(SimWorld world, GatewayHub gateway)
{
    public const int ChannelCreate = 10;
    public const int ChannelUpdate = 11;
    public const int ChannelDelete = 12;
    public const int MemberKick = 20;
    public const int MemberBan = 22;
    public const int MemberUnban = 23;
    public const int MemberUpdate = 24;
    public const int MemberRoles = 25;
    public const int RoleCreate = 30;
    public const int RoleUpdate = 31;
    public const int RoleDelete = 32;
    public const int MessageDelete = 72;
    public const int MessageBulkDelete = 73;
    private const int GuildModeration = 1 << 2;
    private const int Longest = 100;

    /// <summary>Notes what the bot did, with the reason it gave in the header.</summary>
    public void Add(RestCall call, ulong? where, int action, ulong target)
    {
        if (where is not { } id || world.Guild(id) is not { } guild)
        {
            return;
        }

        var entry = new JsonObject { ["id"] = $"{world.Ids.Next()}", ["action_type"] = action, ["user_id"] = $"{world.Bot.Id}", ["target_id"] = $"{target}" };
        if (call.Reason is { } reason)
        {
            entry["reason"] = reason;
        }

        guild.Audit.Add(entry);
        var told = entry.DeepClone().AsObject();
        told["guild_id"] = $"{id}";
        gateway.Publish("GUILD_AUDIT_LOG_ENTRY_CREATE", id, GuildModeration, told);
    }

    public static void Map(RestServer rest, IEndpointRouteBuilder to)
    {
        var places = new Places(rest.World);
        rest.Map(to, "GET", "/guilds/{guild}/audit-logs", call =>
        {
            places.Demand(call, Permission.ViewAuditLog);
            var query = call.Http.Request.Query;
            var limit = int.TryParse(query["limit"], null, out var wanted) ? Math.Clamp(wanted, 1, Longest) : 50;
            var found = places.Guild(call).Audit.Where(entry =>
                (query["action_type"].Count == 0 || $"{entry["action_type"]}" == query["action_type"])
                && (query["user_id"].Count == 0 || (string?)entry["user_id"] == query["user_id"])
                && (query["target_id"].Count == 0 || (string?)entry["target_id"] == query["target_id"]));
            return new JsonObject
            {
                ["audit_log_entries"] = new JsonArray([.. found.Reverse().Take(limit).Select(entry => entry.DeepClone())]),
                ["users"] = new JsonArray(rest.World.Bot.ToJson()),
                ["integrations"] = new JsonArray(),
                ["webhooks"] = new JsonArray(),
                ["guild_scheduled_events"] = new JsonArray(),
                ["threads"] = new JsonArray(),
                ["application_commands"] = new JsonArray(),
                ["auto_moderation_rules"] = new JsonArray(),
            };
        });
    }
}
