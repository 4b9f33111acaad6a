using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Guildhall.Rules.FifthEdition.Automation;
using Guildhall.Rules.FifthEdition.Characters.Content;
using Guildhall.Rules.FifthEdition.Creatures;
using Guildhall.Rules.FifthEdition.Spells;

namespace Guildhall.Rules.FifthEdition.Content;

/// <summary>
/// Which creatures' actions and traits, which spells and which features of characters the engine resolves. It is told from the content alone: whatever has
/// <c>lacks</c> is not mechanical, whatever has no steps is out of scope, and what has nothing but words is counted as such.
/// </summary>
public sealed class CoverageLedger
{
    private static readonly (CoverageGroup Group, string Title, int BarInTenths)[] Groups =
    [
        (CoverageGroup.AttackActions, "Attack actions", 950),
        (CoverageGroup.SaveActions, "Save actions", 950),
        (CoverageGroup.OtherActions, "Other actions", 950),
        (CoverageGroup.Traits, "Traits", 850),
        (CoverageGroup.Spells, "Spells", 930),
        (CoverageGroup.Features, "Features of characters", 900),
    ];

    private CoverageLedger(ImmutableArray<CoverageItem> items) => Items = items;

    /// <summary>Everything there is, group by group and in order of the keys.</summary>
    public ImmutableArray<CoverageItem> Items { get; }

    /// <summary>The ledger of a set of content.</summary>
    public static CoverageLedger Of(CreatureCatalog creatures, SpellCatalog spells, CharacterContent characters) => new(
    [
        .. creatures.All.SelectMany(Of)
            .Concat(spells.All.Select(spell => new CoverageItem(CoverageGroup.Spells, spell.Key, Judge(spell.Do, spell.Lacks), spell.Lacks)))
            .Concat(FeatureLedger.Of(characters))
            .OrderBy(item => item.Group).ThenBy(item => item.Key, StringComparer.Ordinal),
    ]);

    /// <summary>The share of a group that is resolved, in tenths of a percent, rounded down.</summary>
    public int TenthsResolved(params CoverageGroup[] groups)
    {
        var all = Items.Where(item => groups.Contains(item.Group)).ToList();
        return all.Count == 0 ? 1_000 : all.Count(IsResolved) * 1_000 / all.Count;
    }

    /// <summary>The page for people, in Markdown.</summary>
    public string ToMarkdown()
    {
        var text = new StringBuilder(
            """
            # Rules coverage

            Which of the creatures, spells and features of characters of SRD 5.2 the engine resolves by itself. This page is written by `guildhall content coverage` from the content,
            and a test fails when the two differ or when a bar is missed.

            - **mechanical**: its steps say everything its text does to numbers: rolls, damage, conditions, saves, durations.
            - **words**: it changes no number; there is a line to read, and people at the table rule.
            - **guidance**: its steps say some of it; what is missing stands beside it.
            - **out of scope**: nothing of it is resolved.

            Only *mechanical* and *words* count as resolved.

            | | All | Mechanical | Words | Guidance | Out of scope | Resolved | Bar |
            |---|---:|---:|---:|---:|---:|---:|---:|

            """);
        foreach (var (group, title, bar) in Groups)
        {
            var all = Items.Where(item => item.Group == group).ToList();
            text.Append(CultureInfo.InvariantCulture, $"| {title} | {all.Count} |");
            foreach (var coverage in Enum.GetValues<Coverage>()) text.Append(CultureInfo.InvariantCulture, $" {all.Count(item => item.Coverage == coverage)} |");
            text.Append(CultureInfo.InvariantCulture, $" {Percent(TenthsResolved(group))} | {(bar == 0 ? "–" : Percent(bar))} |\n");
        }

        text.Append("\nFigures on which the document's text and the fixtures differ follow the text, with one exception: initiative follows the fixtures (28 creatures).\n");
        foreach (var (group, title, _) in Groups)
        {
            var rest = Items.Where(item => item.Group == group && !IsResolved(item)).ToList();
            if (rest.Count == 0) continue;
            text.Append(CultureInfo.InvariantCulture, $"\n## {title} that are not resolved\n\n| | | What is missing |\n|---|---|---|\n");
            foreach (var item in rest)
            {
                text.Append(CultureInfo.InvariantCulture, $"| `{item.Key}` | *{(item.Coverage == Coverage.Guidance ? "guidance" : "out of scope")}* | {item.Lacks ?? "for people at the table"} |\n");
            }
        }

        return text.ToString();
    }

    private static bool IsResolved(CoverageItem item) => item.Coverage is Coverage.Mechanical or Coverage.Words;

    private static string Percent(int tenths) => string.Create(CultureInfo.InvariantCulture, $"{tenths / 10}.{tenths % 10} %");

    private static IEnumerable<CoverageItem> Of(CreatureStats creature)
    {
        foreach (var action in creature.Actions)
        {
            var all = AutomationTree.Steps(action.Do).ToList();
            var group = all.Exists(step => step is AutomationNode.Attack) ? CoverageGroup.AttackActions
                : all.Exists(step => step is AutomationNode.Save) ? CoverageGroup.SaveActions
                : CoverageGroup.OtherActions;
            yield return new CoverageItem(group, $"{creature.Key}/{action.Key}", Judge(action.Do, action.Lacks), action.Lacks);
        }

        if (creature.Multiattack is not null) yield return new CoverageItem(CoverageGroup.OtherActions, $"{creature.Key}/multiattack", Coverage.Mechanical, null);
        foreach (var trait in creature.Traits) yield return new CoverageItem(CoverageGroup.Traits, $"{creature.Key}/{RuleKeys.WordFor(trait)}", Coverage.Mechanical, null);
        foreach (var feature in creature.Features) yield return new CoverageItem(CoverageGroup.Traits, $"{creature.Key}/{feature.Key}", Judge(feature.Do, feature.Lacks), feature.Lacks);
    }

    private static Coverage Judge(ImmutableArray<AutomationNode> steps, string? lacks)
    {
        var real = AutomationTree.Steps(steps).Any(step => step is not AutomationNode.Text);
        return lacks is not null || steps.IsEmpty
            ? real ? Coverage.Guidance : Coverage.OutOfScope
            : real ? Coverage.Mechanical : Coverage.Words;
    }
}
