using System.Globalization;
using System.Text.Json.Nodes;
using Guildhall.Discord.Simulator.Gateway;
using Guildhall.Discord.Simulator.World;

namespace Guildhall.Discord.Simulator.Rest;

/// <summary>Channels, threads and the messages in them.</summary>
internal static class ChannelRoutes
{
    private const int Guilds = 1;

    public static void Map(RestServer rest, IEndpointRouteBuilder to, MessageDesk desk, GatewayHub gateway)
    {
        var world = rest.World;
        var nonces = new Dictionary<string, SimMessage>(StringComparer.Ordinal);
        rest.Map(to, "GET", "/channels/{channel}", call => Views.Of(Channel(call), world));
        rest.Map(to, "PATCH", "/channels/{channel}", call =>
        {
            var channel = Channel(call);
            channel.Name = (string?)call.Body["name"] ?? channel.Name;
            channel.Topic = call.Body.ContainsKey("topic") ? (string?)call.Body["topic"] : channel.Topic;
            gateway.Publish("CHANNEL_UPDATE", channel.Guild, Guilds, Views.Of(channel, world));
            return Views.Of(channel, world);
        });
        rest.Map(to, "POST", "/channels/{channel}/typing", _ => null);
        rest.Map(to, "GET", "/channels/{channel}/messages", call =>
        {
            var query = call.Http.Request.Query;
            var limit = int.TryParse(query["limit"], NumberStyles.None, CultureInfo.InvariantCulture, out var typed) ? Math.Clamp(typed, 1, 100) : 50;
            var found = Channel(call).Messages.Where(message => !message.IsEphemeral);
            if (ulong.TryParse(query["before"], NumberStyles.None, CultureInfo.InvariantCulture, out var before))
            {
                found = found.Where(message => message.Id < before);
            }

            if (ulong.TryParse(query["after"], NumberStyles.None, CultureInfo.InvariantCulture, out var after))
            {
                return new JsonArray([.. found.Where(message => message.Id > after).Take(limit).Reverse().Select(message => message.Json.DeepClone())]);
            }

            return new JsonArray([.. found.TakeLast(limit).Reverse().Select(message => message.Json.DeepClone())]);
        });
        rest.Map(to, "POST", "/channels/{channel}/messages", call =>
        {
            var channel = Channel(call);
            var key = (bool?)call.Body["enforce_nonce"] == true && call.Body["nonce"] is { } nonce ? $"{channel.Id}/{nonce}" : null;
            if (key is not null && nonces.TryGetValue(key, out var known))
            {
                return known.Json.DeepClone();
            }

            var reference = call.Body["message_reference"] as JsonObject;
            var message = desk.Create(channel, world.Bot, call.Body, call.Files, decorate: json =>
            {
                if (reference is not null)
                {
                    json["type"] = 19;
                    json["message_reference"] = new JsonObject { ["type"] = 0, ["channel_id"] = $"{channel.Id}", ["message_id"] = (string?)reference["message_id"] };
                }
            });
            if (key is not null)
            {
                nonces[key] = message;
            }

            return message.Json.DeepClone();
        });
        rest.Map(to, "GET", "/channels/{channel}/messages/{message}", call => Message(call).Json.DeepClone());
        rest.Map(to, "PATCH", "/channels/{channel}/messages/{message}", call =>
        {
            var message = Message(call);
            if (message.Author != world.Bot.Id)
            {
                throw new RestFaultException(RestFault.NotTheAuthor);
            }

            desk.Edit(Channel(call), message, call.Body, call.Files);
            return message.Json.DeepClone();
        });
        rest.Map(to, "DELETE", "/channels/{channel}/messages/{message}", call =>
        {
            desk.Delete(Channel(call), Message(call));
            return null;
        });
        rest.Map(to, "POST", "/channels/{channel}/messages/bulk-delete", call =>
        {
            var ids = (call.Body["messages"] as JsonArray ?? []).Select(id => (string?)id).ToHashSet(StringComparer.Ordinal);
            if (ids.Count is < 2 or > 100)
            {
                throw new RestFaultException(new(400, 50016, "You provided too few or too many messages to delete. You must provide between 2 and 100 messages to delete."));
            }

            var channel = Channel(call);
            foreach (var message in channel.Messages.Where(message => ids.Contains($"{message.Id}")).ToList())
            {
                desk.Delete(channel, message);
            }

            return null;
        });
        rest.Map(to, "POST", "/channels/{channel}/threads", call => StartThread(Channel(call), (string?)call.Body["name"] ?? "thread"));
        rest.Map(to, "POST", "/channels/{channel}/messages/{message}/threads", call => StartThread(Channel(call), (string?)call.Body["name"] ?? "thread"));
        rest.Map(to, "PUT", "/channels/{channel}/messages/pins/{message}", call => Pin(call, pinned: true));
        rest.Map(to, "DELETE", "/channels/{channel}/messages/pins/{message}", call => Pin(call, pinned: false));
        rest.Map(to, "GET", "/channels/{channel}/messages/pins", call => new JsonObject
        {
            ["items"] = new JsonArray([.. Channel(call).Messages.Where(message => (bool?)message.Json["pinned"] == true)
                .Select(message => new JsonObject { ["pinned_at"] = Views.Time(world.Time.GetUtcNow()), ["message"] = message.Json.DeepClone() })]),
            ["has_more"] = false,
        });

        JsonObject StartThread(SimChannel parent, string name)
        {
            var guild = world.Guild(parent.Guild ?? 0) ?? throw new RestFaultException(RestFault.UnknownChannel);
            var thread = Views.Of(world.AddChannel(guild, SimChannel.PublicThread, name, parent.Id), world);
            gateway.Publish("THREAD_CREATE", guild.Id, Guilds, thread);
            return thread.DeepClone().AsObject();
        }

        JsonNode? Pin(RestCall call, bool pinned)
        {
            Message(call).Json["pinned"] = pinned;
            return null;
        }

        SimChannel Channel(RestCall call) => world.Channels.GetValueOrDefault(call.Id("channel")) ?? throw new RestFaultException(RestFault.UnknownChannel);

        SimMessage Message(RestCall call)
        {
            var id = call.Id("message");
            return Channel(call).Messages.Find(message => message.Id == id && !message.IsEphemeral) ?? throw new RestFaultException(RestFault.UnknownMessage);
        }
    }
}
