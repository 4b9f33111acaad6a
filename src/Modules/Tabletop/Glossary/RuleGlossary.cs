using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text.Json;
using Guildhall.Core.Text;

namespace Guildhall.Modules.Tabletop.Glossary;

/// <summary>The terms of the rules in our own words: what <c>/rule</c> looks up. Read when somebody first asks.</summary>
internal sealed class RuleGlossary
{
    private static readonly ConcurrentDictionary<string, RuleGlossary> _read = new(StringComparer.Ordinal);
    private readonly ImmutableSortedDictionary<string, RuleEntry> _entries;

    private RuleGlossary(string locale)
    {
        var texts = List("rules." + locale).ToDictionary(entry => entry.GetProperty("key").GetString()!, StringComparer.Ordinal);
        _entries = List("rules").Select(entry => entry.GetProperty("key").GetString()!).Zip(List("rules"), (key, entry) => new RuleEntry(
            key,
            entry.GetProperty("group").GetString()!,
            [.. entry.GetProperty("see").EnumerateArray().Select(one => one.GetString()!)],
            texts[key].GetProperty("term").GetString()!,
            texts[key].GetProperty("text").GetString()!)).ToImmutableSortedDictionary(entry => entry.Key, entry => entry, StringComparer.Ordinal);
        Search = new RuleSearch(this, locale == StringCatalog.DefaultLocale ? this : In(StringCatalog.DefaultLocale));
    }

    /// <summary>Every entry, by key.</summary>
    public IEnumerable<RuleEntry> All => _entries.Values;

    public RuleSearch Search { get; }

    public RuleEntry this[string key] => _entries[key];

    /// <summary>The glossary in a language, or in English.</summary>
    public static RuleGlossary In(string locale) =>
        _read.GetOrAdd(CompendiumWords.Locales.Contains(locale, StringComparer.Ordinal) ? locale : StringCatalog.DefaultLocale, known => new RuleGlossary(known));

    private static ImmutableArray<JsonElement> List(string file)
    {
        using var stream = typeof(RuleGlossary).Assembly.GetManifestResourceStream($"Tabletop/Content/{file}.json")!;
        using var document = JsonDocument.Parse(stream);
        return [.. document.RootElement.GetProperty("rules").EnumerateArray().Select(entry => entry.Clone())];
    }
}
