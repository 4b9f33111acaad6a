using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Guildhall.Rules.FifthEdition.Automation;
using Guildhall.Rules.FifthEdition.Creatures;

namespace Guildhall.Rules.FifthEdition.Content;

/// <summary>All spirits of a content file, in order of their keys.</summary>
public sealed class SpiritCatalog
{
    private readonly ImmutableSortedDictionary<string, Spirit> _byKey;

    private SpiritCatalog(ImmutableSortedDictionary<string, Spirit> byKey) => _byKey = byKey;

    /// <summary>Every spirit, ordered by key.</summary>
    public IEnumerable<Spirit> All => _byKey.Values;

    /// <summary>Whether there is a spirit of this key, and which.</summary>
    public bool TryFind(string key, [NotNullWhen(true)] out Spirit? spirit) => _byKey.TryGetValue(key, out spirit);

    /// <summary>Reads the list <c>spirits</c> of a content file.</summary>
    /// <param name="utf8">The file's bytes.</param>
    /// <param name="file">Named in errors.</param>
    /// <exception cref="ContentException">An entry does not fit, a key appears twice, or a tree asks for too much.</exception>
    public static SpiritCatalog FromJson(ReadOnlySpan<byte> utf8, string file)
    {
        var spirits = ContentJson.ReadList<Spirit>(file, utf8, "spirits");
        foreach (var spirit in spirits)
        {
            ContentJson.Demand(spirit.Level is >= 1 and <= 9, file, spirit.Key, "level", "1 to 9.");
            ContentJson.Demand(spirit.Stats.Key == spirit.Key, file, spirit.Key, "stats.key", "the spirit's own key.");
            foreach (var action in spirit.Stats.Actions) AutomationCheck.Demand(file, spirit.Key, action.Key, action.Do);
        }

        return new SpiritCatalog(ContentJson.ByKey(file, spirits, spirit => spirit.Key));
    }
}
