using System.Globalization;
using System.Text.Json.Nodes;
using Guildhall.Discord.Simulator.World;

namespace Guildhall.Discord.Simulator.Rest;

/// <summary>The messages of a channel.</summary>
internal static class MessageRoutes
{
    public static void Map(RestServer rest, IEndpointRouteBuilder to, MessageDesk desk, AuditLog audit)
    {
        var world = rest.World;
        var places = new Places(world);
        var nonces = new Nonces(world.Time);
        rest.Map(to, "GET", "/channels/{channel}/messages", call =>
        {
            places.Demand(call, Permission.ReadHistory);
            return List(places.Channel(call), call.Http.Request.Query);
        });
        rest.Map(to, "POST", "/channels/{channel}/messages", call =>
        {
            var channel = places.Channel(call);
            places.Demand(channel, channel.IsThread ? Permission.SendInThreads : Permission.SendMessages);
            if (channel.Recipient is { } person && world.Closed.Contains(person))
            {
                throw new RestFaultException(RestFault.CannotMessage);
            }

            if (call.Files.Count > 0)
            {
                places.Demand(channel, Permission.AttachFiles);
            }

            var key = (bool?)call.Body["enforce_nonce"] == true && call.Body["nonce"] is { } nonce ? $"{channel.Id}/{nonce}" : null;
            if (key is not null && nonces.Find(key) is { } known)
            {
                return known.Json.DeepClone();
            }

            var message = desk.Create(channel, world.Bot, call.Body, call.Files, decorate: json => Refer(json, channel, call.Body["message_reference"] as JsonObject));
            if (key is not null)
            {
                nonces.Add(key, message);
            }

            return message.Json.DeepClone();
        });
        rest.Map(to, "GET", "/channels/{channel}/messages/{message}", call =>
        {
            places.Demand(call, Permission.ReadHistory);
            return places.Message(call).Json.DeepClone();
        });
        rest.Map(to, "PATCH", "/channels/{channel}/messages/{message}", call =>
        {
            var message = places.Message(call);
            if (message.Author != world.Bot.Id)
            {
                throw new RestFaultException(RestFault.NotTheAuthor);
            }

            desk.Edit(places.Channel(call), message, call.Body, call.Files);
            return message.Json.DeepClone();
        });
        rest.Map(to, "DELETE", "/channels/{channel}/messages/{message}", call =>
        {
            var (channel, message) = (places.Channel(call), places.Message(call));
            if (message.Author != world.Bot.Id)
            {
                places.Demand(channel, Permission.ManageMessages);
                audit.Add(call, channel.Guild, AuditLog.MessageDelete, message.Author);
            }

            desk.Delete(channel, message);
            return null;
        });
        rest.Map(to, "POST", "/channels/{channel}/messages/bulk-delete", call =>
        {
            places.Demand(call, Permission.ManageMessages);
            var ids = (call.Body["messages"] as JsonArray ?? []).Select(id => (string?)id).ToHashSet(StringComparer.Ordinal);
            if (ids.Count is < 2 or > 100)
            {
                throw new RestFaultException(RestFault.WrongCountToDelete);
            }

            var channel = places.Channel(call);
            desk.DeleteAll(channel, [.. channel.Messages.Where(message => ids.Contains($"{message.Id}"))]);
            audit.Add(call, channel.Guild, AuditLog.MessageBulkDelete, channel.Id);
            return null;
        });
        foreach (var path in new[] { "/channels/{channel}/messages/pins", "/channels/{channel}/pins" })
        {
            Pins(rest, to, places, desk, path);
        }
    }

    private static void Pins(RestServer rest, IEndpointRouteBuilder to, Places places, MessageDesk desk, string path)
    {
        var isOld = path.EndsWith("l}/pins", StringComparison.Ordinal);
        rest.Map(to, "PUT", path + "/{message}", call => Pin(call, pinned: true));
        rest.Map(to, "DELETE", path + "/{message}", call => Pin(call, pinned: false));
        rest.Map(to, "GET", path, call =>
        {
            places.Demand(call, Permission.ReadHistory);
            var pinned = places.Channel(call).Messages.Where(message => message.IsPinned).OrderByDescending(message => message.PinnedAt);
            return isOld
                ? new JsonArray([.. pinned.Select(message => message.Json.DeepClone())])
                : new JsonObject
                {
                    ["items"] = new JsonArray([.. pinned.Select(message => new JsonObject { ["pinned_at"] = Views.Time(message.PinnedAt), ["message"] = message.Json.DeepClone() })]),
                    ["has_more"] = false,
                };
        });

        JsonNode? Pin(RestCall call, bool pinned)
        {
            places.Demand(call, Permission.PinMessages);
            desk.Pin(places.Channel(call), places.Message(call), pinned);
            return null;
        }
    }

    private static JsonArray List(SimChannel channel, IQueryCollection query)
    {
        var limit = int.TryParse(query["limit"], NumberStyles.None, CultureInfo.InvariantCulture, out var typed) ? Math.Clamp(typed, 1, 100) : 50;
        var found = channel.Messages.Where(message => !message.IsEphemeral);
        if (Id("before") is { } before)
        {
            found = found.Where(message => message.Id < before);
        }

        if (Id("around") is { } around)
        {
            var near = found.OrderBy(message => message.Id > around ? message.Id - around : around - message.Id).Take(limit);
            return new([.. near.OrderByDescending(message => message.Id).Select(message => message.Json.DeepClone())]);
        }

        return Id("after") is { } after
            ? new([.. found.Where(message => message.Id > after).Take(limit).Reverse().Select(message => message.Json.DeepClone())])
            : new([.. found.TakeLast(limit).Reverse().Select(message => message.Json.DeepClone())]);

        ulong? Id(string name) => ulong.TryParse(query[name], NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : null;
    }

    private static void Refer(JsonObject json, SimChannel channel, JsonObject? reference)
    {
        if (reference is null)
        {
            return;
        }

        json["type"] = 19;
        json["message_reference"] = new JsonObject { ["type"] = 0, ["channel_id"] = $"{channel.Id}", ["message_id"] = (string?)reference["message_id"] };
        var referred = channel.Messages.Find(message => $"{message.Id}" == (string?)reference["message_id"])?.Json.DeepClone().AsObject();
        referred?.Remove("referenced_message");
        json["referenced_message"] = referred;
    }
}
