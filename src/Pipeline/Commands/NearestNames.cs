namespace Guildhall.Pipeline.Commands;

/// <summary>Guesses what somebody meant.</summary>
public static class NearestNames
{
    private const int LongestTyped = 40;

    /// <summary>At most three names: those that begin as typed, then those that differ by few letters. None where nothing is near.</summary>
    public static IReadOnlyList<string> Of(string typed, IEnumerable<string> names)
    {
        if (typed.Length is 0 or > LongestTyped)
        {
            return [];
        }

        return
        [
            .. names.Select(name => (Name: name, Distance: Distance(typed, name)))
                .Where(guess => guess.Distance <= Math.Max(2, typed.Length / 3))
                .OrderBy(guess => guess.Distance)
                .ThenBy(guess => guess.Name, StringComparer.Ordinal)
                .Take(3)
                .Select(guess => guess.Name),
        ];
    }

    private static int Distance(string typed, string name)
    {
        if (name.StartsWith(typed, StringComparison.OrdinalIgnoreCase) || typed.StartsWith($"{name} ", StringComparison.OrdinalIgnoreCase))
        {
            return 0;
        }

        // Levenshtein, one row at a time; a command of several words is also known by its last word.
        var last = name[(name.LastIndexOf(' ') + 1)..];
        return last.Length == name.Length ? Levenshtein(typed, name) : Math.Min(Levenshtein(typed, name), Levenshtein(typed, last));
    }

    private static int Levenshtein(string left, string right)
    {
        Span<int> row = stackalloc int[LongestTyped + 1];
        for (var i = 0; i <= left.Length; i++)
        {
            row[i] = i;
        }

        for (var j = 1; j <= right.Length; j++)
        {
            var diagonal = row[0];
            row[0] = j;
            for (var i = 1; i <= left.Length; i++)
            {
                var changed = diagonal + (char.ToLowerInvariant(left[i - 1]) == right[j - 1] ? 0 : 1);
                diagonal = row[i];
                row[i] = Math.Min(changed, Math.Min(row[i], row[i - 1]) + 1);
            }
        }

        return row[left.Length];
    }
}
