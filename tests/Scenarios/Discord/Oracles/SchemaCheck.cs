using System.Globalization;
using System.Text.Json;

namespace Guildhall.Tests.Scenarios.Discord.Oracles;

/// <summary>Compares a value with a schema and keeps what differs.</summary>
/// <param name="closed">Whether a property that no schema names is a fault, though JSON Schema would let it pass.</param>
internal sealed class SchemaCheck(bool closed)
{
    /// <summary>What differs, in the order of reading; of a union, what differs from the branch that fits best.</summary>
    public static List<SchemaFault> Compare(SchemaNode schema, JsonElement value, bool closed = false)
    {
        var check = new SchemaCheck(closed);
        var faults = new List<SchemaFault>();
        check.Whole(schema, value, "", faults);
        return faults;
    }

    // A place in the value: here it is known which properties any of the schemas that apply to it have named.
    private void Whole(SchemaNode schema, JsonElement value, string where, List<SchemaFault> faults)
    {
        var named = closed && value.ValueKind == JsonValueKind.Object ? new HashSet<string>(StringComparer.Ordinal) : null;
        var before = faults.Count;
        Apply(schema, value, where, faults, named);
        if (named is null || faults.Count > before)
        {
            return;
        }

        foreach (var property in value.EnumerateObject().Where(property => !named.Contains(property.Name)))
        {
            faults.Add(new($"{where}/{property.Name}", "is named by no schema"));
        }
    }

    private void Apply(SchemaNode schema, JsonElement value, string where, List<SchemaFault> faults, HashSet<string>? named)
    {
        if (schema.Always is { } always)
        {
            Demand(always, where, "is not allowed", faults);
            return;
        }

        if (schema.Reference is { } reference)
        {
            Apply(reference.Value, value, where, faults, named);
        }

        if (schema.Types is { } types && !types.Any(type => Is(value, type)))
        {
            faults.Add(new(where, $"is {Brief(value)}, not {string.Join(" or ", types)}"));
            return;
        }

        if (schema.Values is { } values && !values.Any(one => JsonElement.DeepEquals(one, value)))
        {
            faults.Add(new(where, $"is {Brief(value)}, not one of {string.Join(", ", values.Take(12).Select(Brief))}"));
        }

        Unions(schema, value, where, faults, named);
        switch (value.ValueKind)
        {
            case JsonValueKind.Object: Object(schema, value, where, faults, named); break;
            case JsonValueKind.Array: Array(schema, value, where, faults); break;
            case JsonValueKind.String: Text(schema, value.GetString()!, where, faults); break;
            case JsonValueKind.Number: Number(schema, value.GetDouble(), where, faults); break;
            case JsonValueKind.Undefined or JsonValueKind.True or JsonValueKind.False or JsonValueKind.Null: break;
        }
    }

    private void Unions(SchemaNode schema, JsonElement value, string where, List<SchemaFault> faults, HashSet<string>? named)
    {
        foreach (var part in schema.AllOf ?? [])
        {
            Apply(part, value, where, faults, named);
        }

        if (schema.AnyOf is { } any)
        {
            Choose(any, value, where, faults, named, mostFitting: int.MaxValue);
        }

        if (schema.OneOf is { } one)
        {
            Choose(one, value, where, faults, named, mostFitting: 1);
        }

        if (schema.Not is { } not)
        {
            Demand(Compare(not, value).Count > 0, where, "is what it must not be", faults);
        }
    }

    private void Choose(IReadOnlyList<SchemaNode> branches, JsonElement value, string where, List<SchemaFault> faults, HashSet<string>? named, int mostFitting)
    {
        var fitting = 0;
        List<SchemaFault>? best = null;
        foreach (var branch in branches)
        {
            var names = named is null ? null : new HashSet<string>(StringComparer.Ordinal);
            var found = new List<SchemaFault>();
            Apply(branch, value, where, found, names);
            if (found.Count == 0)
            {
                fitting++;
                named?.UnionWith(names!);
            }
            else if (best is null || Distance(found) < Distance(best))
            {
                best = found;
            }
        }

        if (fitting == 0)
        {
            faults.AddRange(best ?? []);
        }

        Demand(fitting <= mostFitting, where, $"is {fitting} of {branches.Count} things at once", faults);
    }

