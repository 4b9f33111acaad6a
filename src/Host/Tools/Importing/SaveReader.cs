using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Guildhall.Rules.FifthEdition;
using Guildhall.Rules.FifthEdition.Automation;
using Guildhall.Rules.FifthEdition.Spells;

namespace Guildhall.Host.Tools.Importing;

/// <summary>Reads "Dexterity Saving Throw: DC 14, whom. Failure: … Success: …".</summary>
internal static class SaveReader
{
    private static readonly Regex Head = TextPattern.Of(
        @"^(?<ability>Strength|Dexterity|Constitution|Intelligence|Wisdom|Charisma) Saving Throw: DC (?<dc>\d+)(?:, (?<who>.*?))?\.? ?(?=(?:Failure|First Failure)\b)");

    private static readonly Regex Label = TextPattern.Of("(?<label>Failure or Success:|First Failure:?|Second Failure:?|Subsequent Failures:|Failure by 5 or More:|Failure:|Success:)");
    private static readonly Regex Used = TextPattern.Of(@"^~ can't take this action again until the start of its next turn\.?$");
    private static readonly Regex AfterFirst = TextPattern.Of(
        @"(?:,? (?:until the end of its next turn, (?:when|at which point) it repeats the save|and repeats the save at the end of its next turn if it is still Restrained, ending the effect on itself on a success))\.?$");

    /// <summary>Reads a save that a text begins with.</summary>
    /// <returns>Null where the text does not begin with one; what is left unread is not empty where something was not understood.</returns>
    public static (AutomationNode.Save Save, ImmutableArray<AutomationNode> Behind, string Who, string Left)? Read(string text)
    {
        var head = Head.Match(text);
        if (!head.Success) return null;
        var save = new AutomationNode.Save(Enum.Parse<Ability>(head.Groups["ability"].Value)) { Dc = int.Parse(head.Groups["dc"].Value, CultureInfo.InvariantCulture) };
        ImmutableArray<AutomationNode> behind = [];
        var left = "";
        var parts = Label.Split(text[head.Length..]);
        for (var i = 1; i + 1 < parts.Length && left.Length == 0; i += 2)
        {
            var words = parts[i + 1].Trim();
            switch (parts[i].TrimEnd(':'))
            {
                case "Failure" when i + 2 >= parts.Length || parts[i + 2].TrimEnd(':') != "Second Failure":
                    (var fail, left) = ClauseReader.Read(words);
                    save = save with { Fail = fail };
                    break;
                case "Success" when words.StartsWith("Half damage", StringComparison.Ordinal):
                    left = words is "Half damage." or "Half damage only." or "Half damage" ? "" : words;
                    save = save with
                    {
                        Always = [.. save.Fail.OfType<AutomationNode.Damage>().Select(damage => damage with { HalfOnSuccess = true })],
                        Fail = [.. save.Fail.Where(node => node is not AutomationNode.Damage)],
                    };
                    break;
                case "Success":
                    (var success, left) = ClauseReader.Read(words);
                    save = save with { Success = success };
                    break;
                case "Failure" or "First Failure":
                    left = AfterFirst.IsMatch(words) ? "" : words;
                    words = words.Replace(", at which point it repeats the save", ", when it repeats the save", StringComparison.Ordinal);
                    (var first, var leftOfFirst) = ClauseReader.Read(AfterFirst.Replace(words, ""));
                    left += leftOfFirst;
                    save = save with { Fail = [.. first.Select(node => node is AutomationNode.Lay lay ? lay with { Span = new EffectSpan(SpanEnd.EndOfTargetTurn, Repeat: SaveRepeat.EndOfNextTurn) } : node)] };
                    break;
                case "Second Failure":
                    (var second, left) = ClauseReader.Read(words
                        .Replace(" instead of the Restrained condition", "", StringComparison.Ordinal));
                    save = save with { Fail = [.. save.Fail.Select(node => node is AutomationNode.Lay lay ? lay with { OnSecondFailure = second } : node)] };
                    break;
                case "Failure or Success" when Used.IsMatch(words):
                    behind = [new AutomationNode.Each([new AutomationNode.Effect(EffectKind.UsedThisRound) { Span = new EffectSpan(SpanEnd.StartOfSourceTurn) }], EachOf.Self)];
                    break;
                case "Failure or Success":
                    (var always, left) = ClauseReader.Read(words);
                    if (always.Length > 0 || left.Length > 0) left = words;
                    break;
                default:
                    left = words;
                    break;
            }
        }

        return (save, behind, head.Groups["who"].Value, left);
    }
}
