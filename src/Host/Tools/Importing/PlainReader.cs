using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Guildhall.Rules.FifthEdition.Automation;

namespace Guildhall.Host.Tools.Importing;

/// <summary>Reads actions without a roll of their own: moving, teleporting, other actions, spells.</summary>
internal static class PlainReader
{
    private const string Cast = @"(?<spells>[A-Z][\w' ]+?(?:, (?:or )?[A-Z][\w' ]+?| or [A-Z][\w' ]+?)*)(?: spell)?(?: \(level (?<level>\d) version\))?(?: on itself)?";

    private static readonly (Regex Pattern, Func<Match, IEnumerable<AutomationNode>> Make)[] Rules =
    [
        (TextPattern.Of(@"^~ takes the (?<what>(?:Dash|Disengage|Hide)(?:, (?:or )?(?:Dash|Disengage|Hide)| (?:or|and) (?:Dash|Disengage|Hide))*) actions?\.?$"), Basic),
        (TextPattern.Of(@"^~ teleports up to (?<feet>\d+) feet to an unoccupied space it can see\.?$"), match => [Me(new AutomationNode.Move(MoveKind.Teleport, TextPattern.Number(match, "feet")))]),
        (TextPattern.Of(@"^~ jumps up to (?<feet>\d+) feet by spending 10 feet of movement\.?$"), match => [Me(new AutomationNode.Move(MoveKind.Jump, TextPattern.Number(match, "feet")))]),
        (TextPattern.Of(@"^(?:While underwater, )?~ (?:moves|swims|can move) up to (?:half )?its (?:Swim |Fly )?Speed(?: or Burrow Speed)?(?<safe> without provoking Opportunity Attacks)?(?: straight toward an enemy it can (?:see|sense))?\.?$"), Walk),
        (TextPattern.Of(@"^~ (?:can )?(?:move|teleport)s? up to (?:half its Speed|(?<feet>\d+) feet to an unoccupied space it can see)(?<safe> without provoking Opportunity Attacks)?, and it makes (?<times>one|two|three) (?<what>.+?) attacks?\.?$"), WalkAndUse),
        (TextPattern.Of(@"^~ makes (?<times>one|two|three) (?<what>.+?) attacks?\.?$"), match => [Uses(match)]),
        (TextPattern.Of(@"^~ uses (?!Spellcasting)(?<what>[A-Z][\w ]+)\.?$"), match => [Uses(match)]),
        (TextPattern.Of(@"^(?:~|The mage) (?:uses Spellcasting to cast|casts) " + Cast + @"(?:, (?:requiring|using) .*?)?(?: \(spell save DC \d+(?:, [^)]*)?\))?(?: in response to the spell's trigger, using the same spellcasting ability as Spellcasting)?(?:, and it can fly up to half its Fly Speed)?\.?(?: - At Will:.*)?$"), Casts),
    ];

    public static (ImmutableArray<AutomationNode> Nodes, string Left) Read(string text)
    {
        foreach (var (pattern, make) in Rules)
        {
            if (pattern.Match(text) is { Success: true } match) return ([.. make(match)], "");
        }

        return ([], text);
    }

    /// <summary>Names of actions or spells in a list.</summary>
    public static ImmutableArray<string> Keys(string list) =>
        [.. list.Replace(" attacks", "", StringComparison.Ordinal).Replace(" attack", "", StringComparison.Ordinal).Split([", or ", ", and ", ", ", " or ", " and "], StringSplitOptions.RemoveEmptyEntries).Select(Slug.Of)];

    private static AutomationNode.Each Me(params ReadOnlySpan<AutomationNode> steps) => new AutomationNode.Each([.. steps], EachOf.Self);

    private static IEnumerable<AutomationNode> Basic(Match match) =>
        match.Groups["what"].Value.Contains(" and ", StringComparison.Ordinal)
            ? Keys(match.Groups["what"].Value).Select(key => new AutomationNode.Use([key]))
            : [new AutomationNode.Use(Keys(match.Groups["what"].Value))];

    private static IEnumerable<AutomationNode> Walk(Match match) => [Me(new AutomationNode.Move(match.Groups["safe"].Success ? MoveKind.SafeWalk : MoveKind.Walk))];

    private static IEnumerable<AutomationNode> WalkAndUse(Match match) =>
    [
        Me(match.Groups["feet"].Success
            ? new AutomationNode.Move(MoveKind.Teleport, TextPattern.Number(match, "feet"))
            : new AutomationNode.Move(match.Groups["safe"].Success ? MoveKind.SafeWalk : MoveKind.Walk)),
        Uses(match),
    ];

    private static AutomationNode.Use Uses(Match match) =>
        new(Keys(match.Groups["what"].Value), match.Groups["times"].Value switch { "two" => 2, "three" => 3, _ => 1 });

    private static IEnumerable<AutomationNode> Casts(Match match)
    {
        var level = TextPattern.Number(match, "level");
        var spells = Keys(match.Groups["spells"].Value);
        yield return spells.Length == 1
            ? new AutomationNode.Cast(spells[0], level)
            : new AutomationNode.Choose([.. spells.Select(spell => new AutomationOption(spell, [new AutomationNode.Cast(spell, level)]))]);
        if (match.Value.Contains("fly up to half", StringComparison.Ordinal)) yield return Me(new AutomationNode.Move(MoveKind.Walk));
    }
}
