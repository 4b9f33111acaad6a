using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Guildhall.Rules.FifthEdition.Creatures;

namespace Guildhall.Rules.FifthEdition.Equipment;

/// <summary>All things of the content, in order of their keys.</summary>
public sealed class ItemCatalog
{
    private readonly ImmutableSortedDictionary<string, ItemStats> _byKey;

    private ItemCatalog(ImmutableSortedDictionary<string, ItemStats> byKey) => _byKey = byKey;

    /// <summary>Every item, ordered by key.</summary>
    public IEnumerable<ItemStats> All => _byKey.Values;

    /// <summary>The item of a key known to exist.</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public ItemStats this[string key] => _byKey[key];

    /// <summary>Whether there is an item of this key, and which.</summary>
    public bool TryFind(string key, [NotNullWhen(true)] out ItemStats? item) => _byKey.TryGetValue(key, out item);

    /// <summary>Reads the list <c>items</c> of a content file.</summary>
    /// <exception cref="ContentException">An entry does not fit, a key appears twice, or a weapon or armor is unknown.</exception>
    public static ItemCatalog FromJson(ReadOnlySpan<byte> utf8, string file)
    {
        var items = ContentJson.ReadList<ItemStats>(file, utf8, "items");
        foreach (var item in items)
        {
            ContentJson.Demand(item.Weapon is null || Armory.FindWeapon(item.Weapon) is not null, file, item.Key, "weapon", "no weapon has this key.");
            ContentJson.Demand(item.Armor is null or "shield" || Armory.FindArmor(item.Armor) is not null, file, item.Key, "armor", "no armor has this key.");
        }

        return new ItemCatalog(ContentJson.ByKey(file, items, item => item.Key));
    }
}
