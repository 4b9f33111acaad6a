using Guildhall.Core.Drawings.Sheets;
using Guildhall.Rules.FifthEdition;
using Guildhall.Rules.FifthEdition.Characters;
using Guildhall.Rules.FifthEdition.Creatures;

namespace Guildhall.Modules.Tabletop.Sheets.Show;

/// <summary>The boxes of skills, senses and training, features, and of what is carried.</summary>
internal static class WordPanel
{
    // What only says that something was chosen; the choice itself is there by its own name.
    private static readonly string[] _frames = ["subclass", "improvement"];

    /// <summary>The skills the character is trained in, the best first.</summary>
    public static SheetPanel Skills(CharacterSheet sheet, SheetTerms terms) => Of(
        terms.Say("sheet.label.skills"),
        sheet.TrainedSkills
            .OrderByDescending(skill => sheet.Skills[skill].Value)
            .ThenBy(skill => skill)
            .Select(skill => $"{terms.Say(RuleKeys.Of(skill))} {SheetTerms.Signed(sheet.Skills[skill].Value)}"));

    /// <summary>Senses, ways of moving, defenses, training and languages.</summary>
    public static SheetPanel Traits(CharacterSheet sheet, SheetTerms terms) => Of(
        terms.Say("sheet.label.traits"),
        [
            .. Senses(sheet.Senses, terms),
            .. Movement(sheet.Speeds, terms),
            .. sheet.Defenses.Resistant.Distinct().Select(type => terms.Say("sheet.resists", ("type", terms.Rules.Of(type)))),
            .. sheet.Defenses.Immune.Distinct().Select(type => terms.Say("sheet.immune", ("type", terms.Rules.Of(type)))),
            .. sheet.ConditionImmunities.Select(condition => terms.Say("sheet.immune", ("type", terms.Rules.Of(condition)))),
            .. sheet.Proficiencies.Languages.Select(language => terms.Named($"language.{language}")),
            .. sheet.Proficiencies.Tools.Select(tool => terms.Option(ChoiceKind.Tool, tool)),
        ]);

    /// <summary>Traits, features and feats, each once.</summary>
    /// <param name="most">How many are named.</param>
    public static SheetPanel Features(CharacterSheet sheet, SheetTerms terms, int most)
    {
        var names = sheet.Features.Where(feature => !_frames.Contains(feature.Key, StringComparer.Ordinal)).Select(feature => terms.Named($"feature.{feature.Key}")).Distinct(StringComparer.Ordinal).ToList();
        return Of(terms.Say("sheet.label.features"), Fitting(names, most, terms));
    }

    /// <summary>What is worn and wielded first, then the bag.</summary>
    /// <param name="most">How many are named.</param>
    public static SheetPanel Gear(CharacterBuild build, SheetTerms terms, int most)
    {
        var things = build.Equipment.OrderByDescending(item => item.Equipped).Select(terms.Carried).ToList();
        return Of(terms.Say("sheet.label.gear", ("coins", terms.Coins(build.Copper))), Fitting(things, most, terms));
    }

    private static IEnumerable<string> Senses(CreatureSenses senses, SheetTerms terms)
    {
        foreach (var (key, feet) in ((string, int)[])[("darkvision", senses.Darkvision), ("blindsight", senses.Blindsight), ("tremorsense", senses.Tremorsense), ("truesight", senses.Truesight)])
        {
            if (feet > 0) yield return terms.Say($"sheet.sense.{key}", ("distance", terms.Rules.Distance(feet)));
        }
    }

    private static IEnumerable<string> Movement(Speeds speeds, SheetTerms terms)
    {
        foreach (var (key, feet) in ((string, int)[])[("climb", speeds.Climb), ("fly", speeds.Fly), ("swim", speeds.Swim), ("burrow", speeds.Burrow)])
        {
            if (feet > 0) yield return terms.Say($"sheet.speed.{key}", ("distance", terms.Rules.Distance(feet)));
        }
    }

    private static List<string> Fitting(List<string> names, int most, SheetTerms terms) =>
        names.Count <= most ? names : [.. names.Take(most - 1), terms.Say("sheet.more", ("count", names.Count - most + 1))];

    private static SheetPanel Of(string title, IEnumerable<string> phrases)
    {
        var grid = WordGrid.Of(phrases);
        return new(title, grid.Rows, grid.Draw);
    }
}
