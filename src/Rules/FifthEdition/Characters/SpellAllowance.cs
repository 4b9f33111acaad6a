using Guildhall.Rules.FifthEdition.Characters.Content;
using Guildhall.Rules.FifthEdition.Content;

namespace Guildhall.Rules.FifthEdition.Characters;

/// <summary>How many spells a class allows at a level, and which.</summary>
/// <param name="Class">The class.</param>
/// <param name="Level">The level in it.</param>
/// <param name="Cantrips">Cantrips known.</param>
/// <param name="Prepared">Spells prepared.</param>
/// <param name="Book">Spells in the book at least; 0 for classes without one.</param>
/// <param name="Highest">The highest spell level.</param>
internal sealed record SpellAllowance(ClassContent Class, int Level, int Cantrips, int Prepared, int Book, int Highest)
{
    private static readonly string[] SecretLists = ["bard", "cleric", "druid", "wizard"];
    private const int SecretsFrom = 10;

    /// <summary>The allowances of all classes of a build that cast.</summary>
    public static IEnumerable<SpellAllowance> Of(BuildWalk walk) => walk.Build.Levels
        .Select(level => level.Class).Distinct(StringComparer.Ordinal)
        .Select(key => walk.Content.Class(key)).OfType<ClassContent>()
        .Where(content => content.Casting is not null)
        .Select(content => Of(content, walk.LevelIn(content.Key)));

    /// <summary>The allowance of one class.</summary>
    public static SpellAllowance Of(ClassContent content, int level) => new(
        content,
        level,
        content.Casting!.Cantrips.At(level),
        content.Casting.Prepared.At(level),
        content.Casting.Book.At(level),
        ClassProgress.HighestSpell(content.Casting, level));

    /// <summary>Cantrips of the class.</summary>
    public IEnumerable<string> CantripOptions() => Listed(0, 0, [Class.Key]);

    /// <summary>Spells it can prepare; of a book, those in it.</summary>
    public IEnumerable<string> PreparedOptions(ClassSpells own) => Book > 0
        ? own.Book.Where(key => Compendium.Spells.TryFind(key, out var spell) && spell.Level <= Highest)
        : Listed(1, Highest, Class.Key == "bard" && Level >= SecretsFrom ? SecretLists : [Class.Key]);

    /// <summary>Spells that can be written into a book.</summary>
    public IEnumerable<string> BookOptions() => Listed(1, Highest, [Class.Key]);

    private static IEnumerable<string> Listed(int lowest, int highest, string[] lists) => Compendium.Spells.All
        .Where(spell => spell.Level >= lowest && spell.Level <= highest && lists.Any(list => spell.Classes.Contains(list, StringComparer.Ordinal)))
        .Select(spell => spell.Key);
}
