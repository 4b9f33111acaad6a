using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Text.Json;
using Guildhall.Core.Text;
using Guildhall.Rules.FifthEdition.Content;

namespace Guildhall.Modules.Tabletop;

/// <summary>
/// Names of creatures, spells and what they do, and our own lines about some of them. Some 1,300 texts a language: they are read when
/// somebody first asks, so that a server where nobody does holds none of them.
/// </summary>
internal sealed class CompendiumWords
{
    private static readonly ConcurrentDictionary<string, CompendiumWords> _read = new(StringComparer.Ordinal);
    private readonly FrozenDictionary<string, string> _texts;

    private CompendiumWords(string locale) => _texts = Parse(Compendium.Names(locale)).Concat(Parse(Lines(locale))).ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The languages there are names in.</summary>
    public static IReadOnlyList<string> Locales { get; } = ["de", StringCatalog.DefaultLocale];

    /// <summary>All keys, for the tests.</summary>
    public IEnumerable<string> Keys => _texts.Keys;

    /// <summary>The words of a language, or English ones.</summary>
    public static CompendiumWords In(string locale) =>
        _read.GetOrAdd(Locales.Contains(locale, StringComparer.Ordinal) ? locale : StringCatalog.DefaultLocale, known => new CompendiumWords(known));

    /// <summary>The keys of all creatures or spells, those that name something and not a line about it.</summary>
    /// <param name="kind"><c>creature</c> or <c>spell</c>.</param>
    public IEnumerable<string> KeysOf(string kind) =>
        _texts.Keys.Where(key => key.StartsWith(kind, StringComparison.Ordinal) && key[kind.Length] == '.').Select(key => key[(kind.Length + 1)..]).Where(key => !key.Contains('.'));

    /// <summary>The text under a key, e.g. <c>action.bite</c>.</summary>
    public string this[string key] => _texts[key];

    /// <summary>The text under a key, or null.</summary>
    public string? Find(string key) => _texts.GetValueOrDefault(key);

    private static Dictionary<string, string> Parse(ReadOnlyMemory<byte> json) => JsonSerializer.Deserialize<Dictionary<string, string>>(json.Span)!;

    private static byte[] Lines(string locale)
    {
        using var stream = typeof(CompendiumWords).Assembly.GetManifestResourceStream($"Tabletop/Content/lines.{locale}.json")!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
