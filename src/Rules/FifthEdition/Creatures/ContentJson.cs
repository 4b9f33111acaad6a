using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Guildhall.Rules.FifthEdition.Creatures;

/// <summary>
/// How content files are read: kebab-case names, comments allowed, a field that is unknown or missing refused by name.
/// </summary>
public static class ContentJson
{
    /// <summary>For one entry of a content file. Damage is written <c>"1d6+2 slashing"</c>, other dice <c>"2d8+6"</c>.</summary>
    public static JsonSerializerOptions Options { get; } = CreateOptions();

    /// <summary>Reads the list under one name of a file's root object, entry by entry.</summary>
    /// <param name="file">Named in errors.</param>
    /// <param name="utf8">The file's bytes.</param>
    /// <param name="list">The list's name in the root object.</param>
    /// <exception cref="ContentException">The file is no JSON, lacks the list, or an entry does not fit.</exception>
    public static ImmutableArray<T> ReadList<T>(string file, ReadOnlySpan<byte> utf8, string list)
    {
        using var document = Parse(file, utf8);
        if (document.RootElement.ValueKind != JsonValueKind.Object
            || !document.RootElement.TryGetProperty(list, out var entries)
            || entries.ValueKind != JsonValueKind.Array)
        {
            throw new ContentException(file, list, "", "the root object must have this list.");
        }

        return [.. entries.EnumerateArray().Select((entry, index) => ReadEntry<T>(file, entry, $"{list}[{index}]"))];
    }

    /// <summary>Orders entries by their keys, which must differ.</summary>
    /// <exception cref="ContentException">Two entries share a key.</exception>
    internal static ImmutableSortedDictionary<string, T> ByKey<T>(string file, ImmutableArray<T> entries, Func<T, string> keyOf)
    {
        var byKey = ImmutableSortedDictionary.CreateBuilder<string, T>(StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            Demand(byKey.TryAdd(keyOf(entry), entry), file, keyOf(entry), "key", "two entries share this key.");
        }

        return byKey.ToImmutable();
    }

    internal static void Demand(bool holds, string file, string entry, string field, string problem)
    {
        if (!holds)
        {
            throw new ContentException(file, entry, field, problem);
        }
    }

    private static T ReadEntry<T>(string file, JsonElement entry, string position)
    {
        var name = entry.ValueKind == JsonValueKind.Object
            && entry.TryGetProperty("key", out var key)
            && key.ValueKind == JsonValueKind.String
            ? key.GetString()!
            : position;
        try
        {
            return entry.Deserialize<T>(Options) ?? throw new ContentException(file, name, "", "an entry may not be null.");
        }
        catch (JsonException exception)
        {
            var field = exception.Path is { Length: > 2 } path ? path[2..] : "";
            throw new ContentException(file, name, field, exception.Message, exception);
        }
    }

    private static JsonDocument Parse(string file, ReadOnlySpan<byte> utf8)
    {
        try
        {
            return JsonDocument.Parse(
                utf8.ToArray(), new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
        }
        catch (JsonException exception)
        {
            throw new ContentException(file, $"line {exception.LineNumber + 1}", "", "this is not JSON.", exception);
        }
    }

    private static JsonSerializerOptions CreateOptions()
    {
        var options = new JsonSerializerOptions
        {
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
            RespectNullableAnnotations = true,
            RespectRequiredConstructorParameters = true,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            TypeInfoResolver = JsonTypeInfoResolver.Combine(ContentTypes.Default, new DefaultJsonTypeInfoResolver()),
        };
        options.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false));
        options.Converters.Add(new DamageDiceConverter());
        return options;
    }
}
