using System.Text.Json.Nodes;
using Guildhall.Discord.Simulator.Rest;
using Guildhall.Discord.Simulator.World;

namespace Guildhall.Discord.Simulator.Interactions;

/// <summary>Answers to interactions, and what follows them.</summary>
internal static class InteractionRoutes
{
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

            return desk.Post(interaction, call.Body, call.Files).Json.DeepClone();
        });
        rest.MapOpen(to, "GET", "/webhooks/{application}/{token}/messages/{message}", call => Find(call).Message.Json.DeepClone());
        rest.MapOpen(to, "PATCH", "/webhooks/{application}/{token}/messages/{message}", call =>
        {
            var (interaction, message) = Find(call);
            interaction.IsDeferred = false;
            messages.Edit(interaction.Channel, message, call.Body, call.Files);
            return message.Json.DeepClone();
        });
        rest.MapOpen(to, "DELETE", "/webhooks/{application}/{token}/messages/{message}", call =>
        {
            var (interaction, message) = Find(call);
            messages.Delete(interaction.Channel, message);
            return null;
        });

        (SimInteraction Interaction, SimMessage Message) Find(RestCall call)
        {
            var interaction = desk.OfToken(call.Text("token"));
            var message = call.Text("message") == "@original"
                ? interaction.Original
                : interaction.Channel.Messages.Find(one => $"{one.Id}" == call.Text("message") && one.Author == rest.World.Bot.Id);
            return (interaction, message ?? throw new RestFaultException(RestFault.UnknownMessage));
        }
    }

    private static JsonObject WithFlagsOf(SimMessage loading, JsonObject body)
    {
        var copy = body.DeepClone().AsObject();
        copy["flags"] = (((int?)body["flags"] ?? 0) & ~SimMessage.Ephemeral) | (loading.Flags & SimMessage.Ephemeral);
        return copy;
    }
}
