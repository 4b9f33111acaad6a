using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Guildhall.Core.Text;

/// <summary>Every sentence of every language, by key. Built once at start; a plug-in brings a catalog of its own.</summary>
public sealed class StringCatalog
{
    /// <summary>The language that always has every key.</summary>
    public const string DefaultLocale = "en";

    private readonly FrozenDictionary<string, FrozenDictionary<string, Message>> _locales;

    private StringCatalog(FrozenDictionary<string, FrozenDictionary<string, Message>> locales) => _locales = locales;

    /// <summary>The languages there are, ordered.</summary>
    public IReadOnlyList<string> Locales => [.. _locales.Keys.Order(StringComparer.Ordinal)];

    /// <summary>A catalog from files of one flat JSON object each: key → sentence, or key → list of sentences.</summary>
    /// <param name="files">Locale, a name for error messages, and the UTF-8 JSON.</param>
    /// <exception cref="FormatException">A file is no such object, a sentence is malformed, or two files of one language share a key.</exception>
    public static StringCatalog Load(IEnumerable<(string Locale, string Name, ReadOnlyMemory<byte> Json)> files)
    {
        var locales = new Dictionary<string, Dictionary<string, Message>>(StringComparer.Ordinal);
        foreach (var (locale, name, json) in files)
        {
            if (!locales.TryGetValue(locale, out var messages))
            {
                locales[locale] = messages = new(StringComparer.Ordinal);
            }

            Add(messages, name, json);
        }

        return new(locales.ToFrozenDictionary(
            locale => locale.Key, locale => locale.Value.ToFrozenDictionary(StringComparer.Ordinal), StringComparer.Ordinal));
    }

    /// <summary>The best language there is for a wish: <c>de-AT</c> finds <c>de</c>; null where none fits.</summary>
    public string? Match(string? wanted)
    {
        var language = wanted?.Split('-', '_')[0].ToLowerInvariant();
        return language is not null && _locales.ContainsKey(language) ? language : null;
    }

    /// <summary>The words of a language, or of the default one where it is unknown.</summary>
    public Words In(string? locale) => new(this, Match(locale) ?? DefaultLocale);

    /// <summary>The sentence under a key in one language alone, or null.</summary>
    public Message? FindExactly(string locale, string key) =>
        _locales.TryGetValue(locale, out var messages) && messages.TryGetValue(key, out var message) ? message : null;

    /// <summary>The keys of one language, ordered.</summary>
    public IReadOnlyList<string> KeysOf(string locale) =>
        _locales.TryGetValue(locale, out var messages) ? [.. messages.Keys.Order(StringComparer.Ordinal)] : [];

    internal Message Find(string locale, string key) =>
        TryFind(locale, key, out var message) ? message : throw new KeyNotFoundException($"No language has the string '{key}'.");

    internal bool TryFind(string locale, string key, [NotNullWhen(true)] out Message? message) =>
        (message = FindExactly(locale, key) ?? FindExactly(DefaultLocale, key)) is not null;

    private static void Add(Dictionary<string, Message> messages, string name, ReadOnlyMemory<byte> json)
    {
        foreach (var (key, variants) in Read(name, json))
        {
            try
            {
                if (!messages.TryAdd(key, Message.Parse(variants)))
                {
                    throw new FormatException("the key is there already");
                }
            }
            catch (FormatException fault)
            {
                throw new FormatException($"{name}: '{key}': {fault.Message}", fault);
            }
        }
    }

    private static List<(string Key, string[] Variants)> Read(string name, ReadOnlyMemory<byte> json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return [.. document.RootElement.EnumerateObject().Select(entry => (entry.Name, Wordings(entry.Value)))];
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException)
        {
            throw new FormatException($"{name}: one flat object of sentences, or lists of them, is expected: {fault.Message}", fault);
        }
    }

    private static string[] Wordings(JsonElement value) => value.ValueKind == JsonValueKind.Array
        ? [.. value.EnumerateArray().Select(Wording)]
        : [Wording(value)];

    private static string Wording(JsonElement value) => value.GetString() ?? throw new JsonException("a sentence is null");
}