    private void Object(SchemaNode schema, JsonElement value, string where, List<SchemaFault> faults, HashSet<string>? named)
    {
        foreach (var name in schema.Required ?? [])
        {
            Demand(value.TryGetProperty(name, out _), where, $"lacks '{name}'", faults);
        }

        var count = 0;
        foreach (var property in value.EnumerateObject())
        {
            count++;
            var known = false;
            var inside = $"{where}/{property.Name}";
            if (schema.Properties is { } properties && properties.TryGetValue(property.Name, out var own))
            {
                known = true;
                Whole(own, property.Value, inside, faults);
            }

            foreach (var (_, pattern) in (schema.PatternProperties ?? []).Where(one => one.Name.IsMatch(property.Name)))
            {
                known = true;
                Whole(pattern, property.Value, inside, faults);
            }

            if (!known && schema.AdditionalProperties is { } additional)
            {
                known = true;
                Whole(additional, property.Value, inside, faults);
            }

            if (schema.PropertyNames is { } names)
            {
                Apply(names, JsonSerializer.SerializeToElement(property.Name), inside, faults, null);
            }

            if (known)
            {
                named?.Add(property.Name);
            }
        }

        Within(schema.PropertyCount, count, where, "properties", faults);
    }

    private void Array(SchemaNode schema, JsonElement value, string where, List<SchemaFault> faults)
    {
        var index = 0;
        foreach (var item in value.EnumerateArray())
        {
            if ((schema.PrefixItems is { } prefix && index < prefix.Count ? prefix[index] : schema.Items) is { } own)
            {
                Whole(own, item, $"{where}/{index.ToString(CultureInfo.InvariantCulture)}", faults);
            }

            index++;
        }

        Within(schema.ItemCount, index, where, "items", faults);
        if (schema.UniqueItems)
        {
            Demand(value.EnumerateArray().Select(item => item.GetRawText()).Distinct(StringComparer.Ordinal).Count() == index, where, "repeats itself", faults);
        }
    }

    private static void Text(SchemaNode schema, string value, string where, List<SchemaFault> faults)
    {
        Within(schema.Length, value.EnumerateRunes().Count(), where, "characters", faults);
        Demand(schema.Pattern?.IsMatch(value) ?? true, where, $"is '{value}', which does not match {schema.Pattern}", faults);
        Demand(
            !schema.IsDateTime || DateTimeOffset.TryParse(value, CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
            where,
            $"is '{value}', not a time",
            faults);
    }

    private static void Number(SchemaNode schema, double value, string where, List<SchemaFault> faults)
    {
        Demand(!(value < schema.Minimum), where, $"is {value:R}, less than {schema.Minimum:R}", faults);
        Demand(!(value > schema.Maximum), where, $"is {value:R}, more than {schema.Maximum:R}", faults);
    }

    private static void Within((int? Least, int? Most) limits, int count, string where, string unit, List<SchemaFault> faults)
    {
        Demand(!(count < limits.Least), where, $"has {count} {unit}, fewer than {limits.Least}", faults);
        Demand(!(count > limits.Most), where, $"has {count} {unit}, more than {limits.Most}", faults);
    }

    private static void Demand(bool holds, string where, string what, List<SchemaFault> faults)
    {
        if (!holds)
        {
            faults.Add(new(where, what));
        }
    }

    private static int Distance(List<SchemaFault> faults) => faults.Sum(fault => fault.IsOtherKind ? 1000 : 1);

    private static bool Is(JsonElement value, string type) => type switch
    {
        "object" => value.ValueKind == JsonValueKind.Object,
        "array" => value.ValueKind == JsonValueKind.Array,
        "string" => value.ValueKind == JsonValueKind.String,
        "number" => value.ValueKind == JsonValueKind.Number,
        "integer" => value.ValueKind == JsonValueKind.Number && double.IsInteger(value.GetDouble()),
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "null" => value.ValueKind == JsonValueKind.Null,
        _ => throw new NotSupportedException($"No type of JSON is called '{type}'."),
    };

    private static string Brief(JsonElement value)
    {
        const int Longest = 60;
        var text = value.GetRawText();
        return text.Length <= Longest ? text : $"{text[..Longest]}…";
    }
}
