using Guildhall.Core.Characters;
using Guildhall.Core.Drawings.Sheets;
using Guildhall.Core.Text;
using Guildhall.Rules.FifthEdition;
using Guildhall.Rules.FifthEdition.Heroes;

namespace Guildhall.Modules.Heroes.Show;

/// <summary>The boxes of features, of magic things and of skills.</summary>
internal static class WordPanel
{
    public static SheetPanel Features(HeroSheet sheet, Words words) =>
        Of(words.Say("hero.label.features"), sheet.Features.Select(feature => Terms.Feature(words, sheet, feature)));

    /// <summary>The magic things worn, in the order they were put on.</summary>
    public static SheetPanel Worn(Hero hero, Words words) => Of(words.Say("hero.label.worn"), hero.Worn.Select(key => Terms.Item(words, key)));

    /// <summary>The skills the hero is trained in, the best first.</summary>
    public static SheetPanel Skills(HeroSheet sheet, Words words) => Of(
        words.Say("hero.label.skills", ("perception", sheet.PassivePerception)),
        sheet.Skills
            .Where(skill => skill.Value.Parts.Any(part => part.Label == PartKeys.Proficiency))
            .OrderByDescending(skill => skill.Value.Value)
            .ThenBy(skill => skill.Key)
            .Select(skill => $"{words.Say(RuleKeys.Of(skill.Key))} {Terms.Signed(skill.Value.Value)}"));

    private static SheetPanel Of(string title, IEnumerable<string> phrases)
    {
        var grid = WordGrid.Of(phrases);
        return new(title, grid.Rows, grid.Draw);
    }
}
