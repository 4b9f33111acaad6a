using System.Collections.Immutable;
using Guildhall.Rules.FifthEdition.Creatures;

namespace Guildhall.Rules.Dungeons;

/// <summary>All themes of the content and the kinds of traps they set.</summary>
public sealed class ThemeCatalog
{
    private ThemeCatalog(ImmutableSortedDictionary<string, DungeonTheme> themes, ImmutableSortedDictionary<string, TrapKind> traps) =>
        (Themes, Traps) = (themes, traps);

    /// <summary>Themes by key.</summary>
    public ImmutableSortedDictionary<string, DungeonTheme> Themes { get; }

    /// <summary>Kinds of traps by key.</summary>
    public ImmutableSortedDictionary<string, TrapKind> Traps { get; }

    /// <summary>Reads the lists <c>themes</c> and <c>traps</c> of a content file.</summary>
    /// <param name="utf8">The file's bytes.</param>
    /// <param name="file">Named in errors.</param>
    /// <param name="creatures">Whom the packs name.</param>
    /// <param name="treasure">What the features and keys name.</param>
    /// <exception cref="ContentException">An entry does not fit, a key appears twice, or something named is unknown.</exception>
    public static ThemeCatalog FromJson(ReadOnlySpan<byte> utf8, string file, CreatureCatalog creatures, TreasureCatalog treasure)
    {
        var traps = ContentJson.ByKey(file, ContentJson.ReadList<TrapKind>(file, utf8, "traps"), trap => trap.Key);
        var themes = ContentJson.ByKey(file, ContentJson.ReadList<DungeonTheme>(file, utf8, "themes"), theme => theme.Key);
        foreach (var trap in traps.Values)
        {
            ContentJson.Demand(trap.IsComplete, file, trap.Key, "", "needs a place, and four figures wherever it has any.");
        }

        var check = new ThemeCheck(file, creatures, treasure, traps);
        foreach (var theme in themes.Values)
        {
            check.Demand(theme);
        }

        ContentJson.Demand(!themes.IsEmpty, file, "themes", "", "there is no theme.");
        return new ThemeCatalog(themes, traps);
    }
}
