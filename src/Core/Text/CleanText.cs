using System.Globalization;
using System.Text;

namespace Guildhall.Core.Text;

/// <summary>
/// What players type, freed from what cannot be seen: format characters (zero-width, bidirectional overrides, byte order marks), fillers and
/// halves of surrogate pairs vanish, line ends become <c>\n</c>. Control characters are for the caller to refuse.
/// </summary>
public static class CleanText
{
    /// <summary>The text without invisible characters; the same instance where there were none.</summary>
    public static string Of(string text)
    {
        var at = FirstUnclean(text);
        if (at < 0)
        {
            return text;
        }

        var clean = new StringBuilder(text.Length).Append(text, 0, at);
        for (; at < text.Length; at++)
        {
            if (char.IsSurrogatePair(text, at))
            {
                var rune = new Rune(text[at], text[at + 1]);
                at++;
                _ = Rune.GetUnicodeCategory(rune) == UnicodeCategory.Format ? clean : clean.Append(rune);
            }
            else if (text[at] == '\r')
            {
                _ = at + 1 < text.Length && text[at + 1] == '\n' ? clean : clean.Append('\n');
            }
            else if (!IsInvisible(text[at]))
            {
                clean.Append(text[at]);
            }
        }

        return clean.ToString();
    }

    /// <summary>A name as others may see it: one line, no control characters, single spaces, at most so many characters. May be empty.</summary>
    /// <param name="max">Characters, 1 or more; a surrogate pair is never cut.</param>
    public static string NameOf(string text, int max)
    {
        var name = new StringBuilder(text.Length);
        foreach (var current in Of(text))
        {
            if (!char.IsControl(current) && !char.IsWhiteSpace(current))
            {
                name.Append(current);
            }
            else if (name.Length > 0 && name[^1] != ' ')
            {
                name.Append(' ');
            }
        }

        return Clip(name.ToString().TrimEnd(), max).TrimEnd();
    }

    /// <summary>Whether there is a control character other than line feed and tabulator.</summary>
    public static bool HasControls(string text)
    {
        foreach (var current in text)
        {
            if (char.IsControl(current) && current is not ('\n' or '\t'))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The beginning of a text; a surrogate pair is never cut.</summary>
    /// <param name="max">Characters, 1 or more.</param>
    public static string Clip(string text, int max) =>
        text.Length <= max ? text : text[..(char.IsHighSurrogate(text[max - 1]) ? max - 1 : max)];

    /// <summary>The beginning of a text with an ellipsis where something was left out; a surrogate pair is never cut.</summary>
    /// <param name="max">Characters with the ellipsis, 2 or more.</param>
    public static string Shorten(string text, int max) => text.Length <= max ? text : $"{Clip(text, max - 1)}…";

    private static int FirstUnclean(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            // Plane 14 holds invisible tags, so pairs take the slow way; ASCII is clean but for the carriage return.
            var current = text[at];
            if (current == '\r' || (current >= 0x80 && IsInvisible(current)))
            {
                return at;
            }
        }

        return -1;
    }

    private static bool IsInvisible(char current) =>
        char.GetUnicodeCategory(current) is UnicodeCategory.Format or UnicodeCategory.Surrogate
        || current is '\u2028' or '\u2029' or (>= '\ufe00' and <= '\ufe0f') || IsBlank(current);

    // Letters, marks and signs by category, and yet nothing to be seen: fillers, joiners, the empty braille cell.
    private static bool IsBlank(char current) =>
        current is '\u034f' or '\u115f' or '\u1160' or '\u17b4' or '\u17b5' or '\u2800' or '\u3164' or '\uffa0';
}
