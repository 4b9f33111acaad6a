using System.Text;
using Guildhall.Core.Results;
using Guildhall.Core.Text;

namespace Guildhall.Core.Characters;

/// <summary>What heroes may be called: letters and digits of any script, spaces, and the marks ' - and . between them.</summary>
public static class HeroName
{
    /// <summary>The most characters of a name.</summary>
    public const int Longest = 32;

    private const char Apostrophe = '\'';
    private const char CurlyApostrophe = '\u2019';

    /// <summary>The name as it is kept, or <c>hero.name-length</c> or <c>hero.name-spelling</c>.</summary>
    public static Result<string> Clean(string typed)
    {
        var name = CleanText.NameOf(typed, int.MaxValue).Replace(CurlyApostrophe, Apostrophe);
        if (name.Length is 0 or > Longest)
        {
            return Refusal.Of("hero.name-length", ("length", name.Length), ("max", Longest));
        }

        return IsSpelled(name) ? name : Refusal.Of("hero.name-spelling");
    }

    /// <summary>What two names are compared by.</summary>
    public static string KeyOf(string name) => name.Replace(CurlyApostrophe, Apostrophe).ToLowerInvariant();

    // A name begins with a letter, so that it is never read as a list or a number.
    private static bool IsSpelled(string name)
    {
        var first = true;
        foreach (var rune in name.EnumerateRunes())
        {
            if (!Rune.IsLetter(rune) && (first || (!Rune.IsDigit(rune) && rune.Value is not (' ' or Apostrophe or '-' or '.'))))
            {
                return false;
            }

            first = false;
        }

        return true;
    }
}
