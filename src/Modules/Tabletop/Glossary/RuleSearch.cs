using System.Collections.Immutable;
using Guildhall.Core.Commands;

namespace Guildhall.Modules.Tabletop.Glossary;

/// <summary>
/// Full-text search over the glossary, in memory: names first, then every word of term and text. Words are compared without their commonest endings;
/// a word of a term may have a slip. Words that few entries have weigh more.
/// </summary>
internal sealed class RuleSearch
{
    private const int InTerm = 12;
    private const int BeginsInTerm = 6;
    private const int NearlyInTerm = 4;
    private const int InText = 3;
    private const int WithAll = 12;
    private const int FewTexts = 2;
    private const int Most = 10;
    private const int ShortestWord = 3;
    private const int ShortestWithSlip = 5;
    private readonly NameIndex _names;
    private readonly ImmutableArray<Words> _words;

    public RuleSearch(RuleGlossary own, RuleGlossary english)
    {
        _names = new NameIndex(own.All.Select(entry => (entry.Key, entry.Term, english[entry.Key].Term)));
        _words = [.. own.All.Select(entry => new Words(entry.Key, [.. Folding.Stems(entry.Term)], Folding.Stems(entry.Text).ToHashSet(StringComparer.Ordinal)))];
    }

    /// <summary>Keys of what is meant, the best first; empty for nothing.</summary>
    public ImmutableArray<string> Find(string typed)
    {
        var named = _names.Find(typed);
        var sought = Folding.Stems(typed).Where(word => word.Length >= ShortestWord).Distinct(StringComparer.Ordinal).ToArray();
        var found = _words
            .Select(entry => (entry.Key, Score: Score(entry, sought)))
            .Where(entry => entry.Score > 0)
            .OrderByDescending(entry => entry.Score)
            .ThenBy(entry => entry.Key, StringComparer.Ordinal)
            .Select(entry => entry.Key);
        return [.. (named is null ? found : found.Prepend(named)).Distinct(StringComparer.Ordinal).Take(Most)];
    }

    public string Nearest(string typed) => _names.Nearest(typed);

    public IReadOnlyList<Suggestion> Suggest(string typed) => _names.Suggest(typed);

    /// <summary>The sum over the words, and more where every one of them is found.</summary>
    private int Score(Words entry, string[] sought)
    {
        var (sum, all) = (0, true);
        foreach (var word in sought)
        {
            var score = Score(entry, word);
            sum += score;
            all &= score > 0;
        }

        return all && sought.Length > 1 ? sum + WithAll : sum;
    }

    private int Score(Words entry, string word)
    {
        var weight = _words.Count(other => other.Text.Contains(word)) <= FewTexts ? 2 : 1;
        if (entry.Term.Contains(word, StringComparer.Ordinal)) return InTerm * weight;
        if (entry.Term.Any(known => known.StartsWith(word, StringComparison.Ordinal))) return BeginsInTerm * weight;
        if (entry.Text.Contains(word)) return InText * weight;
        return word.Length >= ShortestWithSlip && entry.Term.Any(known => Folding.Slips(known, word) == 1) ? NearlyInTerm : 0;
    }

    private sealed record Words(string Key, ImmutableArray<string> Term, HashSet<string> Text);
}
