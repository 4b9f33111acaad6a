using System.Text.Json.Nodes;
using Guildhall.Discord.Simulator.World;

namespace Guildhall.Discord.Simulator.Rest;

/// <summary>Invitations into a guild.</summary>
internal static class InviteRoutes
{
    private const int Day = 86_400;

    public static void Map(RestServer rest, IEndpointRouteBuilder to)
    {
        var world = rest.World;
        var places = new Places(world);
        rest.Map(to, "POST", "/channels/{channel}/invites", call =>
        {
            places.Demand(call, Permission.CreateInvite);
            var channel = places.Channel(call);
            var guild = world.Guild(channel.Guild ?? 0) ?? throw new RestFaultException(RestFault.UnknownChannel);
            var now = world.Time.GetUtcNow();
            var lifeSeconds = (int?)call.Body["max_age"] ?? Day;
            var invite = new JsonObject
            {
                ["type"] = 0,
                ["code"] = $"i{world.Ids.Next():x}",
                ["inviter"] = world.Bot.ToJson(),
                ["max_age"] = lifeSeconds,
                ["max_uses"] = (int?)call.Body["max_uses"] ?? 0,
                ["temporary"] = (bool?)call.Body["temporary"] ?? false,
                ["uses"] = 0,
                ["created_at"] = Views.Time(now),
                ["expires_at"] = lifeSeconds == 0 ? null : Views.Time(now.AddSeconds(lifeSeconds)),
                ["guild_id"] = $"{guild.Id}",
                ["guild"] = Brief(guild),
                ["channel"] = new JsonObject { ["id"] = $"{channel.Id}", ["name"] = channel.Name, ["type"] = channel.Type },
            };
            guild.RecordsOf("invites").Add(invite);
            return invite.DeepClone();
        });
        rest.Map(to, "GET", "/channels/{channel}/invites", call =>
        {
            places.Demand(call, Permission.ManageChannels);
            return List(world.Guild(places.Channel(call).Guild ?? 0)?.RecordsOf("invites").Where(one => (string?)one["channel"]?["id"] == call.Text("channel")) ?? []);
        });
        rest.Map(to, "GET", "/guilds/{guild}/invites", call =>
        {
            places.Demand(call, Permission.ManageGuild);
            return List(places.Guild(call).RecordsOf("invites"));
        });
        rest.Map(to, "GET", "/invites/{code}", call => Find(call).Invite.DeepClone());
        rest.Map(to, "DELETE", "/invites/{code}", call =>
        {
            var (guild, invite) = Find(call);
            places.Demand(guild, Permission.ManageGuild);
            guild.RecordsOf("invites").Remove(invite);
            return invite.DeepClone();
        });

        (SimGuild Guild, JsonObject Invite) Find(RestCall call) => world.Guilds
            .SelectMany(guild => guild.RecordsOf("invites").Select(invite => (guild, invite)))
            .FirstOrDefault(one => (string?)one.invite["code"] == call.Text("code")) is { invite: not null } found
                ? found
                : throw new RestFaultException(RestFault.UnknownInvite);
    }

    private static JsonArray List(IEnumerable<JsonObject> invites) => new([.. invites.Select(one => one.DeepClone())]);

    private static JsonObject Brief(SimGuild guild) => new()
    {
        ["id"] = $"{guild.Id}",
        ["name"] = guild.Name,
        ["icon"] = null,
        ["splash"] = null,
        ["banner"] = null,
        ["description"] = null,
        ["features"] = new JsonArray(),
        ["verification_level"] = 0,
        ["vanity_url_code"] = null,
        ["nsfw"] = false,
        ["nsfw_level"] = 0,
        ["premium_subscription_count"] = 0,
        ["premium_tier"] = 0,
    };
}
