using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.Json;
using Guildhall.Core.Text;
using Guildhall.Rules.FifthEdition.Creatures;

namespace Guildhall.Modules.Tabletop.Adventures;

/// <summary>The adventures that are shipped, each read and checked when somebody first asks for it.</summary>
internal static class AdventureCatalog
{
    private const string Folder = "Tabletop/Content/adventures/";
    private static readonly ConcurrentDictionary<string, Adventure> _read = new(StringComparer.Ordinal);
    private static readonly ConcurrentDictionary<(string Adventure, string Locale), FrozenDictionary<string, string>> _words = new();

    /// <summary>The keys of all of them, in order.</summary>
    public static ImmutableArray<string> Keys { get; } =
    [
        .. typeof(AdventureCatalog).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Folder, StringComparison.Ordinal) && name.EndsWith(".json", StringComparison.Ordinal))
            .Select(name => name[Folder.Length..^".json".Length])
            .Where(name => !name.Contains('.'))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>An adventure by its key, or null.</summary>
    /// <exception cref="ContentException">It is none, or contradicts itself.</exception>
    public static Adventure? Find(string key) => Keys.Contains(key, StringComparer.Ordinal) ? _read.GetOrAdd(key, Read) : null;

    /// <summary>A text of an adventure in a language, else in English, else null.</summary>
    public static string? Text(string adventure, string key, string locale) =>
        WordsOf(adventure, locale).GetValueOrDefault(key) ?? WordsOf(adventure, StringCatalog.DefaultLocale).GetValueOrDefault(key);

    /// <summary>All texts of an adventure in a language; none where there is no such file.</summary>
    public static FrozenDictionary<string, string> WordsOf(string adventure, string locale) => _words.GetOrAdd(
        (adventure, locale),
        wanted => Bytes($"{wanted.Adventure}.{wanted.Locale}.json") is { } json
            ? JsonSerializer.Deserialize<Dictionary<string, string>>(json)!.ToFrozenDictionary(StringComparer.Ordinal)
            : FrozenDictionary<string, string>.Empty);

    private static Adventure Read(string key)
    {
        var file = $"{key}.json";
        try
        {
            var adventure = JsonSerializer.Deserialize<Adventure>(Bytes(file), ContentJson.Options)!;
            AdventureCheck.Demand(file, adventure);
            return adventure;
        }
        catch (JsonException exception)
        {
            throw new ContentException(file, key, exception.Path ?? "", exception.Message, exception);
        }
    }

    private static byte[]? Bytes(string file)
    {
        using var stream = typeof(AdventureCatalog).Assembly.GetManifestResourceStream(Folder + file);
        if (stream is null) return null;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
