using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Guildhall.Rules.FifthEdition.Creatures;

namespace Guildhall.Host.Tools.Importing;

/// <summary>Reads a multiattack: its routine, other routines, and what may replace attacks.</summary>
internal static class MultiattackReader
{
    private static readonly string[] Counts = ["one", "two", "three", "four", "five", "six"];

    private static readonly Regex Step = TextPattern.Of(
        @"(?<count>one|two|three|four|five|six) (?:other )?(?:attacks, using (?<mix>.+?) in any combination|(?<what>[A-Z][\w' -]*?(?: or [A-Z][\w' -]*?)?) attacks?)|(?<may>can use|uses) (?!Spellcasting)(?<used>[A-Z][\w' ]+?(?:, [A-Z][\w' ]+?)*(?:,? or [A-Z][\w' ]+?)?)(?<twice> twice)?(?: if available)?(?=[,.]| and|$)|(?<cast>it can use|can use|uses) Spellcasting to cast (?<spell>[A-Z][\w' ]+)");

    private static readonly Regex Replace = TextPattern.Of(
        @"^It can replace (?<count>one|two|three|any|the) ?(?<which>[A-Z]\w+ )?attacks? with (?:a use of (?<what>Spellcasting|[A-Z][\w' ]+?)(?: to cast (?<spells>[A-Z][\w' ,]+?)(?: \(level (?<level>\d) version\))?(?: or (?<more>[A-Z][\w' ]+?))?)?|an? (?<attack>[A-Z][\w' ]+?) attack)(?: if available)?$");

    private static readonly Regex EitherOr = TextPattern.Of(@"^It can replace one attack with a use of \(A\) (?<first>.+?) or \(B\) (?<second>.+)$");

    /// <summary>A hydra begins with five heads (its trait Multiple Heads).</summary>
    private const string Heads = "as it has heads";

    public static (Multiattack? Read, string Left) Read(string text)
    {
        if (text.Contains(Heads, StringComparison.Ordinal)) return (new Multiattack([new MultiattackStep(5, ["bite"])]), "");
        var sentences = text.TrimEnd('.').Split(". ");
        var routines = sentences[0].Split([", or it makes ", ", or it can make ", " or uses "], StringSplitOptions.None);
        List<ImmutableArray<MultiattackStep>> read = [];
        List<MultiattackReplacement> replacements = [];
        for (var i = 0; i < routines.Length; i++)
        {
            List<MultiattackStep> steps = [];
            var routine = i > 0 && sentences[0].Contains(" or uses " + routines[i], StringComparison.Ordinal) ? "uses " + routines[i] : routines[i];
            foreach (Match match in Step.Matches(routine))
            {
                if (match.Groups["cast"].Success) replacements.Add(new MultiattackReplacement(0, [], [Slug.Of(match.Groups["spell"].Value)]));
                else if (match.Groups["used"].Success) AddUse(match, steps, replacements);
                else steps.Add(new MultiattackStep(
                    Array.IndexOf(Counts, match.Groups["count"].Value) + 1,
                    PlainReader.Keys(match.Groups["mix"].Success ? match.Groups["mix"].Value : match.Groups["what"].Value)));
            }

            if (steps.Count == 0) return (null, text);
            read.Add([.. steps]);
        }

        foreach (var sentence in sentences.Skip(1))
        {
            if (EitherOr.Match(sentence) is { Success: true } either)
            {
                foreach (var choice in (string[])[either.Groups["first"].Value, either.Groups["second"].Value])
                {
                    if (Replace.Match($"It can replace one attack with a use of {choice}") is not { Success: true } one) return (null, sentence);
                    replacements.Add(Replacement(one));
                }

                continue;
            }

            if (Replace.Match(sentence) is not { Success: true } match) return (null, sentence);
            replacements.Add(Replacement(match));
        }

        return (new Multiattack(read[0]) { Alternatives = [.. read.Skip(1)], Replacements = [.. replacements] }, "");
    }

    private static void AddUse(Match match, List<MultiattackStep> steps, List<MultiattackReplacement> replacements)
    {
        var keys = PlainReader.Keys(match.Groups["used"].Value.Replace(" or Spellcasting", "", StringComparison.Ordinal));
        if (match.Groups["may"].Value == "can use") replacements.Add(new MultiattackReplacement(0, keys, []));
        else steps.Add(new MultiattackStep(match.Groups["twice"].Success ? 2 : 1, keys));
        if (match.Groups["used"].Value.EndsWith(" or Spellcasting", StringComparison.Ordinal)) replacements.Add(new MultiattackReplacement(0, ["spellcasting"], []));
    }

    private static MultiattackReplacement Replacement(Match match)
    {
        var count = match.Groups["count"].Value is "two" ? 2 : 1;
        if (match.Groups["attack"].Success) return new MultiattackReplacement(count, PlainReader.Keys(match.Groups["attack"].Value), []);
        if (match.Groups["what"].Value != "Spellcasting") return new MultiattackReplacement(count, PlainReader.Keys(match.Groups["what"].Value), []);
        if (!match.Groups["spells"].Success) return new MultiattackReplacement(count, ["spellcasting"], []);
        ImmutableArray<string> spells = [.. PlainReader.Keys(match.Groups["spells"].Value), .. match.Groups["more"].Success ? PlainReader.Keys(match.Groups["more"].Value) : []];
        return new MultiattackReplacement(count, [], spells, match.Groups["level"].Success ? match.Groups["level"].Value[0] - '0' : 0);
    }
}
