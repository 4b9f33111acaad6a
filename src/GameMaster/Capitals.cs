namespace Guildhall.GameMaster;

/// <summary>Sentences begin with a capital letter, even where a fact such as "the ossuary" stands first.</summary>
internal static class Capitals
{
    public static string Set(string text)
    {
        var letters = text.ToCharArray();
        var begins = true;
        for (var at = 0; at < letters.Length; at++)
        {
            if (begins && char.IsLetter(letters[at]))
            {
                letters[at] = char.ToUpperInvariant(letters[at]);
            }

            begins = at == 0 && !char.IsLetterOrDigit(letters[0])
                ? begins
                : letters[at] == ' ' && letters[at - 1] is '.' or '!' or '?';
        }

        return new string(letters);
    }
}
