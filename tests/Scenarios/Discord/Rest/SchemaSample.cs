using System.Text.Json.Nodes;

namespace Guildhall.Tests.Scenarios.Discord.Rest;

/// <summary>Makes values that fit a schema of Discord's document: as small, or as full, as it allows.</summary>
/// <param name="full">All properties, instead of only those that must be there.</param>
/// <param name="turn">Which branch of each union is taken, in turn.</param>
internal sealed class SchemaSample(JsonObject definitions, bool full, int turn)
{
    private const int Deepest = 7;

    internal JsonNode? Make(JsonNode? schema, int depth = 0)
    {
        if (schema is not JsonObject rules)
            return "anything";
        if (rules["$ref"]?.GetValue<string>() is { } reference)
            return Make(definitions[reference[(reference.LastIndexOf('/') + 1)..]], depth + 1);
        if (Branches(rules) is { Count: > 0 } branches)
            return Make(Choose(branches, depth), depth + 1);
        if (rules["const"] is { } only)
            return only.DeepClone();
        if (rules["enum"] is JsonArray values)
            return values[turn % values.Count]!.DeepClone();
        return Plain(rules, TypeOf(rules), depth);
    }

    private static List<JsonNode?> Branches(JsonObject rules) => [.. (rules["oneOf"] ?? rules["anyOf"])?.AsArray() ?? []];

    private JsonNode? Choose(List<JsonNode?> branches, int depth)
    {
        var nothing = branches.Find(branch => branch?["type"]?.ToJsonString() == "\"null\"");
        if (nothing is not null && (!full || depth > Deepest))
            return nothing;
        var others = branches.Where(branch => branch != nothing).ToList();
        return others[turn % others.Count];
    }

    private string TypeOf(JsonObject rules)
    {
        if (rules["type"] is not JsonArray several)
            return rules["type"]?.GetValue<string>() ?? "object";
        var types = several.Select(type => type!.GetValue<string>()).ToList();
        return !full && types.Contains("null") ? "null" : types.First(type => type != "null");
    }

    private JsonNode? Plain(JsonObject rules, string type, int depth) => type switch
    {
        "null" => null,
        "boolean" => full,
        "integer" => rules["minimum"]?.DeepClone() ?? (full ? 77 : 0),
        "number" => full ? 1.5 : 0,
        "string" => Text(rules),
        "array" => Items(rules, depth),
        _ => Properties(rules, depth),
    };

    private JsonNode Text(JsonObject rules) => rules["format"]?.GetValue<string>() switch
    {
        "date-time" => "2026-01-02T03:04:05.678000+00:00",
        "snowflake" => "80351110224678912",
        "uri" => "https://example.org/",
        "nonce" => "n",
        _ when rules["pattern"] is not null => "80351110224678912",
        _ => full ? "2048" : new string('2', rules["minLength"]?.GetValue<int>() ?? 1),
    };

    private JsonArray Items(JsonObject rules, int depth)
    {
        if (!full || depth > Deepest)
            return [.. Enumerable.Range(0, rules["minItems"]?.GetValue<int>() ?? 0).Select(_ => Make(rules["items"], depth + 1))];
        return [Make(rules["items"], depth + 1)];
    }

    private JsonObject Properties(JsonObject rules, int depth)
    {
        var made = new JsonObject();
        var required = (rules["required"]?.AsArray() ?? []).Select(name => name!.GetValue<string>()).ToHashSet(StringComparer.Ordinal);
        foreach (var (name, property) in rules["properties"]?.AsObject() ?? [])
        {
            if (required.Contains(name) || (full && depth <= Deepest))
                made[name] = Make(property, depth + 1);
        }

        if (full && depth <= Deepest && rules["additionalProperties"] is JsonObject more)
            made["80351110224678912"] = Make(more, depth + 1);
        return made;
    }
}
