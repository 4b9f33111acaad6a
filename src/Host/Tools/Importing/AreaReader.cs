using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Guildhall.Rules.FifthEdition;
using Guildhall.Rules.FifthEdition.Automation;
using Guildhall.Rules.FifthEdition.Creatures;

namespace Guildhall.Host.Tools.Importing;

/// <summary>Reads whom a save reaches: "each creature in a 30-foot Cone", "one creature the ghost can see within 5 feet".</summary>
internal static class AreaReader
{
    private static readonly Regex Cone = TextPattern.Of(@"^each creature in an? (?<feet>\d+)-foot Cone$");
    private static readonly Regex Line = TextPattern.Of(@"^each creature in an? (?<feet>\d+)-foot-long, (?<width>\d+)-foot-wide Line$");
    private static readonly Regex Sphere = TextPattern.Of(
        @"^each (?<whom>creature|enemy) in an? (?<feet>\d+)-foot-radius(?:, \d+-foot-high)? ?(?<shape>Sphere|Cylinder)? (?:centered on|originating from) (?:a point|that point)(?: ~ can see)?(?: within (?<range>\d+) feet)?$");

    private static readonly Regex Emanation = TextPattern.Of(
        @"^each (?<whom>creature|enemy)(?: that isn't an (?<not>\w+))? in an? (?<feet>\d+)-foot Emanation originating from (?:~|\w+)(?: that can see (?:~|\w+))?$");

    private static readonly Regex One = TextPattern.Of(
        @"^one (?:SIZE or smaller )?(?<kind>creature|Humanoid)(?: ~ can see)? within (?<range>\d+) feet(?: (?:~ can see|that ~ can see))?(?: that has the (?<has>\w+) condition)?$");

    private static readonly Regex Held = TextPattern.Of(@"^(?<each>one|each) (?:SIZE or smaller )?creature Grappled by (?:~|the \w+)$");
    private static readonly Regex Space = TextPattern.Of(@"^(?<each>one|each) (?:SIZE or smaller )?creature in ~'s space$");

    /// <summary>The area, for whom the steps run, and what must be true of each; null where the words are not known.</summary>
    public static (ActionArea Area, EachOf Of, AutomationTest Test)? Read(string who)
    {
        if (Cone.Match(who) is { Success: true } cone) return (new ActionArea(AreaShape.Cone, TextPattern.Number(cone, "feet")), EachOf.Targets, new());
        if (Line.Match(who) is { Success: true } line)
        {
            var width = TextPattern.Number(line, "width");
            return (new ActionArea(AreaShape.Line, TextPattern.Number(line, "feet"), Width: width == 5 ? 0 : width), EachOf.Targets, new());
        }

        if (Sphere.Match(who) is { Success: true } sphere)
        {
            var shape = sphere.Groups["shape"].Value == "Cylinder" ? AreaShape.Cylinder : AreaShape.Sphere;
            return (new ActionArea(shape, TextPattern.Number(sphere, "feet"), TextPattern.Number(sphere, "range")), Whom(sphere), new());
        }

        if (Emanation.Match(who) is { Success: true } emanation)
        {
            ImmutableArray<CreatureType> not = emanation.Groups["not"].Success ? [Enum.Parse<CreatureType>(emanation.Groups["not"].Value)] : [];
            return (new ActionArea(AreaShape.Emanation, TextPattern.Number(emanation, "feet")), Whom(emanation), new AutomationTest { NotTypes = not });
        }

        if (One.Match(who) is { Success: true } one)
        {
            return (new ActionArea(AreaShape.One, Range: TextPattern.Number(one, "range")), EachOf.First, Test(one) with
            {
                Has = one.Groups["has"].Success ? [Enum.Parse<Condition>(one.Groups["has"].Value)] : [],
                Types = one.Groups["kind"].Value == "Humanoid" ? [CreatureType.Humanoid] : [],
            });
        }

        if (Held.Match(who) is { Success: true } held)
        {
            return (new ActionArea(AreaShape.Grappled), held.Groups["each"].Value == "one" ? EachOf.First : EachOf.Targets, Test(held) with { Grappled = true });
        }

        return Space.Match(who) is { Success: true } space
            ? (new ActionArea(AreaShape.Space), space.Groups["each"].Value == "one" ? EachOf.First : EachOf.Targets, Test(space))
            : null;
    }

    private static EachOf Whom(Match match) => match.Groups["whom"].Value == "enemy" ? EachOf.Enemies : EachOf.Targets;

    private static AutomationTest Test(Match match) => new() { UpTo = match.Groups["size"].Success ? Enum.Parse<CreatureSize>(match.Groups["size"].Value) : null };
}
