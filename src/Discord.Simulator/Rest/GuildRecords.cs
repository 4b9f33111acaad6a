using System.Text.Json.Nodes;
using Guildhall.Discord.Simulator.Gateway;
using Guildhall.Discord.Simulator.World;

namespace Guildhall.Discord.Simulator.Rest;

/// <summary>What guilds keep as it was sent: emojis, rules of auto-moderation, scheduled events.</summary>
internal static class GuildRecords
{
    private const int Guilds = 1;
    private const int Expressions = 1 << 3;
    private const int ScheduledEvents = 1 << 16;
    private const int AutoModeration = 1 << 20;
    private static readonly string[] _wordLists = ["keyword_filter", "regex_patterns", "allow_list"];

    public static void Map(RestServer rest, IEndpointRouteBuilder to, GatewayHub gateway)
    {
        var world = rest.World;
        RecordRoutes.Map(rest, to, Emojis("/guilds/{guild}/emojis") with
        {
            Tell = (_, guild, _) => gateway.Publish("GUILD_EMOJIS_UPDATE", guild!.Id, Expressions, new()
            {
                ["guild_id"] = $"{guild.Id}",
                ["emojis"] = new JsonArray([.. guild.RecordsOf("emojis").Select(one => one.DeepClone())]),
            }),
        });
        RecordRoutes.Map(rest, to, Emojis("/applications/{application}/emojis") with { ListName = "items" });
        RecordRoutes.Map(rest, to, new(
            "rules", "/guilds/{guild}/auto-moderation/rules", "rule", new(404, 10066, "Unknown Auto Moderation Rule"), Permission.ManageGuild, Permission.ManageGuild, (rule, call) =>
            {
                rule["guild_id"] = call.Text("guild");
                rule["creator_id"] = $"{world.Bot.Id}";
                rule["enabled"] ??= false;
                rule["exempt_roles"] ??= new JsonArray();
                rule["exempt_channels"] ??= new JsonArray();
                rule["trigger_metadata"] ??= new JsonObject();
                foreach (var list in _wordLists)
                {
                    rule["trigger_metadata"]![list] ??= new JsonArray();
                }

                foreach (var action in (rule["actions"] as JsonArray ?? []).OfType<JsonObject>())
                {
                    action["metadata"] ??= new JsonObject();
                }
            })
        {
            Tell = (deed, guild, rule) => gateway.Publish($"AUTO_MODERATION_RULE_{deed}", guild!.Id, AutoModeration, rule.DeepClone().AsObject()),
        });
        RecordRoutes.Map(rest, to, new(
            "events", "/guilds/{guild}/scheduled-events", "event", new(404, 10070, "Unknown Guild Scheduled Event"), Permission.None, Permission.CreateEvents, (scheduled, call) =>
            {
                scheduled["guild_id"] = call.Text("guild");
                scheduled["creator_id"] = $"{world.Bot.Id}";
                scheduled["creator"] = world.Bot.ToJson();
                scheduled["channel_id"] ??= null;
                scheduled["description"] ??= null;
                scheduled["entity_id"] = null;
                scheduled["entity_metadata"] ??= null;
                scheduled["image"] = null;
                scheduled["recurrence_rule"] ??= null;
                scheduled["scheduled_end_time"] ??= null;
                scheduled["status"] = 1;
                scheduled["user_count"] = 0;
                scheduled["guild_scheduled_event_exceptions"] = new JsonArray();
            })
        {
            Tell = (deed, guild, scheduled) => gateway.Publish($"GUILD_SCHEDULED_EVENT_{deed}", guild!.Id, ScheduledEvents, scheduled.DeepClone().AsObject()),
        });
        rest.Map(to, "GET", "/guilds/{guild}/scheduled-events/{event}/users", _ => new JsonArray());

        Record Emojis(string path) => new("emojis", path, "emoji", new(404, 10014, "Unknown Emoji"), Permission.None, Permission.CreateExpressions, (emoji, _) =>
        {
            emoji["animated"] = ((string?)emoji["image"])?.StartsWith("data:image/gif", StringComparison.Ordinal) == true;
            emoji.Remove("image");
            emoji["available"] = true;
            emoji["managed"] = false;
            emoji["require_colons"] = true;
            emoji["roles"] ??= new JsonArray();
            emoji["user"] = world.Bot.ToJson();
        })
        {
            Created = 201,
        };
    }
}
