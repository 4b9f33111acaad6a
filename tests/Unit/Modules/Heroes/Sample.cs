using Guildhall.Core.Characters;
using Guildhall.Core.Ids;
using Guildhall.Core.Text;
using Guildhall.Modules.Heroes;
using Guildhall.Modules.Heroes.Rules;
using Guildhall.Modules.Heroes.Show;
using Guildhall.Pipeline;
using Guildhall.Rules.FifthEdition.Heroes;

namespace Guildhall.Tests.Unit.Modules.Heroes;

/// <summary>Heroes to be shown, and the words to show them in.</summary>
internal static class Sample
{
    private static readonly StringCatalog Strings = StringFiles.Load([typeof(HeroesModule).Assembly]);

    public static Words English { get; } = Strings.In("en");

    public static Words German { get; } = Strings.In("de");

    /// <summary>Every archetype at every level in every language.</summary>
    public static IEnumerable<(string Archetype, int Experience, string Locale)> EveryHero =>
        from archetype in Archetypes.All
        from experience in (int[])[0, 300, 900, 2_700, 6_500]
        from locale in (string[])["en", "de"]
        select (archetype.Key, experience, locale);

    public static Words WordsOf(string locale) => Strings.In(locale);

    public static Hero Hero(string name = "Mira", string archetype = "fighter", int experience = 0, int number = 1) => new(
        new Id<Hero>(new Guid(number, 0, 0, new byte[8])),
        default,
        name,
        archetype,
        ScoreChoice.Kept(Archetypes.Find(archetype)!.StartingScores),
        experience,
        Alive: true,
        Revision: 0);

    public static HeroView View(string name = "Mira", string archetype = "fighter", int experience = 0) =>
        HeroView.Of(Hero(name, archetype, experience), HeroDeeds.None);
}
