using System.Text;

namespace Guildhall.Channels.Web.Guests;

/// <summary>
/// Writes what looks alike alike: Unicode's Normalization Form C (UAX #15). The framework's own leaves text as it is in invariant mode.
/// </summary>
internal static class Composition
{
    // No character before the combining marks changes.
    private const char FirstUnsettled = '\u0300';
    private const int Syllables = 0xAC00;
    private const int Leads = 0x1100;
    private const int Vowels = 0x1161;
    private const int Tails = 0x11A7;
    private const int VowelCount = 21;
    private const int TailCount = 28;
    private const int SyllableCount = 19 * VowelCount * TailCount;

    private static readonly Lazy<CompositionTable> Table = new(CompositionTable.Load);

    /// <summary>The composed form; halves of surrogate pairs must be gone.</summary>
    public static string Of(string text)
    {
        if (text.AsSpan().IndexOfAnyInRange(FirstUnsettled, char.MaxValue) < 0)
        {
            return text;
        }

        var runes = new List<int>(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            Decompose(rune.Value, runes);
        }

        Reorder(runes);
        Compose(runes);
        var composed = new StringBuilder(text.Length);
        runes.ForEach(rune => composed.Append(new Rune(rune)));
        return composed.ToString();
    }

    private static void Decompose(int rune, List<int> into)
    {
        var syllable = rune - Syllables;
        if (syllable is >= 0 and < SyllableCount)
        {
            into.Add(Leads + (syllable / (VowelCount * TailCount)));
            into.Add(Vowels + (syllable % (VowelCount * TailCount) / TailCount));
            if (syllable % TailCount != 0)
            {
                into.Add(Tails + (syllable % TailCount));
            }
        }
        else if (Table.Value.Parts.TryGetValue(rune, out var parts))
        {
            Array.ForEach(parts, part => Decompose(part, into));
        }
        else
        {
            into.Add(rune);
        }
    }

    // Marks that do not touch each other have no order of their own: by class, else as they came.
    private static void Reorder(List<int> runes)
    {
        for (var i = 1; i < runes.Count; i++)
        {
            var mark = runes[i];
            var order = Table.Value.ClassOf(mark);
            var at = i;
            while (order > 0 && at > 0 && Table.Value.ClassOf(runes[at - 1]) > order)
            {
                runes[at] = runes[at - 1];
                at--;
            }

            runes[at] = mark;
        }
    }

    private static void Compose(List<int> runes)
    {
        var starter = -1;
        var last = -1;
        var end = 0;
        foreach (var rune in runes.ToArray())
        {
            var order = Table.Value.ClassOf(rune);
            var isBlocked = last >= order && (last > 0 || end - 1 != starter);
            if (starter >= 0 && !isBlocked && Pair(runes[starter], rune) is { } whole)
            {
                runes[starter] = whole;
                continue;
            }

            (starter, last) = order == 0 ? (end, -1) : (starter, order);
            runes[end++] = rune;
        }

        runes.RemoveRange(end, runes.Count - end);
    }

    private static int? Pair(int first, int second)
    {
        var (lead, vowel, tail, syllable) = (first - Leads, second - Vowels, second - Tails, first - Syllables);
        if (lead is >= 0 and < 19 && vowel is >= 0 and < VowelCount)
        {
            return Syllables + (((lead * VowelCount) + vowel) * TailCount);
        }

        if (syllable is >= 0 and < SyllableCount && syllable % TailCount == 0 && tail is > 0 and < TailCount)
        {
            return first + tail;
        }

        return Table.Value.Wholes.TryGetValue((first, second), out var whole) ? whole : null;
    }
}
