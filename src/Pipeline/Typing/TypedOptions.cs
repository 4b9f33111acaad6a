using Guildhall.Core.Commands;
using Guildhall.Pipeline.Commands;

namespace Guildhall.Pipeline.Typing;

/// <summary>
/// Gives every word behind a command its option: named ones first, then the others in the order of the options; the last one takes what is left
/// over. Behind dice, what no option takes is their remark. The browser client reads lines alike.
/// </summary>
internal static class TypedOptions
{
    private const string Operators = "+-*/(";
    private const string Dice = "dice";
    private const string Boolean = "boolean";
    private const int ShortestSlip = 6;

    public static Dictionary<string, string> Assign(CommandDescription command, IReadOnlyList<Word> words)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var word in words.Where(word => word.Name is not null))
        {
            values[word.Name!] = word.Value;
        }

        var loose = words.Where(word => word.Name is null).ToList();
        var open = command.Options.Where(option => !option.Hidden && !values.ContainsKey(option.Name)).ToList();
        var dice = command.Options.FirstOrDefault(option => option.Type == Dice)?.Name;
        for (var i = 0; i < open.Count && loose.Count > 0; i++)
        {
            if (dice is not null && IsRemark(open[i], loose[0]))
            {
                continue;
            }

            var taken = i == open.Count - 1 && (dice is null || open[i].Choices.IsEmpty) ? loose.Count : WordsFor(open[i], loose);
            values[open[i].Name] = string.Join(' ', loose.Take(taken).Select(word => word.Value));
            loose.RemoveRange(0, taken);
        }

        if (loose.Count > 0)
        {
            PutRest(values, dice, loose);
        }

        return values;
    }

    private static void PutRest(Dictionary<string, string> values, string? dice, List<Word> loose)
    {
        if (dice is not null && values.TryGetValue(dice, out var formula))
        {
            values[dice] = $"{formula} {string.Join(' ', loose.Select(word => word.Value))}";
            return;
        }

        values[loose[0].Value] = "";
    }

    /// <summary>
    /// Whether a word behind dice cannot be meant for an option: a yes or no is given by name there, and of choices one long word with a slip in it
    /// can be meant.
    /// </summary>
    private static bool IsRemark(OptionDescription option, Word word) =>
        option.Type == Boolean
        || (!option.Choices.IsEmpty
        && !option.Choices.Contains(word.Value, StringComparer.OrdinalIgnoreCase)
        && (word.Value.Length < ShortestSlip || NearestNames.Of(word.Value, option.Choices).Count == 0));

    // A dice formula runs on over its operators.
    private static int WordsFor(OptionDescription option, List<Word> words)
    {
        var count = 1;
        while (option.Type == Dice && count < words.Count && (EndsOpen(words[count - 1].Value) || BeginsOpen(words[count].Value)))
        {
            count++;
        }

        return count;
    }

    private static bool EndsOpen(string word) => word.Length > 0 && Operators.Contains(word[^1], StringComparison.Ordinal);

    private static bool BeginsOpen(string word) => word.Length > 0 && Operators.Contains(word[0], StringComparison.Ordinal);
}
