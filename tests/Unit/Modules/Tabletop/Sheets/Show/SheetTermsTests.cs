using Guildhall.Core.Text;
using Guildhall.Modules.Tabletop.Sheets;
using Guildhall.Modules.Tabletop.Sheets.Making;
using Guildhall.Modules.Tabletop.Sheets.Show;
using Guildhall.Rules.FifthEdition.Characters;
using Guildhall.Rules.FifthEdition.Characters.Content;

namespace Guildhall.Tests.Unit.Modules.Tabletop.Sheets.Show;

public sealed class SheetTermsTests
{
    public static TheoryData<string> Locales => ["en", "de"];

    [Theory]
    [MemberData(nameof(Locales))]
    public void Everything_on_a_sheet_has_a_name_in_every_language(string locale)
    {
        var terms = new SheetTerms(WordsOf(locale));
        SortedSet<string> missing = new(StringComparer.Ordinal);
        foreach (var (@class, level) in SampleSheets.Every)
        {
            var sheet = CharacterSheet.Derive(SampleSheets.Of(@class, level).Build);
            Need(missing, terms, sheet.Features.Select(feature => $"feature.{feature.Key}"));
            Need(missing, terms, sheet.Numbers.Select(number => $"number.{number.Key}"));
            Need(missing, terms, sheet.Proficiencies.Languages.Select(language => $"language.{language}"));
            Need(missing, terms, sheet.WhyKeys.SelectMany(key => sheet.Why(key)!.Parts).Select(part => part.Label));
            missing.UnionWith(sheet.Resources.Select(resource => resource.Key.Replace("free.", "", StringComparison.Ordinal)).Where(key => IsUnnamed(terms, key, "resource.", "feature.", "spell.")));
        }

        missing.UnionWith(SheetThings.All.Where(key => IsUnnamed(terms, key, "weapon.", "armor.", "item.", "gear.")));
        missing.ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Locales))]
    public void Every_choice_and_option_of_the_wizard_has_a_name(string locale)
    {
        var terms = new SheetTerms(WordsOf(locale));
        SortedSet<string> missing = new(StringComparer.Ordinal);
        foreach (var @class in CharacterContent.Standard.ClassKeys)
        {
            var begun = new CharacterBuild { Levels = [new(@class)] };
            var (draft, chooser) = (new SheetDraft { Start = begun, Build = begun, Level = 20 }, new DraftChooser());
            for (var step = DraftSteps.Open(draft); step is not null; step = DraftSteps.Open(draft))
            {
                if (step.Key is not (DraftSteps.Increase or DraftSteps.Scores) && step.Kind != ChoiceKind.HitPoints)
                {
                    missing.UnionWith(step.Options.Where(option => !IsNamed(terms, step, option)).Select(option => $"{step.Kind} {option} ({step.Source})"));
                }

                draft = chooser.One(draft, step).Value!;
            }
        }

        missing.ShouldBeEmpty();
    }

    [Fact]
    public void What_nobody_has_named_is_told_by_its_key()
    {
        SheetTerms.Pretty("longsword-plus-2").ShouldBe("Longsword +2");
        SheetTerms.Pretty("thieves-tools").ShouldBe("Thieves tools");
        SampleSheets.EnglishTerms.Thing("moonbeam-cannon").ShouldBe("Moonbeam cannon");
    }

    private static bool IsNamed(SheetTerms terms, ChoiceStep step, string option) => !IsUnnamed(
        terms,
        step.Kind == ChoiceKind.Equipment ? $"{step.Source}.{option}" : option,
        "species.", "background.", "class.", "subclass.", "ability.", "skill.", "tool.", "gear.", "feat.", "feature.", "spell.", "weapon.", "language.", "option.", "kit.");

    private static bool IsUnnamed(SheetTerms terms, string key, params string[] prefixes) => prefixes.All(prefix => terms.Find(prefix + key) is null && terms.Find($"{prefix}{key}.name") is null);

    private static void Need(SortedSet<string> missing, SheetTerms terms, IEnumerable<string> keys) =>
        missing.UnionWith(keys.Where(key => terms.Find(key) is null && terms.Find($"{key}.name") is null));

    private static Words WordsOf(string locale) => locale == "de" ? SampleSheets.German : SampleSheets.English;
}
