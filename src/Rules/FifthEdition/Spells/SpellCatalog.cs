using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Guildhall.Rules.FifthEdition.Automation;
using Guildhall.Rules.FifthEdition.Creatures;

namespace Guildhall.Rules.FifthEdition.Spells;

/// <summary>All spells of a content file, in order of their keys.</summary>
public sealed class SpellCatalog
{
    private readonly ImmutableSortedDictionary<string, SpellStats> _byKey;

    private SpellCatalog(ImmutableSortedDictionary<string, SpellStats> byKey) => _byKey = byKey;

    /// <summary>Every spell, ordered by key.</summary>
    public IEnumerable<SpellStats> All => _byKey.Values;

    /// <summary>How many there are.</summary>
    public int Count => _byKey.Count;

    /// <summary>The spell of a key known to exist.</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public SpellStats this[string key] => _byKey[key];

    /// <summary>Whether there is a spell of this key, and which.</summary>
    public bool TryFind(string key, [NotNullWhen(true)] out SpellStats? spell) => _byKey.TryGetValue(key, out spell);

    /// <summary>Reads the list <c>spells</c> of a content file.</summary>
    /// <param name="utf8">The file's bytes.</param>
    /// <param name="file">Named in errors.</param>
    /// <exception cref="ContentException">An entry does not fit, a key appears twice, or a tree asks for too much.</exception>
    public static SpellCatalog FromJson(ReadOnlySpan<byte> utf8, string file)
    {
        var spells = ContentJson.ReadList<SpellStats>(file, utf8, "spells");
        foreach (var spell in spells)
        {
            ContentJson.Demand(spell.Level is >= 0 and <= 9, file, spell.Key, "level", "0 to 9.");
            AutomationCheck.Demand(file, spell.Key, "do", spell.Do);
        }

        return new SpellCatalog(ContentJson.ByKey(file, spells, spell => spell.Key));
    }
}
