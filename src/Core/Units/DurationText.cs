using System.Globalization;
using System.Text;

namespace Guildhall.Core.Units;

/// <summary>Spans of time as one types them: <c>90s</c>, <c>1h30m</c>, <c>2d</c>; units from large to small, each at most once.</summary>
public static class DurationText
{
    private static readonly (char Unit, long Seconds)[] Units = [('d', 86_400), ('h', 3_600), ('m', 60), ('s', 1)];

    /// <summary>Reads a span of whole seconds, 0 seconds to 36,500 days; any other text gives false.</summary>
    public static bool TryParse(string text, out TimeSpan duration)
    {
        duration = default;
        var rest = text.AsSpan().Trim();
        var total = 0L;
        if (rest.IsEmpty)
        {
            return false;
        }

        foreach (var (unit, seconds) in Units)
        {
            var end = rest.IndexOf(unit);
            if (end < 0)
            {
                continue;
            }

            if (!uint.TryParse(rest[..end], NumberStyles.None, CultureInfo.InvariantCulture, out var count))
            {
                return false;
            }

            total += count * seconds;
            rest = rest[(end + 1)..].TrimStart();
        }

        duration = TimeSpan.FromSeconds(Math.Min(total, 36_501L * 86_400));
        return rest.IsEmpty && duration <= TimeSpan.FromDays(36_500);
    }

    /// <summary>Writes what <see cref="TryParse"/> reads; parts of a second are left out.</summary>
    public static string Format(TimeSpan duration)
    {
        var rest = (long)duration.TotalSeconds;
        var text = new StringBuilder();
        foreach (var (unit, seconds) in Units)
        {
            if (rest >= seconds)
            {
                text.Append(CultureInfo.InvariantCulture, $"{rest / seconds}{unit}");
                rest %= seconds;
            }
        }

        return text.Length > 0 ? text.ToString() : "0s";
    }
}
