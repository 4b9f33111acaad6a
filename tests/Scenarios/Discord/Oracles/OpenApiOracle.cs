using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Guildhall.Tests.Scenarios.Discord.Oracles;

/// <summary>
/// Discord's own description of its REST interface as a judge of requests and answers. The document is not ours and not in the tree: its
/// place is told by <c>GUILDHALL_DISCORD_OPENAPI</c>.
/// </summary>
internal sealed class OpenApiOracle
{
    private const string Variable = "GUILDHALL_DISCORD_OPENAPI";
    private const string Json = "application/json";
    private const string Form = "multipart/form-data";

    private static readonly Lazy<OpenApiOracle> Loaded = new(() => new(File.ReadAllText(Location!)));

    private OpenApiOracle(string text) => (Operations, Schemas) = OpenApiReader.Read(text);

    /// <summary>Why it cannot be asked, or null.</summary>
    public static string? Missing => Location is null
        ? $"{Variable} does not name Discord's OpenAPI document (github.com/discord/discord-api-spec, specs/openapi.json)."
        : null;

    /// <summary>The document of this machine, read once.</summary>
    public static OpenApiOracle Shared => Loaded.Value;

    /// <summary>All that Discord can do.</summary>
    public IReadOnlyList<Operation> Operations { get; }

    public SchemaBundle Schemas { get; }

    private static string? Location => Environment.GetEnvironmentVariable(Variable) is { } path && File.Exists(path) ? path : null;

    /// <summary>Which operation a request means; null where there is none.</summary>
    /// <param name="path">With or without <c>/api/v10</c> before and a query behind.</param>
    public Operation? Find(string method, string path)
    {
        var parts = Split(path);
        return Operations
            .Where(operation => operation.Method == method && operation.Match(parts) is not null)

            // What is written out goes before what stands in braces: /users/@me before /users/{user_id}.
            .OrderByDescending(operation => operation.Parts.Count(part => !part.StartsWith('{')))
            .FirstOrDefault();
    }

    /// <summary>What is wrong with a request; nothing where Discord would take it for one of its operations, well formed.</summary>
    /// <param name="path">With its query.</param>
    /// <param name="contentType">With the boundary, for a form; null where nothing is sent.</param>
    /// <param name="closed">Whether a property that Discord does not know is a fault; Discord itself ignores it, so it is a slip of the pen.</param>
    public IReadOnlyList<RestFault> Request(string method, string path, string? contentType, ReadOnlyMemory<byte> body, bool closed = true)
    {
        var request = $"{method} {path}";
        if (Find(method, path) is not { } operation)
        {
            return [new(request, "is no operation of Discord")];
        }

        var faults = new List<string>();
        foreach (var (name, value) in operation.Match(Split(path))!)
        {
            faults.AddRange(Parameter(operation.PathParameters, name, [value]));
        }

        foreach (var values in Query(path).GroupBy(one => one.Name, StringComparer.Ordinal))
        {
            faults.AddRange(Parameter(operation.QueryParameters, values.Key, [.. values.Select(one => one.Value)]));
        }

        faults.AddRange(Body(operation, contentType, body, closed));
        return [.. faults.Select(fault => new RestFault(request, fault))];
    }

    /// <summary>What is wrong with an answer. What the document says nothing of, such as status 500, is never wrong.</summary>
    /// <param name="closed">Whether a property that the document does not know is a fault. Discord's documentation knows more of them.</param>
    public IReadOnlyList<RestFault> Response(string method, string path, int status, string? contentType, ReadOnlyMemory<byte> body, bool closed = false)
    {
        var request = $"{method} {path} -> {status.ToString(CultureInfo.InvariantCulture)}";
        if (Find(method, path) is not { } operation)
        {
            return [new(request, "is no operation of Discord")];
        }

        var known = operation.Answers.TryGetValue(status.ToString(CultureInfo.InvariantCulture), out var definition) ||
            operation.Answers.TryGetValue($"{(status / 100).ToString(CultureInfo.InvariantCulture)}XX", out definition);
        if (!known)
        {
            return status >= 500 ? [] : [new(request, $"answers with none of {string.Join(", ", operation.Answers.Keys)}")];
        }

        if (definition!.Length == 0)
        {
            return body.IsEmpty || contentType is not null && !IsOf(contentType, Json) ? [] : [new(request, "has a body where Discord sends none")];
        }

        return IsOf(contentType, Json)
            ? [.. JsonFaults(definition, body, closed).Select(fault => new RestFault(request, fault))]
            : [new(request, $"is of type '{contentType}' instead of JSON")];
    }

