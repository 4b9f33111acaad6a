using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Guildhall.Rules.FifthEdition.Creatures;

namespace Guildhall.Rules.FifthEdition.Characters;

/// <summary>Steps and rules of a feature with the numbers of one character put in.</summary>
internal static partial class FeatureTree
{
    /// <summary>
    /// Puts numbers and words in place of their names: <c>{level*5}</c> inside text, <c>"{charisma}"</c> in place of a number; dice stay text. Names are
    /// joined by <c>+</c> and <c>*</c>.
    /// </summary>
    /// <param name="number">The number of a name.</param>
    /// <param name="word">The word of a name that stands for none, e.g. <c>type</c>; null for a number.</param>
    public static T Bind<T>(JsonElement steps, Func<string, int> number, Func<string, string?> word)
    {
        var text = Place().Replace(steps.GetRawText(), match =>
        {
            var names = match.Groups["names"].Value;
            if (word(names) is { } own) return match.Groups["dice"].Value + match.Groups["open"].Value + own + match.Groups["close"].Value;
            var value = Sum(names, number).ToString(CultureInfo.InvariantCulture);
            var bare = match.Groups["open"].Length > 0 && match.Groups["close"].Length > 0 && match.Groups["dice"].Length == 0;
            return bare ? value : match.Groups["dice"].Value + match.Groups["open"].Value + value + match.Groups["close"].Value;
        });

        // A modifier below zero inside of dice: 1d8+-1.
        return JsonSerializer.Deserialize<T>(text.Replace("+-", "-", StringComparison.Ordinal), ContentJson.Options)!;
    }

    private static int Sum(string names, Func<string, int> number)
    {
        var sum = 0;
        foreach (var term in names.Split('+'))
        {
            var product = 1;
            foreach (var factor in term.Split('*'))
            {
                product *= int.TryParse(factor, NumberStyles.None, CultureInfo.InvariantCulture, out var flat) ? flat : number(factor);
            }

            sum += product;
        }

        return sum;
    }

    // What it reads travels with the program and is read in one pass; a clock would only fail a battle on a machine that is busy.
    [GeneratedRegex("(?<dice>\"dice\":)?(?<open>\"?)\\{(?<names>[a-z][a-z0-9*+-]*)\\}(?<close>\"?)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: -1)]
    private static partial Regex Place();
}
