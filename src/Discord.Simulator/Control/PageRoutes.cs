using System.Text.Json;
using System.Text.Json.Nodes;
using Guildhall.Discord.Simulator.Gateway;
using Guildhall.Discord.Simulator.World;

namespace Guildhall.Discord.Simulator.Control;

/// <summary>A page to look at and act on, and what it needs beside the control API.</summary>
internal static class PageRoutes
{
    private static readonly TimeSpan _glance = TimeSpan.FromMilliseconds(200);

    public static void Map(IEndpointRouteBuilder to, SimWorld world, GatewayHub gateway, TimeProvider time, CancellationToken stop)
    {
        foreach (var name in typeof(PageRoutes).Assembly.GetManifestResourceNames().Where(name => name.StartsWith("page/", StringComparison.Ordinal)))
        {
            var path = name == "page/index.html" ? "/" : name["page".Length..];
            to.MapGet(path, (RequestDelegate)(http => SendAsync(http, name)));
        }

        to.MapGet("/control/world", (RequestDelegate)(async http =>
        {
            JsonObject view;
            lock (world.Sync)
            {
                view = Of(world);
                view["online"] = gateway.IsAnyReady;
            }

            http.Response.ContentType = "application/json";
            await http.Response.Body.WriteAsync(JsonSerializer.SerializeToUtf8Bytes(view), http.RequestAborted);
        }));
        to.MapGet("/control/live", (RequestDelegate)(http => FollowAsync(http, world, time, stop)));
    }

    private static async Task SendAsync(HttpContext http, string name)
    {
        http.Response.ContentType = Path.GetExtension(name) switch
        {
            ".html" => "text/html; charset=utf-8",
            ".css" => "text/css; charset=utf-8",
            _ => "text/javascript; charset=utf-8",
        };
        http.Response.Headers.CacheControl = "no-cache";
        await using var file = typeof(PageRoutes).Assembly.GetManifestResourceStream(name)!;
        await file.CopyToAsync(http.Response.Body, http.RequestAborted);
    }

    // Server-sent events: a number whenever there is something new to see.
    private static async Task FollowAsync(HttpContext http, SimWorld world, TimeProvider time, CancellationToken stop)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(stop, http.RequestAborted);
        http.Response.ContentType = "text/event-stream";
        var seen = -1L;
        try
        {
            using var timer = new PeriodicTimer(_glance, time);
            do
            {
                if (world.Version is var version && version != seen)
                {
                    seen = version;
                    await http.Response.WriteAsync($"data: {version}\n\n", either.Token);
                    await http.Response.Body.FlushAsync(either.Token);
                }
            }
            while (await timer.WaitForNextTickAsync(either.Token));
        }
        catch (OperationCanceledException)
        {
            // Nobody looks on any more.
        }
    }

    private static JsonObject Of(SimWorld world) => new()
    {
        ["users"] = new JsonArray([.. world.Users.Values.Select(user => new JsonObject { ["id"] = $"{user.Id}", ["name"] = user.Name, ["bot"] = user.Bot })]),
        ["guilds"] = new JsonArray([.. world.Guilds.Select(guild => new JsonObject
        {
            ["id"] = $"{guild.Id}",
            ["name"] = guild.Name,
            ["channels"] = new JsonArray([.. guild.Channels.Select(Of)]),
            ["roles"] = new JsonArray([.. guild.Roles.Select(role => new JsonObject { ["id"] = (string?)role["id"], ["name"] = (string?)role["name"] })]),
        })]),
        ["direct"] = new JsonArray([.. world.Channels.Values.Where(channel => channel.Type == SimChannel.Direct).Select(Of)]),
        ["commands"] = new JsonArray([.. world.Commands.Values.SelectMany(list => list).Select(command => command.DeepClone())]),
    };

    private static JsonObject Of(SimChannel channel) => new()
    {
        ["id"] = $"{channel.Id}",
        ["name"] = channel.Name,
        ["parent"] = channel.IsThread ? $"{channel.Parent}" : null,
    };
}