    private IEnumerable<string> Body(Operation operation, string? contentType, ReadOnlyMemory<byte> body, bool closed)
    {
        if (body.IsEmpty)
        {
            return operation.NeedsBody ? ["has no body, which it needs"] : [];
        }

        if (operation.Bodies.Count == 0)
        {
            return ["has a body, for which Discord has no use"];
        }

        if (IsOf(contentType, Json))
        {
            return operation.Bodies.TryGetValue(Json, out var definition) ? JsonFaults(definition, body, closed) : ["is JSON, which Discord does not take here"];
        }

        return IsOf(contentType, Form) && operation.Bodies.TryGetValue(Form, out var form)
            ? FormFaults(operation, form, FormBody.Read(contentType!, body), closed)
            : [$"is of type '{contentType}', not of {string.Join(" or ", operation.Bodies.Keys)}"];
    }

    // Where there is JSON beside the files, the rest are files by number; elsewhere every part is a property.
    private IEnumerable<string> FormFaults(Operation operation, string form, FormBody parts, bool closed)
    {
        if (parts.Payload is { } payload && operation.Bodies.TryGetValue(Json, out var definition))
        {
            return JsonFaults(definition, payload, closed).Concat(parts.Unnumbered.Where(name => !name.EndsWith("_file", StringComparison.Ordinal)).Select(name => $"has a part '{name}', which is neither files[n] nor payload_json"));
        }

        var fields = new JsonObject(parts.Fields.Select(field => KeyValuePair.Create(field.Key, (JsonNode?)JsonValue.Create(field.Value))));
        return Faults(form, JsonSerializer.SerializeToElement(fields), closed);
    }

    private IEnumerable<string> Parameter(IReadOnlyDictionary<string, string> known, string name, IReadOnlyList<string> values)
    {
        if (!known.TryGetValue(name, out var definition))
        {
            return [$"has a parameter '{name}', which Discord does not know"];
        }

        // A query has no types: whichever reading fits will do.
        var readings = new List<JsonElement> { JsonSerializer.SerializeToElement(values) };
        if (values is [var only])
        {
            readings.Add(JsonSerializer.SerializeToElement(only));
            readings.Add(JsonSerializer.SerializeToElement(only.Split(',')));
            if (JsonElementOf(only) is { } literal)
            {
                readings.Add(literal);
            }
        }

        return readings.Exists(reading => Schemas.Faults(definition, reading).Count == 0) ? [] : [$"has '{string.Join(',', values)}' as '{name}'"];
    }

    private IEnumerable<string> JsonFaults(string definition, ReadOnlyMemory<byte> body, bool closed)
    {
        try
        {
            using var document = JsonDocument.Parse(body);
            return Faults(definition, document.RootElement, closed);
        }
        catch (JsonException exception)
        {
            return [$"is not JSON: {exception.Message}"];
        }
    }

    private IEnumerable<string> Faults(string definition, JsonElement value, bool closed) =>
        [.. Schemas.Faults(definition, value, closed).Select(fault => $"{fault} ({definition})")];

    private static JsonElement? JsonElementOf(string text)
    {
        try
        {
            return JsonElement.Parse(text);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string[] Split(string path)
    {
        var parts = path.Split('?')[0].Split('/', StringSplitOptions.RemoveEmptyEntries);
        var start = parts is ["api", ..] ? 1 : 0;
        return parts.Length > start && parts[start] is ['v', >= '0' and <= '9', ..] version && version.Length <= 3 ? parts[(start + 1)..] : parts[start..];
    }

    private static IEnumerable<(string Name, string Value)> Query(string path) => path.Split('?', 2) is [_, var query]
        ? query.Split('&', StringSplitOptions.RemoveEmptyEntries).Select(pair => pair.Split('=', 2)).Select(pair => (Decode(pair[0]), Decode(pair.ElementAtOrDefault(1) ?? "")))
        : [];

    private static string Decode(string text) => Uri.UnescapeDataString(text.Replace('+', ' '));

    private static bool IsOf(string? contentType, string mediaType) =>
        contentType is not null && contentType.Split(';')[0].Trim().Equals(mediaType, StringComparison.OrdinalIgnoreCase);
}
