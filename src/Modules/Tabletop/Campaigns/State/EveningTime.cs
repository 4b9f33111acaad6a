using System.Globalization;

namespace Guildhall.Modules.Tabletop.Campaigns.State;

/// <summary>Points in time as people write them: <c>2026-12-05 19:30</c>, <c>5.12.2026 19:30</c>, <c>friday 19:30</c>, <c>tomorrow 20:00</c>, <c>in 3 days</c>.</summary>
internal static class EveningTime
{
    private const int UsualHour = 19;
    private static readonly string[] _formats = ["yyyy-MM-dd HH:mm", "yyyy-MM-dd H:mm", "yyyy-MM-dd", "d.M.yyyy HH:mm", "d.M.yyyy H:mm", "d.M.yyyy"];
    private static readonly string[][] _days =
    [
        ["sunday", "sun", "sonntag", "so"], ["monday", "mon", "montag", "mo"], ["tuesday", "tue", "dienstag", "di"], ["wednesday", "wed", "mittwoch", "mi"],
        ["thursday", "thu", "donnerstag", "do"], ["friday", "fri", "freitag", "fr"], ["saturday", "sat", "samstag", "sa"],
    ];

    /// <summary>The moment in a zone; null where the text is no time.</summary>
    public static DateTimeOffset? Read(string typed, TimeZoneInfo zone, DateTimeOffset now)
    {
        var words = typed.Trim().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var here = TimeZoneInfo.ConvertTime(now, zone);
        if (DateTime.TryParseExact(string.Join(' ', words), _formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var exact))
        {
            return At(exact.TimeOfDay == TimeSpan.Zero && words.Length == 1 ? exact.AddHours(UsualHour) : exact, zone);
        }

        return words switch
        {
            [var first, var count, var unit] when Is(first, "in") && int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out var many) && many is >= 1 and <= 1_000 => In(here, many, unit, zone),
            [var day] => Day(day, here) is { } date ? At(date.AddHours(UsualHour), zone) : null,
            [var day, var clock] => Day(day, here) is { } date && Clock(clock) is { } time ? At(date + time, zone) : null,
            _ => null,
        };
    }

    /// <summary>A clock reading in a zone; one that a change of clocks skips is an hour later.</summary>
    public static DateTimeOffset At(DateTime local, TimeZoneInfo zone)
    {
        var reading = DateTime.SpecifyKind(local, DateTimeKind.Unspecified);
        if (zone.IsInvalidTime(reading)) reading = reading.AddHours(1);
        return new DateTimeOffset(reading, zone.GetUtcOffset(reading));
    }

    private static DateTimeOffset? In(DateTimeOffset here, int many, string unit, TimeZoneInfo zone) => unit.ToUpperInvariant() switch
    {
        "MINUTE" or "MINUTES" or "MINUTEN" or "MIN" => here.AddMinutes(many),
        "HOUR" or "HOURS" or "STUNDE" or "STUNDEN" or "H" => here.AddHours(many),
        "DAY" or "DAYS" or "TAG" or "TAGEN" => At(here.DateTime.AddDays(many), zone),
        "WEEK" or "WEEKS" or "WOCHE" or "WOCHEN" => At(here.DateTime.AddDays(7 * many), zone),
        _ => null,
    };

    private static DateTime? Day(string word, DateTimeOffset here)
    {
        if (Is(word, "today") || Is(word, "heute")) return here.Date;
        if (Is(word, "tomorrow") || Is(word, "morgen")) return here.Date.AddDays(1);
        var day = Array.FindIndex(_days, names => names.Any(name => Is(word, name)));
        if (day < 0) return null;
        var ahead = (day - (int)here.DayOfWeek + 7) % 7;
        return here.Date.AddDays(ahead == 0 ? 7 : ahead);
    }

    private static TimeSpan? Clock(string word) =>
        TimeOnly.TryParseExact(word, ["HH:mm", "H:mm"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time.ToTimeSpan() : null;

    private static bool Is(string word, string name) => string.Equals(word, name, StringComparison.OrdinalIgnoreCase);
}
