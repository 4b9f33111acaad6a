using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Guildhall.Rules.FifthEdition.Automation;

namespace Guildhall.Host.Tools.Importing;

/// <summary>Turns the text of an action into steps: attacks, saves, and plain things such as moving, casting and using other actions.</summary>
internal static class ActionReader
{
    private static readonly Regex Attack = TextPattern.Of(
        @"^(?:Melee or Ranged|Melee|Ranged) Attack Roll: \+(?<hit>\d+)(?: to hit)?(?: \(with Advantage if the target is (?<seeking>\w+)(?: by ~)?\))?,? (?:reach (?<reach>\d+) (?:ft|feet|foot)\.?)?(?: or )?(?:range (?<range>\d+)(?:/(?<long>\d+))? (?:ft|feet)\.?)?[.,]? ?(?<then>.*)$");

    private static readonly Regex Subjected = TextPattern.Of(
        @"(?:If the target is (?:an? )?(?:SIZE or smaller creature|(?<any>creature)(?! that)|non-(?<not>\w+) creature|creature that isn't an (?<isnt>\w+)(?: or elf)?|(?<kind>Humanoid)), it|,? and the target) is subjected to the following effect\. (?=\w+ Saving Throw)");

    private static readonly Regex OnlyWhenUsed = TextPattern.Of(@" ?~ can't take this action again until the start of its next turn\.?$");

    /// <summary>Reads an action.</summary>
    /// <param name="text">Normal: the creature is <c>~</c>.</param>
    public static ActionReading Read(string text)
    {
        if (Attack.Match(text) is { Success: true } attack) return ReadAttack(attack);
        if (SaveReader.Read(text) is { } save)
        {
            if (AreaReader.Read(save.Who) is not { } reach) return new ActionReading([], null, $"whom: {save.Who}");
            var shared = reach.Of == EachOf.First ? save.Save : save.Save with { Always = Shared(save.Save.Always), Fail = Shared(save.Save.Fail) };
            ImmutableArray<AutomationNode> steps = reach.Test == new AutomationTest() ? [shared] : [new AutomationNode.If(reach.Test) { Then = [shared] }];
            return new ActionReading([new AutomationNode.Each(steps, reach.Of), .. save.Behind], reach.Area, save.Left);
        }

        var used = OnlyWhenUsed.IsMatch(text);
        var (nodes, left) = PlainReader.Read(OnlyWhenUsed.Replace(text, ""));
        ImmutableArray<AutomationNode> behind = used
            ? [new AutomationNode.Each([new AutomationNode.Effect(EffectKind.UsedThisRound) { Span = new EffectSpan(SpanEnd.StartOfSourceTurn) }], EachOf.Self)]
            : [];
        return new ActionReading([.. nodes, .. behind], null, left);
    }

    private static ActionReading ReadAttack(Match match)
    {
        var then = match.Groups["then"].Value;
        ImmutableArray<AutomationNode> hit;
        string left;
        if (Subjected.Match(then) is { Success: true } subjected)
        {
            (hit, left) = ClauseReader.Read(then[..subjected.Index]);
            if (SaveReader.Read(then[(subjected.Index + subjected.Length)..]) is not { } save) return new ActionReading([], null, then);
            left += save.Left;
            var test = ClauseReader.Test(subjected);
            hit = [.. hit, test == new AutomationTest() ? save.Save : new AutomationNode.If(test) { Then = [save.Save] }];
        }
        else
        {
            (hit, left) = ClauseReader.Read(then);
        }

        ImmutableArray<Rules.FifthEdition.Condition> seeking = match.Groups["seeking"].Success ? [Enum.Parse<Rules.FifthEdition.Condition>(match.Groups["seeking"].Value)] : [];
        var attack = new AutomationNode.Attack
        {
            Bonus = TextPattern.Number(match, "hit"),
            Reach = TextPattern.Number(match, "reach"),
            Range = TextPattern.Number(match, "range"),
            LongRange = TextPattern.Number(match, "long"),
            AdvantageOn = seeking,
            Hit = hit,
        };
        return new ActionReading([new AutomationNode.Each([attack], EachOf.First)], null, left);
    }

    private static ImmutableArray<AutomationNode> Shared(ImmutableArray<AutomationNode> steps) =>
        [.. steps.Select(step => step is AutomationNode.Damage damage ? damage with { Shared = true } : step)];
}
