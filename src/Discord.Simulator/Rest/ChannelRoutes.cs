using System.Text.Json.Nodes;
using Guildhall.Discord.Simulator.Gateway;
using Guildhall.Discord.Simulator.World;

namespace Guildhall.Discord.Simulator.Rest;

/// <summary>Channels, their overwrites and their threads.</summary>
internal static class ChannelRoutes
{
    private const int Guilds = 1;
    private const int MostRenames = 2;
    private static readonly TimeSpan _renameWindow = TimeSpan.FromMinutes(10);

    public static void Map(RestServer rest, IEndpointRouteBuilder to, GatewayHub gateway, AuditLog audit)
    {
        var world = rest.World;
        var places = new Places(world);
        rest.Map(to, "GET", "/channels/{channel}", call =>
        {
            places.Demand(call, Permission.ViewChannel);
            return Views.Of(places.Channel(call), world);
        });
        rest.Map(to, "PATCH", "/channels/{channel}", call =>
        {
            var channel = places.Channel(call);
            places.Demand(channel, channel.IsThread ? Permission.ManageThreads : Permission.ManageChannels);
            if (call.Body["name"] is not null)
            {
                rest.Limits.Sublimit($"rename/{channel.Id}", MostRenames, _renameWindow);
            }

            channel.Name = (string?)call.Body["name"] ?? channel.Name;
            channel.Topic = call.Body.ContainsKey("topic") ? (string?)call.Body["topic"] : channel.Topic;
            channel.IsArchived = (bool?)call.Body["archived"] ?? channel.IsArchived;
            channel.IsLocked = (bool?)call.Body["locked"] ?? channel.IsLocked;
            channel.Overwrites = call.Body["permission_overwrites"]?.DeepClone() as JsonArray ?? channel.Overwrites;
            audit.Add(call, channel.Guild, AuditLog.ChannelUpdate, channel.Id);
            return Tell(channel.IsThread ? "THREAD_UPDATE" : "CHANNEL_UPDATE", channel);
        });
        rest.Map(to, "DELETE", "/channels/{channel}", call =>
        {
            var channel = places.Channel(call);
            places.Demand(channel, channel.IsThread ? Permission.ManageThreads : Permission.ManageChannels);
            world.Channels.Remove(channel.Id);
            world.Guild(channel.Guild ?? 0)?.Channels.Remove(channel);
            audit.Add(call, channel.Guild, AuditLog.ChannelDelete, channel.Id);
            return Tell(channel.IsThread ? "THREAD_DELETE" : "CHANNEL_DELETE", channel);
        });
        rest.Map(to, "GET", "/guilds/{guild}/channels", call => new JsonArray(
            [.. places.Guild(call).Channels.Where(channel => !channel.IsThread && world.MayLookInto(channel)).Select(channel => Views.Of(channel, world))]));
        rest.Map(to, "POST", "/guilds/{guild}/channels", call =>
        {
            places.Demand(call, Permission.ManageChannels);
            var parent = ulong.TryParse((string?)call.Body["parent_id"], out var above) ? above : (ulong?)null;
            var channel = world.AddChannel(places.Guild(call), (int?)call.Body["type"] ?? SimChannel.Text, (string?)call.Body["name"] ?? "channel", parent);
            channel.Topic = (string?)call.Body["topic"];
            channel.Overwrites = call.Body["permission_overwrites"]?.DeepClone() as JsonArray ?? [];
            audit.Add(call, channel.Guild, AuditLog.ChannelCreate, channel.Id);
            call.Http.Response.StatusCode = 201;
            return Tell("CHANNEL_CREATE", channel);
        });
        rest.Map(to, "PUT", "/channels/{channel}/permissions/{overwrite}", call =>
        {
            places.Demand(call, Permission.ManageRoles);
            var overwrite = call.Body.DeepClone().AsObject();
            overwrite["id"] = call.Text("overwrite");
            overwrite["allow"] = $"{(ulong)Permissions.Bits(overwrite["allow"])}";
            overwrite["deny"] = $"{(ulong)Permissions.Bits(overwrite["deny"])}";
            return Overwrite(call, overwrite);
        });
        rest.Map(to, "DELETE", "/channels/{channel}/permissions/{overwrite}", call =>
        {
            places.Demand(call, Permission.ManageRoles);
            return Overwrite(call, overwrite: null);
        });
        rest.Map(to, "POST", "/channels/{channel}/typing", call =>
        {
            places.Demand(call, Permission.SendMessages);
            return null;
        });
        rest.Map(to, "POST", "/channels/{channel}/threads", StartThread);
        rest.Map(to, "POST", "/channels/{channel}/messages/{message}/threads", StartThread);
        rest.Map(to, "PUT", "/channels/{channel}/thread-members/@me", _ => null);
        rest.Map(to, "DELETE", "/channels/{channel}/thread-members/@me", _ => null);
        rest.Map(to, "PUT", "/channels/{channel}/thread-members/{user}", _ => null);
        rest.Map(to, "DELETE", "/channels/{channel}/thread-members/{user}", _ => null);
        rest.Map(to, "GET", "/guilds/{guild}/threads/active", call => new JsonObject
        {
            ["threads"] = new JsonArray([.. places.Guild(call).Channels.Where(channel => channel is { IsThread: true, IsArchived: false } && world.MayLookInto(channel)).Select(channel => Views.Of(channel, world))]),
            ["members"] = new JsonArray(),
            ["has_more"] = false,
        });

        JsonObject StartThread(RestCall call)
        {
            places.Demand(call, Permission.CreatePublicThreads);
            var parent = places.Channel(call);
            var guild = world.Guild(parent.Guild ?? 0) ?? throw new RestFaultException(RestFault.UnknownChannel);
            call.Http.Response.StatusCode = 201;
            return Tell("THREAD_CREATE", world.AddChannel(
                guild, SimChannel.PublicThread, (string?)call.Body["name"] ?? "thread", parent.Id, call.Http.Request.RouteValues.ContainsKey("message") ? places.Message(call).Id : null));
        }

        JsonNode? Overwrite(RestCall call, JsonObject? overwrite)
        {
            var channel = places.Channel(call);
            channel.Overwrite(call.Text("overwrite"), overwrite);
            Tell("CHANNEL_UPDATE", channel);
            return null;
        }

        JsonObject Tell(string name, SimChannel channel)
        {
            var view = Views.Of(channel, world);
            gateway.Publish(name, channel.Guild, Guilds, Views.ForBot(channel, world));
            return view;
        }
    }
}
