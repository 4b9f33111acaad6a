using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.Json;
using Guildhall.Rules.FifthEdition.Creatures;
using Guildhall.Rules.FifthEdition.Equipment;
using Guildhall.Rules.FifthEdition.Spells;

namespace Guildhall.Rules.FifthEdition.Content;

/// <summary>The creatures, spells and items of SRD 5.2 that travel in this assembly; each list is read once, when it is first asked for.</summary>
public static class Compendium
{
    private static readonly Lazy<CreatureCatalog> _creatures = new(() => CreatureCatalog.FromJson(Read("creatures.json"), "creatures.json"));
    private static readonly Lazy<SpellCatalog> _spells = new(() => SpellCatalog.FromJson(Read("spells.json"), "spells.json"));
    private static readonly Lazy<SpiritCatalog> _spirits = new(() => SpiritCatalog.FromJson(Read("spirits.json"), "spirits.json"));
    private static readonly Lazy<FrozenDictionary<string, ImmutableArray<CreatureAction>>> _lairs = new(() =>
        JsonSerializer.Deserialize<ImmutableArray<LairContent>>(Read("lairs.json"), ContentJson.Options)
            .SelectMany(lair => lair.Creatures.Select(creature => KeyValuePair.Create(creature, lair.Actions)))
            .ToFrozenDictionary(StringComparer.Ordinal));

    private static readonly Lazy<ItemCatalog> _items = new(() => ItemCatalog.FromJson(Read("items.json"), "items.json"));

    /// <summary>What the lair of a creature does for it; empty for those without one.</summary>
    /// <param name="creature">Its key.</param>
    public static ImmutableArray<CreatureAction> LairOf(string creature) => _lairs.Value.GetValueOrDefault(creature, []);

    /// <summary>Every thing to buy or find.</summary>
    public static ItemCatalog Items => _items.Value;

    /// <summary>Every creature.</summary>
    public static CreatureCatalog Creatures => _creatures.Value;

    /// <summary>Every spell.</summary>
    public static SpellCatalog Spells => _spells.Value;

    /// <summary>Creatures that spells bring, which grow with the slot.</summary>
    public static SpiritCatalog Spirits => _spirits.Value;

    /// <summary>The creatures of each habitat; see <see cref="Encounters.Habitats"/>.</summary>
    internal static ReadOnlyMemory<byte> Habitats => Read("habitats.json");

    /// <summary>The names of creatures, actions, traits, spells and gear in one language, as a flat JSON object of strings.</summary>
    /// <param name="locale"><c>en</c> or <c>de</c>.</param>
    public static ReadOnlyMemory<byte> Names(string locale) => Read($"names.{locale}.json");

    private static byte[] Read(string file)
    {
        using var stream = typeof(Compendium).Assembly.GetManifestResourceStream($"FifthEdition/Content/{file}")!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
