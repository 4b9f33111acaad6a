using System.Text.Json;
using System.Text.RegularExpressions;

namespace Guildhall.Tests.Scenarios.Discord.Oracles;

/// <summary>One JSON schema, read once: what is null is not demanded.</summary>
internal sealed class SchemaNode
{
    /// <summary>What a schema of <c>true</c> and of <c>false</c> means; null for one with keywords.</summary>
    public bool? Always { get; init; }

    /// <summary>The schema this one points at, looked up when it is first needed, because schemas point at each other in circles.</summary>
    public Lazy<SchemaNode>? Reference { get; set; }

    public IReadOnlySet<string>? Types { get; set; }

    /// <summary>Raw JSON of the values that are allowed: of <c>const</c>, of <c>enum</c>, or of a union of constants.</summary>
    public IReadOnlyList<JsonElement>? Values { get; set; }

    public IReadOnlyDictionary<string, SchemaNode>? Properties { get; set; }

    public IReadOnlyList<(Regex Name, SchemaNode Schema)>? PatternProperties { get; set; }

    public SchemaNode? AdditionalProperties { get; set; }

    public SchemaNode? PropertyNames { get; set; }

    public IReadOnlyList<string>? Required { get; set; }

    public SchemaNode? Items { get; set; }

    public IReadOnlyList<SchemaNode>? PrefixItems { get; set; }

    public bool UniqueItems { get; set; }

    public bool IsDateTime { get; set; }

    public Regex? Pattern { get; set; }

    public double? Minimum { get; set; }

    public double? Maximum { get; set; }

    public (int? Least, int? Most) Length { get; set; }

    public (int? Least, int? Most) ItemCount { get; set; }

    public (int? Least, int? Most) PropertyCount { get; set; }

    public IReadOnlyList<SchemaNode>? AllOf { get; set; }

    public IReadOnlyList<SchemaNode>? AnyOf { get; set; }

    public IReadOnlyList<SchemaNode>? OneOf { get; set; }

    public SchemaNode? Not { get; set; }
}
