using Guildhall.Core.Units;

namespace Guildhall.Core.Text;

/// <summary>
/// Cardinal plural categories of the languages there are, for whole numbers. Source: Unicode CLDR 46, "Language Plural Rules".
/// </summary>
public static class PluralRules
{
    /// <summary>The category of a number: <c>one</c>, <c>many</c> or <c>other</c>.</summary>
    /// <param name="locale">en, de, es, fr, ja; any other follows English.</param>
    /// <param name="number">A whole number or coins; anything else is <c>other</c>.</param>
    public static string CategoryOf(string locale, object? number)
    {
        if (!TryCount(number, out var count))
        {
            return "other";
        }

        var whole = Math.Abs((decimal)count);
        return locale switch
        {
            "ja" => "other",
            "fr" => whole < 2 ? "one" : Millions(whole),
            "es" => whole == 1 ? "one" : Millions(whole),
            _ => whole == 1 ? "one" : "other",
        };
    }

    private static string Millions(decimal whole) => whole != 0 && whole % 1_000_000 == 0 ? "many" : "other";

    private static bool TryCount(object? number, out long count)
    {
        switch (number)
        {
            case int small:
                count = small;
                return true;
            case long large:
                count = large;
                return true;
            case Coins coins:
                count = coins.Amount;
                return true;
            default:
                count = 0;
                return false;
        }
    }
}
