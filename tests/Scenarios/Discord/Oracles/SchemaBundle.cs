using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Guildhall.Tests.Scenarios.Discord.Oracles;

/// <summary>Schemas that refer to each other by name, as one document: <c>{ "$defs": { name: schema } }</c>.</summary>
internal sealed class SchemaBundle
{
    private readonly ConcurrentDictionary<string, SchemaNode> _nodes = new(StringComparer.Ordinal);
    private readonly JsonElement _definitions;
    private readonly SchemaReader _reader;

    /// <summary>Takes schemas; each is read when it is first asked for.</summary>
    /// <param name="definitions">The schemas by name; a reference's last part is the name of what it refers to.</param>
    public SchemaBundle(JsonObject definitions)
    {
        _definitions = JsonSerializer.SerializeToElement(definitions);
        _reader = new(Find);
    }

    public IEnumerable<string> Names => _definitions.EnumerateObject().Select(definition => definition.Name);

    /// <summary>The document in words that every validator of JSON Schema 2020-12 understands.</summary>
    public JsonObject Export(string id) => new()
    {
        ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
        ["$id"] = id,
        ["$defs"] = Standardized(JsonNode.Parse(_definitions.GetRawText())!),
    };

    /// <summary>What a value lacks to be what is defined; nothing where it is.</summary>
    /// <param name="closed">Whether a property that is named nowhere is a fault.</param>
    public IReadOnlyList<SchemaFault> Faults(string definition, JsonElement value, bool closed = false) => SchemaCheck.Compare(Find(definition), value, closed);

    private SchemaNode Find(string name) => _nodes.GetOrAdd(name, _ => _reader.Read(_definitions.GetProperty(name)));

    private static JsonNode Standardized(JsonNode node)
    {
        if (node is JsonArray array)
        {
            foreach (var item in array)
            {
                _ = item is null ? null : Standardized(item);
            }
        }
        else if (node is JsonObject schema)
        {
            if (schema["$ref"] is JsonValue reference && reference.TryGetValue<string>(out var target))
            {
                schema["$ref"] = $"#/$defs/{target[(target.LastIndexOf('/') + 1)..]}";
            }

            if (schema["enum"] is JsonArray { Count: 0 })
            {
                schema.Remove("enum");
            }

            foreach (var (_, inside) in schema.ToList())
            {
                _ = inside is null ? null : Standardized(inside);
            }
        }

        return node;
    }
}
