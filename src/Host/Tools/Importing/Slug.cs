using System.Text;

namespace Guildhall.Host.Tools.Importing;

/// <summary>Names as keys: <c>Will-o'-Wisp</c> is <c>will-o-wisp</c>.</summary>
internal static class Slug
{
    public static string Of(string name)
    {
        var key = new StringBuilder(name.Length);
        foreach (var letter in name.ToLowerInvariant())
        {
            if (char.IsAsciiLetterOrDigit(letter)) key.Append(letter);
            else if (letter is not ('\'' or '’' or '.') && key.Length > 0 && key[^1] != '-') key.Append('-');
        }

        return key.ToString().TrimEnd('-');
    }

    /// <summary>A name without what stands in parentheses behind it.</summary>
    public static string Bare(string name)
    {
        var open = name.IndexOf('(', StringComparison.Ordinal);
        return (open < 0 ? name : name[..open]).Trim();
    }
}
