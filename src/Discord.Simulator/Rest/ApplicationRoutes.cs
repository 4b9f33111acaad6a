using System.Text.Json.Nodes;
using Guildhall.Discord.Simulator.Gateway;
using Guildhall.Discord.Simulator.Interactions;
using Guildhall.Discord.Simulator.World;

namespace Guildhall.Discord.Simulator.Rest;

/// <summary>The application, its commands, and where the gateway is.</summary>
internal static class ApplicationRoutes
{
    public static void Map(RestServer rest, IEndpointRouteBuilder to, GatewayHub gateway, SignedDelivery delivery)
    {
        var world = rest.World;
        rest.Map(to, "GET", "/gateway", _ => new JsonObject { ["url"] = gateway.Address });
        rest.Map(to, "GET", "/gateway/bot", _ => new JsonObject
        {
            ["url"] = gateway.Address,
            ["shards"] = gateway.Options.Shards,
            ["session_start_limit"] = new JsonObject
            {
                ["total"] = gateway.Options.SessionsPerDay,
                ["remaining"] = Math.Max(0, gateway.Options.SessionsPerDay - gateway.Identifies),
                ["reset_after"] = 86_400_000,
                ["max_concurrency"] = gateway.Options.MaxConcurrency,
            },
        });
        rest.Map(to, "GET", "/users/@me", _ =>
        {
            var own = world.Bot.ToJson();
            own["mfa_enabled"] = false;
            own["locale"] = "en-US";
            own["verified"] = true;
            own["email"] = null;
            return own;
        });
        rest.Map(to, "GET", "/users/{user}", call => world.Users.GetValueOrDefault(call.Id("user"))?.ToJson() ?? throw new RestFaultException(RestFault.UnknownUser));
        rest.Map(to, "POST", "/users/@me/channels", call =>
            world.Users.TryGetValue(ulong.Parse((string?)call.Body["recipient_id"] ?? "0", System.Globalization.CultureInfo.InvariantCulture), out var user)
                ? Views.Of(world.Direct(user), world)
                : throw new RestFaultException(RestFault.UnknownUser));
        rest.Map(to, "GET", "/applications/@me", _ => Application(world, gateway.Options, delivery));
        rest.Map(to, "GET", "/oauth2/applications/@me", _ => Application(world, gateway.Options, delivery));
        foreach (var scope in new[] { "", "/guilds/{guild}" })
        {
            Commands(rest, to, scope.Length > 0, $"/applications/{{application}}{scope}/commands");
        }
    }

    private static void Commands(RestServer rest, IEndpointRouteBuilder to, bool ofGuild, string path)
    {
        var world = rest.World;
        rest.Map(to, "GET", path, call => Clone(Of(call)));
        rest.Map(to, "PUT", path, call =>
        {
            CommandForm.CheckAll([.. call.List.OfType<JsonObject>()]);
            var fresh = call.List.OfType<JsonObject>().Select(body => Complete(call, body, Of(call).Find(old => Same(old, body)))).ToList();
            world.Commands[Key(call)] = fresh;
            world.CommandWrites++;
            return Clone(fresh);
        });
        rest.Map(to, "POST", path, call =>
        {
            var list = Of(call);
            var old = list.Find(one => Same(one, call.Body));
            var command = Complete(call, call.Body, old);
            CommandForm.CheckAll([.. list.Where(one => !Same(one, call.Body)).Append(command)]);
            list.RemoveAll(one => Same(one, call.Body));
            list.Add(command);
            world.CommandWrites++;
            call.Http.Response.StatusCode = old is null ? 201 : 200;
            return command.DeepClone();
        });
        rest.Map(to, "GET", path + "/{command}", call => Find(call).DeepClone());
        rest.Map(to, "PATCH", path + "/{command}", call =>
        {
            var command = Find(call).DeepClone().AsObject();
            foreach (var (key, value) in call.Body)
            {
                command[key] = value?.DeepClone();
            }

            CommandForm.Check(command);
            Of(call)[Of(call).IndexOf(Find(call))] = command;
            command["version"] = $"{world.Ids.Next()}";
            world.CommandWrites++;
            return command.DeepClone();
        });
        rest.Map(to, "DELETE", path + "/{command}", call =>
        {
            Of(call).Remove(Find(call));
            return null;
        });

        ulong Key(RestCall call) => ofGuild ? call.Id("guild") : 0;

        List<JsonObject> Of(RestCall call)
        {
            if (!world.Commands.TryGetValue(Key(call), out var list))
            {
                world.Commands[Key(call)] = list = [];
            }

            return list;
        }

        JsonObject Find(RestCall call) => Of(call).Find(one => (string?)one["id"] == call.Text("command")) ?? throw new RestFaultException(RestFault.UnknownCommand);

        JsonObject Complete(RestCall call, JsonObject body, JsonObject? old)
        {
            CommandForm.Check(body);
            var command = body.DeepClone().AsObject();
            command["id"] = old is null ? $"{world.Ids.Next()}" : (string?)old["id"];
            command["application_id"] = $"{world.ApplicationId}";
            command["version"] = $"{world.Ids.Next()}";
            command["type"] ??= 1;
            command["description"] ??= "";
            command["default_member_permissions"] ??= null;
            command["nsfw"] ??= false;
            if (ofGuild)
            {
                command["guild_id"] = $"{call.Id("guild")}";
            }
            else
            {
                command["integration_types"] ??= new JsonArray(0);
                command["contexts"] ??= null;
            }

            return command;
        }
    }

    private static bool Same(JsonObject a, JsonObject b) => (string?)a["name"] == (string?)b["name"] && ((int?)a["type"] ?? 1) == ((int?)b["type"] ?? 1);

    private static JsonArray Clone(IEnumerable<JsonObject> list) => new([.. list.Select(one => one.DeepClone())]);

    private static int Flags(SimulatorOptions options) => options.GrantPrivilegedIntents ? (1 << 13) | (1 << 15) | (1 << 19) : 0;

    private static JsonObject Application(SimWorld world, SimulatorOptions options, SignedDelivery delivery) => new()
    {
        ["id"] = $"{world.ApplicationId}",
        ["name"] = world.Bot.Name,
        ["icon"] = null,
        ["description"] = "",
        ["summary"] = "",
        ["type"] = null,
        ["bot"] = world.Bot.ToJson(),
        ["bot_public"] = true,
        ["bot_require_code_grant"] = false,
        ["verify_key"] = delivery.PublicKey,
        ["flags"] = Flags(options),
        ["flags_new"] = $"{Flags(options)}",
        ["hook"] = true,
        ["is_monetized"] = false,
        ["is_verified"] = false,
        ["approximate_guild_count"] = world.Guilds.Count,
        ["integration_types_config"] = new JsonObject { ["0"] = new JsonObject() },
        ["explicit_content_filter"] = 0,
        ["redirect_uris"] = new JsonArray(),
        ["interactions_endpoint_url"] = delivery.Endpoint?.ToString(),
        ["role_connections_verification_url"] = null,
        ["owner"] = world.Users.Values.First().ToJson(),
        ["team"] = null,
        ["approximate_user_install_count"] = 0,
        ["approximate_user_authorization_count"] = 0,
        ["eligible_oauth2_scopes"] = new JsonArray(),
    };
}
