using System.Text.Json;
using System.Text.RegularExpressions;

namespace Guildhall.Tests.Scenarios.Discord.Oracles;

/// <summary>Reads the keywords of JSON Schema that two documents use: Discord's, and those made from TypeScript. An unknown one is an error.</summary>
internal sealed class SchemaReader(Func<string, SchemaNode> find)
{
    // They describe and demand nothing. Formats but date-time have a pattern or limits beside them.
    private static readonly HashSet<string> Silent =
    [
        "description", "title", "default", "examples", "deprecated", "readOnly", "writeOnly", "contentEncoding", "contentMediaType", "$comment", "$schema",
        "$id", "$defs", "definitions", "discriminator", "example", "externalDocs",
    ];

    public SchemaNode Read(JsonElement schema)
    {
        if (schema.ValueKind is JsonValueKind.True or JsonValueKind.False)
        {
            return new() { Always = schema.GetBoolean() };
        }

        var node = new SchemaNode();
        foreach (var keyword in schema.EnumerateObject())
        {
            Read(node, keyword.Name, keyword.Value);
        }

        return node;
    }

    private void Read(SchemaNode node, string keyword, JsonElement value)
    {
        switch (keyword)
        {
            case "$ref": node.Reference = Refer(value.GetString()!); break;
            case "type": node.Types = value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().Select(Text).ToHashSet(StringComparer.Ordinal) : [Text(value)]; break;
            case "const": node.Values = [value]; break;
            case "enum": node.Values = NoneMeansAny(value); break;
            case "properties": node.Properties = value.EnumerateObject().ToDictionary(one => one.Name, one => Read(one.Value), StringComparer.Ordinal); break;
            case "patternProperties": node.PatternProperties = [.. value.EnumerateObject().Select(one => (Expression(one.Name), Read(one.Value)))]; break;
            case "additionalProperties": node.AdditionalProperties = Read(value); break;
            case "propertyNames": node.PropertyNames = Read(value); break;
            case "required": node.Required = [.. value.EnumerateArray().Select(Text)]; break;
            case "items" when value.ValueKind == JsonValueKind.Array: node.PrefixItems = ReadAll(value); break;
            case "items" or "additionalItems": node.Items = Read(value); break;
            case "prefixItems": node.PrefixItems = ReadAll(value); break;
            case "uniqueItems": node.UniqueItems = value.GetBoolean(); break;
            case "format": node.IsDateTime = Text(value) == "date-time"; break;
            case "pattern": node.Pattern = Expression(Text(value)); break;
            case "minimum": node.Minimum = value.GetDouble(); break;
            case "maximum": node.Maximum = value.GetDouble(); break;
            case "minLength": node.Length = node.Length with { Least = value.GetInt32() }; break;
            case "maxLength": node.Length = node.Length with { Most = value.GetInt32() }; break;
            case "minItems": node.ItemCount = node.ItemCount with { Least = value.GetInt32() }; break;
            case "maxItems": node.ItemCount = node.ItemCount with { Most = value.GetInt32() }; break;
            case "minProperties": node.PropertyCount = node.PropertyCount with { Least = value.GetInt32() }; break;
            case "maxProperties": node.PropertyCount = node.PropertyCount with { Most = value.GetInt32() }; break;
            case "allOf": node.AllOf = ReadAll(value); break;
            case "not": node.Not = Read(value); break;
            case "anyOf" or "oneOf" when Constants(value) is { } constants: node.Values = constants; break;
            case "anyOf": node.AnyOf = ReadAll(value); break;
            case "oneOf": node.OneOf = ReadAll(value); break;
            default:
                if (!Silent.Contains(keyword) && !keyword.StartsWith("x-", StringComparison.Ordinal))
                {
                    throw new NotSupportedException($"The schemas use '{keyword}', which is not understood: {value}");
                }

                break;
        }
    }

    private Lazy<SchemaNode> Refer(string reference)
    {
        var name = Uri.UnescapeDataString(reference[(reference.LastIndexOf('/') + 1)..]).Replace("~1", "/", StringComparison.Ordinal);
        return new(() => find(name));
    }

    private SchemaNode[] ReadAll(JsonElement schemas) => [.. schemas.EnumerateArray().Select(Read)];

    private static string Text(JsonElement value) => value.GetString()!;

    private static Regex Expression(string pattern) => new(pattern, RegexOptions.ECMAScript, TimeSpan.FromSeconds(1));

    // An empty list would refuse everything; both documents write it where they could not name the values.
    private static IReadOnlyList<JsonElement>? NoneMeansAny(JsonElement values) => values.GetArrayLength() == 0 ? null : [.. values.EnumerateArray()];

    // A union of described constants is an enum with comments.
    private static List<JsonElement>? Constants(JsonElement union)
    {
        var constants = new List<JsonElement>();
        foreach (var one in union.EnumerateArray())
        {
            if (!one.TryGetProperty("const", out var constant) || one.EnumerateObject().Any(keyword => keyword.Name is not "const" && !Silent.Contains(keyword.Name)))
            {
                return null;
            }

            constants.Add(constant);
        }

        return constants.Count == 0 ? null : constants;
    }
}
