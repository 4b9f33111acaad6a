using System.Text.Json.Nodes;
using Guildhall.Discord.Simulator.Gateway;
using Guildhall.Discord.Simulator.World;

namespace Guildhall.Discord.Simulator.Rest;

/// <summary>Reactions to messages: who chose which emoji.</summary>
internal static class ReactionRoutes
{
    private const int GuildReactions = 1 << 10;
    private const int DirectReactions = 1 << 13;
    private const string OfMessage = "/channels/{channel}/messages/{message}/reactions";

    public static void Map(RestServer rest, IEndpointRouteBuilder to, GatewayHub gateway)
    {
        var world = rest.World;
        var places = new Places(world);
        rest.Map(to, "PUT", OfMessage + "/{emoji}/@me", call =>
        {
            places.Demand(call, Permission.AddReactions);
            var message = places.Message(call);
            if (message.React(call.Text("emoji"), world.Bot.Id))
            {
                Tell("MESSAGE_REACTION_ADD", places.Channel(call), message, world.Bot.Id, call.Text("emoji"));
            }

            return null;
        });
        rest.Map(to, "DELETE", OfMessage + "/{emoji}/@me", call => Remove(call, world.Bot.Id));
        rest.Map(to, "DELETE", OfMessage + "/{emoji}/{user}", call =>
        {
            places.Demand(call, Permission.ManageMessages);
            return Remove(call, call.Id("user"));
        });
        rest.Map(to, "GET", OfMessage + "/{emoji}", call => new JsonArray(
            [.. (places.Message(call).Reactions.GetValueOrDefault(call.Text("emoji")) ?? []).Select(user => world.Users[user].ToJson())]));
        rest.Map(to, "DELETE", OfMessage + "/{emoji}", call => Clear(call, call.Text("emoji")));
        rest.Map(to, "DELETE", OfMessage, call => Clear(call, emoji: null));

        JsonNode? Remove(RestCall call, ulong user)
        {
            var message = places.Message(call);
            if (message.TakeBack(call.Text("emoji"), user))
            {
                Tell("MESSAGE_REACTION_REMOVE", places.Channel(call), message, user, call.Text("emoji"));
            }

            return null;
        }

        JsonNode? Clear(RestCall call, string? emoji)
        {
            places.Demand(call, Permission.ManageMessages);
            var (channel, message) = (places.Channel(call), places.Message(call));
            message.ClearReactions(emoji);
            var gone = At(channel, message);
            if (emoji is not null)
            {
                gone["emoji"] = SimMessage.EmojiOf(emoji);
            }

            gateway.Publish(emoji is null ? "MESSAGE_REACTION_REMOVE_ALL" : "MESSAGE_REACTION_REMOVE_EMOJI", channel, Intent(channel), gone);
            return null;
        }

        void Tell(string name, SimChannel channel, SimMessage message, ulong user, string emoji) => Announce(gateway, world, name, channel, message, user, emoji);
    }

    /// <summary>Tells the gateway of a reaction.</summary>
    public static void Announce(GatewayHub gateway, SimWorld world, string name, SimChannel channel, SimMessage message, ulong user, string emoji)
    {
        var data = At(channel, message);
        data["user_id"] = $"{user}";
        data["emoji"] = SimMessage.EmojiOf(emoji);
        data["burst"] = false;
        data["type"] = 0;
        if (name == "MESSAGE_REACTION_ADD")
        {
            data["burst_colors"] = new JsonArray();
            data["message_author_id"] = $"{message.Author}";
            if (channel.Guild is { } id && world.Guild(id) is { } guild && guild.Members.TryGetValue(user, out var member))
            {
                data["member"] = Views.Of(member, guild);
            }
        }

        gateway.Publish(name, channel, Intent(channel), data);
    }

    private static int Intent(SimChannel channel) => channel.Guild is null ? DirectReactions : GuildReactions;

    private static JsonObject At(SimChannel channel, SimMessage message)
    {
        var data = new JsonObject { ["channel_id"] = $"{channel.Id}", ["message_id"] = $"{message.Id}" };
        if (channel.Guild is { } guild)
        {
            data["guild_id"] = $"{guild}";
        }

        return data;
    }
}
