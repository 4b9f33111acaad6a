using System.Globalization;

namespace Guildhall.Discord.Entities.Limits;

/// <summary>Single rules, each refusing with the field's path. Characters are counted as Discord does: code points, not halves of them.</summary>
internal static class Check
{
    internal static void AtMost(int most, string? text, string path)
    {
        if (text is not null && text.Length > most && Length(text) is var length && length > most)
            throw new InvalidPayloadException(path, $"at most {most} characters", Shown(length));
    }

    internal static void Between(int least, int most, string? text, string path)
    {
        if ((text?.Length ?? 0) < least)
            throw new InvalidPayloadException(path, $"at least {least} characters", Shown(text?.Length ?? 0));
        AtMost(most, text, path);
    }

    internal static void Count(int least, int most, int count, string path)
    {
        if (count < least || count > most)
            throw new InvalidPayloadException(path, $"between {least} and {most}", Shown(count));
    }

    internal static void That(bool holds, string path, string rule, string actual)
    {
        if (!holds)
            throw new InvalidPayloadException(path, rule, actual);
    }

    internal static int Length(string? text)
    {
        if (text is null)
            return 0;
        var length = text.Length;
        for (var index = 1; index < text.Length; index++)
        {
            if (char.IsSurrogatePair(text[index - 1], text[index]))
                length--;
        }

        return length;
    }

    private static string Shown(int number) => number.ToString(CultureInfo.InvariantCulture);
}
