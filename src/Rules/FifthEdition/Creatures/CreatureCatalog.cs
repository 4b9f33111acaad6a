using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace Guildhall.Rules.FifthEdition.Creatures;

/// <summary>All creatures of the content, in order of their keys.</summary>
public sealed class CreatureCatalog
{
    private readonly ImmutableSortedDictionary<string, CreatureStats> _byKey;

    private CreatureCatalog(ImmutableSortedDictionary<string, CreatureStats> byKey) => _byKey = byKey;

    /// <summary>Every creature, ordered by key.</summary>
    public IEnumerable<CreatureStats> All => _byKey.Values;

    /// <summary>How many there are.</summary>
    public int Count => _byKey.Count;

    /// <summary>The creature of a key known to exist.</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public CreatureStats this[string key] => _byKey[key];

    /// <summary>Whether there is a creature of this key, and which.</summary>
    public bool TryFind(string key, [NotNullWhen(true)] out CreatureStats? creature) => _byKey.TryGetValue(key, out creature);

    /// <summary>Reads the list <c>creatures</c> of a content file.</summary>
    /// <param name="utf8">The file's bytes.</param>
    /// <param name="file">Named in errors.</param>
    /// <exception cref="ContentException">An entry does not fit, a key appears twice, or figures contradict each other.</exception>
    public static CreatureCatalog FromJson(ReadOnlySpan<byte> utf8, string file)
    {
        var creatures = ContentJson.ReadList<CreatureStats>(file, utf8, "creatures");
        foreach (var creature in creatures)
        {
            CreatureCheck.Demand(file, creature);
        }

        return new CreatureCatalog(ContentJson.ByKey(file, creatures, creature => creature.Key));
    }

    /// <summary>Reads the list <c>creatures</c> of a content file.</summary>
    /// <inheritdoc cref="FromJson(ReadOnlySpan{byte}, string)"/>
    public static CreatureCatalog FromJson(Stream utf8, string file)
    {
        using var buffer = new MemoryStream();
        utf8.CopyTo(buffer);
        return FromJson(buffer.GetBuffer().AsSpan(0, (int)buffer.Length), file);
    }
}
