using System.Text.Json.Nodes;

namespace Guildhall.Tests.Scenarios.Discord.Oracles;

/// <summary>Takes Discord's OpenAPI document apart: operations, and one bundle of all the schemas that they name.</summary>
internal sealed class OpenApiReader
{
    private readonly JsonObject _document;
    private readonly JsonObject _definitions;

    private OpenApiReader(JsonObject document)
    {
        _document = document;
        _definitions = document["components"]!["schemas"]!.DeepClone().AsObject();
    }

    public static (IReadOnlyList<Operation> Operations, SchemaBundle Schemas) Read(string text)
    {
        var reader = new OpenApiReader(JsonNode.Parse(text)!.AsObject());
        var operations = reader.Operations().ToList();
        return (operations, new(reader._definitions));
    }

    private IEnumerable<Operation> Operations()
    {
        foreach (var (template, item) in _document["paths"]!.AsObject())
        {
            foreach (var (method, operation) in item!.AsObject().Where(one => one.Key is not "parameters"))
            {
                yield return Read(method.ToUpperInvariant(), template, operation!.AsObject(), item["parameters"]?.AsArray() ?? []);
            }
        }
    }

    private Operation Read(string method, string template, JsonObject operation, JsonArray shared)
    {
        var id = operation["operationId"]!.GetValue<string>();
        var parameters = shared.Concat(operation["parameters"]?.AsArray() ?? []).Select(one => one!.AsObject()).ToList();
        var body = operation["requestBody"]?.AsObject();
        return new(
            method,
            template,
            id,
            Parameters(id, parameters, "path"),
            Parameters(id, parameters, "query"),
            (body?["content"]?.AsObject() ?? []).ToDictionary(one => one.Key, one => Define($"{id}.{one.Key}", one.Value!["schema"]), StringComparer.Ordinal),
            body?["required"]?.GetValue<bool>() ?? false,
            operation["responses"]!.AsObject().ToDictionary(one => one.Key, one => Answer($"{id}.{one.Key}", one.Value!.AsObject()), StringComparer.Ordinal));
    }

    private Dictionary<string, string> Parameters(string id, IEnumerable<JsonObject> parameters, string place) => parameters
        .Where(one => one["in"]!.GetValue<string>() == place)
        .Select(one => (Name: one["name"]!.GetValue<string>(), Schema: one["schema"]))
        .ToDictionary(one => one.Name, one => Define($"{id}.{place}.{one.Name}", one.Schema), StringComparer.Ordinal);

    private string Answer(string name, JsonObject answer)
    {
        const string Shared = "#/components/responses/";
        if (answer["$ref"]?.GetValue<string>() is { } reference && reference.StartsWith(Shared, StringComparison.Ordinal))
        {
            answer = _document["components"]!["responses"]![reference[Shared.Length..]]!.AsObject();
        }

        return answer["content"]?["application/json"]?["schema"] is { } schema ? Define(name, schema) : "";
    }

    // A name of its own is not needed where the document already has one.
    private string Define(string name, JsonNode? schema)
    {
        const string Shared = "#/components/schemas/";
        if (schema is JsonObject { Count: 1 } && schema["$ref"]?.GetValue<string>() is { } reference)
        {
            return reference[Shared.Length..];
        }

        name = name.Replace('/', '.');
        _definitions[name] = schema!.DeepClone();
        return name;
    }
}
