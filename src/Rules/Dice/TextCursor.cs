using System.Buffers;
using System.Globalization;
using System.Text;

namespace Guildhall.Rules.Dice;

/// <summary>Where the parsers stand in the text, and the first error they met.</summary>
internal sealed class TextCursor(string text)
{
    private const int GotLength = 16;
    private static readonly SearchValues<char> Blank = SearchValues.Create(" \t\r\n");

    internal string Text { get; } = text;

    internal int Position { get; set; }

    internal RollError? Error { get; private set; }

    internal bool AtEnd => Position >= Text.Length;

    /// <summary>The character here, or NUL at the end.</summary>
    internal char Current => Peek(0);

    internal bool OnDigit => char.IsAsciiDigit(Current);

    internal char Peek(int ahead) => Position + ahead < Text.Length ? Text[Position + ahead] : '\0';

    internal bool Take(char wanted)
    {
        if (Current != wanted || AtEnd)
        {
            return false;
        }

        Position++;
        return true;
    }

    /// <summary>Passes white space; true if there was any.</summary>
    internal bool SkipBlank()
    {
        var rest = Text.AsSpan(Position);
        var length = rest.IndexOfAnyExcept(Blank);
        length = length < 0 ? rest.Length : length;
        Position += length;
        return length > 0;
    }

    /// <summary>The length of the run of ASCII letters that starts here.</summary>
    internal int LetterCount()
    {
        var length = 0;
        while (char.IsAsciiLetter(Peek(length)))
        {
            length++;
        }

        return length;
    }

    /// <summary>Reads digits behind what was read already; refuses more than <see cref="DiceLimits.Digits"/>.</summary>
    internal bool ReadDigits(ref long value, ref int digits)
    {
        var start = Position;
        while (OnDigit)
        {
            if (++digits > DiceLimits.Digits)
            {
                return Fail(new RollValueError($"{Text.AsSpan(start, GotLength - 1)}…", ""));
            }

            value = (value * 10) + (Current - '0');
            Position++;
        }

        return true;
    }

    internal bool Fail(RollError error)
    {
        Error ??= error;
        return false;
    }

    /// <summary>Refuses what stands here.</summary>
    internal bool Reject(string? hint, params ReadOnlySpan<string> expected)
    {
        var before = Text.AsSpan(0, Position);
        var line = before.Count('\n') + 1;
        var column = Position - before.LastIndexOf('\n');
        return Fail(new RollSyntaxError(line, column, Got(), [.. expected], hint));
    }

    /// <summary>Refuses control characters and halves of surrogate pairs, which have no business in a message.</summary>
    internal bool CheckCharacters()
    {
        for (; !AtEnd; Position++)
        {
            if (char.IsSurrogate(Current) && char.IsSurrogatePair(Current, Peek(1)))
            {
                Position++;
            }
            else if (char.IsSurrogate(Current) || (char.IsControl(Current) && !Blank.Contains(Current)))
            {
                return Reject(null);
            }
        }

        Position = 0;
        return true;
    }

    private string Got()
    {
        if (AtEnd)
        {
            return "";
        }

        if (char.IsControl(Current) || !Rune.TryGetRuneAt(Text, Position, out var rune))
        {
            return string.Create(CultureInfo.InvariantCulture, $"U+{(int)Current:X4}");
        }

        var length = 0;
        while (length < GotLength && char.IsAsciiLetterOrDigit(Peek(length)))
        {
            length++;
        }

        return length == 0 ? rune.ToString() : Text.Substring(Position, length);
    }
}
