using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Guildhall.Discord.Simulator.Rest;

/// <summary>A request as a route sees it: ids of the path, the JSON body and the files beside it.</summary>
internal sealed class RestCall(HttpContext http)
{
    public HttpContext Http => http;

    /// <summary>The body; empty where there was none.</summary>
    public JsonObject Body { get; private set; } = [];

    /// <summary>A body that is a list.</summary>
    public JsonArray List { get; private set; } = [];

    public IReadOnlyList<IFormFile> Files { get; private set; } = [];

    /// <summary>Why it is done, for the audit log.</summary>
    public string? Reason => http.Request.Headers.TryGetValue("X-Audit-Log-Reason", out var reason) ? Uri.UnescapeDataString(reason.ToString()) : null;

    public ulong Id(string name) =>
        ulong.TryParse((string?)http.Request.RouteValues[name], NumberStyles.None, CultureInfo.InvariantCulture, out var id)
            ? id
            : throw new RestFaultException(RestFault.InvalidForm(name, "NUMBER_TYPE_COERCE", "Value is not snowflake."));

    public string Text(string name) => Uri.UnescapeDataString((string?)http.Request.RouteValues[name] ?? "");

    public async Task ReadAsync()
    {
        if (http.Request.HasFormContentType)
        {
            var form = await http.Request.ReadFormAsync(http.RequestAborted);
            Files = [.. form.Files];
            if (form.TryGetValue("payload_json", out var payload))
            {
                Take(JsonNode.Parse(payload.ToString()));
            }
        }
        else if (http.Request.ContentLength is not (null or 0) || http.Request.Headers.TransferEncoding.Count > 0)
        {
            try
            {
                Take(await JsonNode.ParseAsync(http.Request.Body, cancellationToken: http.RequestAborted));
            }
            catch (JsonException)
            {
                throw new RestFaultException(new(400, 50109, "The request body contains invalid JSON."));
            }
        }
    }

    private void Take(JsonNode? node)
    {
        Body = node as JsonObject ?? [];
        List = node as JsonArray ?? [];
    }
}
