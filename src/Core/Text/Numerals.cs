using System.Globalization;
using System.Text.Json;
using Guildhall.Core.Units;

namespace Guildhall.Core.Text;

/// <summary>How values look in a sentence: whole numbers from 10,000 on are grouped as the language does.</summary>
internal static class Numerals
{
    private const long GroupedFrom = 10_000;

    public static string Show(object? value, string locale) => value switch
    {
        null => "",
        string text => text,
        int small => Group(small, locale),
        long large => Group(large, locale),
        Coins coins => Group(coins.Amount, locale),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };

    /// <summary>As keys of forms are written: never grouped.</summary>
    public static string Plain(object? value) => value switch
    {
        int or long => ((IFormattable)value).ToString(null, CultureInfo.InvariantCulture),
        Coins coins => coins.ToString(),
        bool yes => yes ? "true" : "false",
        Enum named => JsonNamingPolicy.KebabCaseLower.ConvertName(named.ToString()),
        _ => Show(value, StringCatalog.DefaultLocale),
    };

    private static string Group(long number, string locale)
    {
        if (number is > -GroupedFrom and < GroupedFrom)
        {
            return number.ToString(CultureInfo.InvariantCulture);
        }

        var grouped = number.ToString("N0", CultureInfo.InvariantCulture);
        return locale switch
        {
            "de" or "es" => grouped.Replace(',', '.'),
            "fr" => grouped.Replace(',', '\u202f'),
            _ => grouped,
        };
    }
}
