using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Guildhall.Rules.FifthEdition;
using Guildhall.Rules.FifthEdition.Automation;
using Guildhall.Rules.FifthEdition.Creatures;

namespace Guildhall.Host.Tools.Importing;

/// <summary>Reads lists of spells and the numbers they are cast with.</summary>
internal static class SpellcastingReader
{
    private static readonly Regex With = TextPattern.Of(@"using (?<ability>Strength|Constitution|Intelligence|Wisdom|Charisma) as (?:the )?spellcasting ability(?: \(spell save DC (?<dc>\d+)(?:, \+(?<hit>\d+) to hit with spell attacks)?\))?");
    private static readonly Regex Row = TextPattern.Of(@"- (?:At Will|(?<day>\d)e?/Day(?: Each)?): (?<spells>[^-]*?)(?= - |$)");
    private static readonly Regex Version = TextPattern.Of(@"^(?<name>.+?)(?: \(level (?<level>\d) version\))?$");

    /// <summary>What an action says of casting; null where it casts nothing with numbers of its own.</summary>
    /// <param name="text">Normal: the creature is <c>~</c>.</param>
    public static CreatureSpellcasting? Read(string action, string text)
    {
        if (With.Match(text) is not { Success: true } with) return null;
        List<CreatureSpell> spells = [];
        if (text.Contains("casts one of the following spells", StringComparison.Ordinal))
        {
            foreach (Match row in Row.Matches(text))
            {
                foreach (var name in row.Groups["spells"].Value.Split(", ", StringSplitOptions.RemoveEmptyEntries))
                {
                    var version = Version.Match(name.Trim());
                    spells.Add(new CreatureSpell(Slug.Of(version.Groups["name"].Value), TextPattern.Number(row, "day"), TextPattern.Number(version, "level")));
                }
            }
        }

        return new CreatureSpellcasting
        {
            Action = action,
            Ability = Enum.Parse<Ability>(with.Groups["ability"].Value),
            SaveDc = with.Groups["dc"].Success ? TextPattern.Number(with, "dc") : null,
            Attack = with.Groups["hit"].Success ? TextPattern.Number(with, "hit") : null,
            Spells = [.. spells],
        };
    }

    /// <summary>The steps of an action that casts one of a list.</summary>
    public static ImmutableArray<AutomationNode> Steps(CreatureSpellcasting casting) =>
    [
        new AutomationNode.Choose([.. casting.Spells.Select(spell => new AutomationOption(spell.Spell, [new AutomationNode.Cast(spell.Spell, spell.Level)]))]),
    ];
}
