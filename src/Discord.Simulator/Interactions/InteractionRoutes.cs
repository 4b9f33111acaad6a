using System.Text.Json.Nodes;
using Guildhall.Discord.Simulator.Rest;
using Guildhall.Discord.Simulator.World;

namespace Guildhall.Discord.Simulator.Interactions;

/// <summary>Answers to interactions, and what follows them.</summary>
internal static class InteractionRoutes
{
    /// <summary>Where the app is installed for the user alone.</summary>
    private const int MostFollowUps = 5;

    public static void Map(RestServer rest, IEndpointRouteBuilder to, InteractionDesk desk, MessageDesk messages)
    {
        rest.MapOpen(to, "POST", "/interactions/{interaction}/{token}/callback", call => desk.Answer(
            call.Id("interaction"),
            call.Text("token"),
            call.Body,
            call.Files,
            call.Http.Request.Query["with_response"] == "true"));
        rest.MapOpen(to, "POST", "/webhooks/{application}/{token}", call =>
        {
            if (WebhookRoutes.TryFind(rest.World, call.Text("application"), call.Text("token")) is { } hook)
            {
                return Post(hook, call);
            }

            var interaction = desk.OfToken(call.Text("token"));
            if (interaction.Response == 0)
            {
                throw new RestFaultException(RestFault.UnknownWebhook);
            }

            // The first follow-up after a defer takes the place of the loading message, and its own visibility counts for nothing.
            if (interaction is { IsDeferred: true, Original: { } loading })
            {
                interaction.IsDeferred = false;
                messages.Edit(interaction.Channel, loading, WithFlagsOf(loading, call.Body), call.Files);
                return loading.Json.DeepClone();
            }

            if (interaction.IsOfUser && ++interaction.FollowUps > MostFollowUps)
            {
                throw new RestFaultException(RestFault.TooManyFollowUps);
            }

            return desk.Post(interaction, call.Body, call.Files).Json.DeepClone();
        });
        rest.MapOpen(to, "GET", "/webhooks/{application}/{token}/messages/{message}", call => Find(call).Message.Json.DeepClone());
        rest.MapOpen(to, "PATCH", "/webhooks/{application}/{token}/messages/{message}", call =>
        {
            var (interaction, channel, message) = Find(call);
            if (interaction is not null)
            {
                interaction.IsDeferred = false;
            }

            messages.Edit(channel, message, call.Body, call.Files);
            return message.Json.DeepClone();
        });
        rest.MapOpen(to, "DELETE", "/webhooks/{application}/{token}/messages/{message}", call =>
        {
            var (interaction, channel, message) = Find(call);
            messages.Delete(channel, message);
            interaction?.Forget(message);
            return null;
        });

        // A webhook speaks under its own name, and says what it said only to who waits for it.
        JsonNode? Post(JsonObject hook, RestCall call)
        {
            var channel = rest.World.Channels[ulong.Parse((string)hook["channel_id"]!, null)];
            var author = new SimUser(ulong.Parse((string)hook["id"]!, null), (string?)call.Body["username"] ?? (string?)hook["name"] ?? "webhook", Bot: true);
            var message = messages.Create(channel, author, call.Body, call.Files, decorate: json => json["webhook_id"] = (string?)hook["id"]);
            return call.Http.Request.Query["wait"] == "true" ? message.Json.DeepClone() : null;
        }

        (SimInteraction? Interaction, SimChannel Channel, SimMessage Message) Find(RestCall call)
        {
            if (WebhookRoutes.TryFind(rest.World, call.Text("application"), call.Text("token")) is { } hook)
            {
                var channel = rest.World.Channels[ulong.Parse((string)hook["channel_id"]!, null)];
                return (null, channel, channel.Messages.Find(one => $"{one.Id}" == call.Text("message") && $"{one.Author}" == (string?)hook["id"])
                    ?? throw new RestFaultException(RestFault.UnknownMessage));
            }

            var interaction = desk.OfToken(call.Text("token"));
            var message = call.Text("message") == "@original"
                ? interaction.Original
                : interaction.Channel.Messages.Find(one => $"{one.Id}" == call.Text("message") && one.Author == rest.World.Bot.Id);
            return (interaction, interaction.Channel, message ?? throw new RestFaultException(RestFault.UnknownMessage));
        }
    }

    private static JsonObject WithFlagsOf(SimMessage loading, JsonObject body)
    {
        var copy = body.DeepClone().AsObject();
        copy["flags"] = (((int?)body["flags"] ?? 0) & ~SimMessage.Ephemeral) | (loading.Flags & SimMessage.Ephemeral);
        return copy;
    }
}
