using System.Text.Json.Nodes;
using Guildhall.Discord.Simulator.World;

namespace Guildhall.Discord.Simulator.Rest;

/// <summary>Webhooks of channels. What is posted through them is in <see cref="Interactions.InteractionRoutes" />: interactions use the same addresses.</summary>
internal static class WebhookRoutes
{
    private const string Kind = "webhooks";

    public static void Map(RestServer rest, IEndpointRouteBuilder to)
    {
        var world = rest.World;
        var places = new Places(world);
        rest.Map(to, "POST", "/channels/{channel}/webhooks", call =>
        {
            places.Demand(call, Permission.ManageWebhooks);
            var channel = places.Channel(call);
            var id = world.Ids.Next();
            var hook = new JsonObject
            {
                ["id"] = $"{id}",
                ["type"] = 1,
                ["guild_id"] = $"{channel.Guild}",
                ["channel_id"] = $"{channel.Id}",
                ["user"] = world.Bot.ToJson(),
                ["name"] = (string?)call.Body["name"],
                ["avatar"] = null,
                ["token"] = $"hook-{id:x}",
                ["application_id"] = $"{world.ApplicationId}",
                ["url"] = $"https://discord.com/api/webhooks/{id}/hook-{id:x}",
            };
            world.Guild(channel.Guild ?? 0)!.RecordsOf(Kind).Add(hook);
            return hook.DeepClone();
        });
        rest.Map(to, "GET", "/channels/{channel}/webhooks", call =>
        {
            places.Demand(call, Permission.ManageWebhooks);
            return List(world.Guild(places.Channel(call).Guild ?? 0)?.RecordsOf(Kind).Where(hook => (string?)hook["channel_id"] == call.Text("channel")) ?? []);
        });
        rest.Map(to, "GET", "/guilds/{guild}/webhooks", call =>
        {
            places.Demand(call, Permission.ManageWebhooks);
            return List(places.Guild(call).RecordsOf(Kind));
        });
        One("/webhooks/{hook}", rest.Map);
        One("/webhooks/{hook}/{token}", rest.MapOpen);

        void One(string path, Action<IEndpointRouteBuilder, string, string, Func<RestCall, JsonNode?>> map)
        {
            map(to, "GET", path, call => Find(world, call).DeepClone());
            map(to, "PATCH", path, call =>
            {
                var hook = Find(world, call);
                hook["name"] = (string?)call.Body["name"] ?? (string?)hook["name"];
                return hook.DeepClone();
            });
            map(to, "DELETE", path, call =>
            {
                var hook = Find(world, call);
                world.Guild(ulong.Parse((string)hook["guild_id"]!, null))!.RecordsOf(Kind).Remove(hook);
                return null;
            });
        }
    }

    /// <summary>The webhook of a path, where it is one of a channel; null where it is an interaction's.</summary>
    public static JsonObject? TryFind(SimWorld world, string id, string token) => world.Guilds
        .SelectMany(guild => guild.RecordsOf(Kind))
        .FirstOrDefault(hook => (string?)hook["id"] == id && (token.Length == 0 || (string?)hook["token"] == token));

    private static JsonObject Find(SimWorld world, RestCall call) =>
        TryFind(world, call.Text("hook"), call.Text("token")) ?? throw new RestFaultException(RestFault.UnknownWebhook);

    private static JsonArray List(IEnumerable<JsonObject> hooks) => new([.. hooks.Select(hook => hook.DeepClone())]);
}
