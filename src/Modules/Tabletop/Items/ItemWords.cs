using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json;
using Guildhall.Core.Text;
using Guildhall.Rules.FifthEdition.Content;
using Guildhall.Rules.FifthEdition.Equipment;

namespace Guildhall.Modules.Tabletop.Items;

/// <summary>
/// Names of items and our own lines about them. English names are the content's. In other languages a family has a name with places for weapon or
/// armor (<c>{w}</c>) and bonus (<c>{n}</c>), a few items have one of their own, and what has none keeps its English one.
/// </summary>
internal sealed class ItemWords
{
    private static readonly ConcurrentDictionary<string, ItemWords> _read = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _texts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _families = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);
    private readonly Words _words;

    private ItemWords(Words words)
    {
        _words = words;
        var locale = CompendiumWords.Locales.Contains(words.Locale, StringComparer.Ordinal) ? words.Locale : StringCatalog.DefaultLocale;
        using var stream = typeof(ItemWords).Assembly.GetManifestResourceStream($"Tabletop/Content/items.{locale}.json")!;
        using var document = JsonDocument.Parse(stream);
        foreach (var family in document.RootElement.GetProperty("families").EnumerateArray())
        {
            var key = family.GetProperty("key").GetString()!;
            if (family.TryGetProperty("text", out var text)) _texts[key] = text.GetString()!;
            if (family.TryGetProperty("name", out var name)) _families[key] = name.GetString()!;
        }

        if (document.RootElement.TryGetProperty("names", out var names))
        {
            foreach (var name in names.EnumerateArray()) _names[name.GetProperty("key").GetString()!] = name.GetProperty("name").GetString()!;
        }

        Index = new NameIndex(Compendium.Items.All.Select(item => (item.Key, NameOf(item), item.Name)));
    }

    public NameIndex Index { get; }

    public static ItemWords In(Words words) => _read.GetOrAdd(words.Locale, _ => new ItemWords(words));

    /// <summary>The name in the language, else the English one.</summary>
    public string NameOf(ItemStats item)
    {
        if (_names.TryGetValue(item.Key, out var own)) return own;
        var form = item.Weapon is { } weapon ? _words.Say($"weapon.{weapon}") : item.Armor is { } armor ? _words.Say($"armor.{armor}") : "";
        if (_families.TryGetValue(item.Family, out var family))
        {
            return family.Replace("{w}", form, StringComparison.Ordinal).Replace("{n}", item.Bonus.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        }

        return item.Rarity is null && form.Length > 0 ? form : item.Name;
    }

    /// <summary>What it does, in our own words; empty for what its figures say.</summary>
    public string TextOf(ItemStats item) => _texts.GetValueOrDefault(item.Family, "");
}
