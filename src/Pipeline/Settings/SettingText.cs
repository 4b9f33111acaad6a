using System.Globalization;
using System.Text.Json;
using Guildhall.Core.Units;

namespace Guildhall.Pipeline.Settings;

/// <summary>Values of settings in the form they are kept and typed in.</summary>
internal static class SettingText
{
    public static string Of(object? value) => value switch
    {
        null => "",
        bool yes => yes ? "true" : "false",
        TimeSpan duration => DurationText.Format(duration),
        Enum named => JsonNamingPolicy.KebabCaseLower.ConvertName(named.ToString()),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };
}
