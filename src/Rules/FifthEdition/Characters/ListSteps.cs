using System.Collections.Immutable;
using Guildhall.Rules.FifthEdition.Equipment;

namespace Guildhall.Rules.FifthEdition.Characters;

/// <summary>Steps that fill lists of the build instead of answering a feature: spells, masteries.</summary>
internal static class ListSteps
{
    public const string Cantrips = "cantrips";
    public const string Prepared = "prepared";
    public const string Book = "book";
    public const string Masteries = "masteries";

    /// <summary>What the lists of a class still lack.</summary>
    public static IEnumerable<ChoiceStep> Of(BuildWalk walk, string @class)
    {
        if (walk.Content.Class(@class) is not { } content) yield break;
        if (content.Casting is not null)
        {
            var allowance = SpellAllowance.Of(content, walk.LevelIn(@class));
            var own = walk.Build.SpellsOf(@class);
            if (Lacking(own.Cantrips, allowance.Cantrips, allowance.CantripOptions()) is { Count: > 0 } cantrips) yield return Step(Cantrips, ChoiceKind.Spell, cantrips, @class);
            if (Lacking(own.Book, allowance.Book, allowance.BookOptions()) is { Count: > 0 } book) yield return Step(Book, ChoiceKind.Spell, book, @class);
            if (Lacking(own.Prepared, allowance.Prepared, allowance.PreparedOptions(own)) is { Count: > 0 } prepared) yield return Step(Prepared, ChoiceKind.Spell, prepared, @class) with { Optional = true };
        }

        var training = SheetTraining.Weapons(new SheetNumbers(walk, CharacterRules.Standard));
        var weapons = Armory.Weapons.Where(weapon => SheetTraining.IsTrained(training, weapon)).Select(weapon => weapon.Key);
        if (Lacking(walk.Build.Masteries, EquipmentCheck.MasteriesOf(walk), weapons) is { Count: > 0 } masteries) yield return Step(Masteries, ChoiceKind.Weapon, masteries, @class) with { Optional = true };
    }

    /// <summary>The build with the lists longer by what was picked.</summary>
    public static CharacterBuild Add(CharacterBuild build, string @class, CharacterPick pick)
    {
        var own = build.SpellsOf(@class);
        return pick.Choice switch
        {
            Cantrips => build.With(own with { Cantrips = own.Cantrips.AddRange(pick.Options) }),
            Prepared => build.With(own with { Prepared = own.Prepared.AddRange(pick.Options) }),
            Book => build.With(own with { Book = own.Book.AddRange(pick.Options) }),
            _ => build with { Masteries = build.Masteries.AddRange(pick.Options) },
        };
    }

    /// <summary>Whether a pick fills a list.</summary>
    public static bool IsList(CharacterPick pick) => pick.Choice is Cantrips or Prepared or Book or Masteries;

    private static (int Count, ImmutableArray<string> Options) Lacking(ImmutableArray<string> own, int most, IEnumerable<string> options)
    {
        if (own.Length >= most) return (0, []);
        var open = options.Where(option => !own.Contains(option, StringComparer.Ordinal)).ToImmutableArray();
        return (Math.Min(most - own.Length, open.Length), open);
    }

    private static ChoiceStep Step(string key, ChoiceKind kind, (int Count, ImmutableArray<string> Options) lacking, string source) =>
        new(key, kind, lacking.Count, lacking.Options) { Source = source };
}
