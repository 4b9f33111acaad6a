using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Guildhall.Discord.Simulator.World;

namespace Guildhall.Discord.Simulator.Rest;

/// <summary>What every REST route shares: the token, scripted faults, rate limit headers, errors, and a loud no for what is not simulated.</summary>
internal sealed class RestServer(SimWorld world, SimulatorOptions options, RestFaults faults, InvalidRequests invalid, Violations violations)
{
    private readonly List<string> _routes = [];
    private readonly RateLimits _limits = new(options.Time, options.RateLimits);

    public SimWorld World => world;

    public RateLimits Limits => _limits;

    /// <summary>Every route, as <c>GET /channels/{channel}</c>.</summary>
    public IReadOnlyList<string> Routes => _routes;

    /// <summary>Adds a route that needs the bot's token.</summary>
    public void Map(IEndpointRouteBuilder to, string method, string path, Func<RestCall, JsonNode?> answer) => Add(to, method, path, needsToken: true, answer);

    /// <summary>Adds a route whose path carries its own token.</summary>
    public void MapOpen(IEndpointRouteBuilder to, string method, string path, Func<RestCall, JsonNode?> answer) => Add(to, method, path, needsToken: false, answer);

    /// <summary>What answers everything else.</summary>
    public async Task RefuseUnknownAsync(HttpContext http)
    {
        violations.Add("not-simulated", $"{http.Request.Method} {http.Request.Path}");
        await WriteAsync(http, 501, new JsonObject { ["message"] = $"The simulator does not know {http.Request.Method} {http.Request.Path}.", ["code"] = 0 });
    }

    private void Add(IEndpointRouteBuilder to, string method, string path, bool needsToken, Func<RestCall, JsonNode?> answer)
    {
        _routes.Add($"{method} {path}");
        to.MapMethods($"/api/v10{path}", [method], (RequestDelegate)(http => AdmitAsync(http, path, needsToken, answer)));
    }

    private async Task AdmitAsync(HttpContext http, string path, bool needsToken, Func<RestCall, JsonNode?> answer)
    {
        if (invalid.ShutOutFor() is { } wait)
        {
            violations.Add("shut-out", $"{http.Request.Method} {path}");
            await new RestFaults.Scripted(path, 429) { Scope = "cloudflare", RetryAfter = wait.TotalSeconds }.AnswerAsync(http);
            return;
        }

        await RunAsync(http, path, needsToken, answer);
        invalid.Note(http.Response);
    }

    private async Task RunAsync(HttpContext http, string path, bool needsToken, Func<RestCall, JsonNode?> answer)
    {
        if (needsToken && http.Request.Headers.Authorization.ToString() != $"Bot {options.Token}")
        {
            await WriteAsync(http, 401, RestFault.Unauthorized.ToJson());
            return;
        }

        var scripted = faults.Next(http.Request.Method, path);
        if (scripted is { AfterCommit: false })
        {
            await scripted.AnswerAsync(http);
            return;
        }

        if (_limits.Refuse(http, path) is { } slower)
        {
            await WriteAsync(http, 429, slower);
            return;
        }

        try
        {
            var call = new RestCall(http);
            await call.ReadAsync();
            JsonNode? said;
            lock (world.Sync)
            {
                said = answer(call);
            }

            if (http.Request.Method != "GET")
            {
                world.Touch();
            }

            if (scripted is not null)
            {
                await scripted.AnswerAsync(http);
            }
            else if (said is null)
            {
                http.Response.StatusCode = 204;
            }
            else
            {
                await WriteAsync(http, http.Response.StatusCode, said);
            }
        }
        catch (RestFaultException refused)
        {
            if (refused.Fault.Wait is { } wait)
            {
                http.Response.Headers["X-RateLimit-Scope"] = "user";
                http.Response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(System.Globalization.CultureInfo.InvariantCulture);
            }

            await WriteAsync(http, refused.Fault.Status, refused.Fault.ToJson());
        }
        catch (Exception wrong) when (wrong is InvalidOperationException or FormatException or OverflowException or JsonException or KeyNotFoundException or InvalidDataException)
        {
            violations.Add("malformed-body", $"{http.Request.Method} {http.Request.Path}: {wrong.Message}");
            await WriteAsync(http, 400, RestFault.InvalidForm("body", "BASE_TYPE_BAD", wrong.Message).ToJson());
        }
    }

    private static async Task WriteAsync(HttpContext http, int status, JsonNode body)
    {
        http.Response.StatusCode = status;
        http.Response.ContentType = "application/json";
        await http.Response.Body.WriteAsync(Encoding.UTF8.GetBytes(body.ToJsonString()), http.RequestAborted);
    }
}
