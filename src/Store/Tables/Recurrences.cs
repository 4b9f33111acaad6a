using Cronos;
using Guildhall.Core.Results;
using Guildhall.Core.Storage;

namespace Guildhall.Store.Tables;

/// <summary>Reads cron rules and follows the clocks of their zone through the changes of daylight saving.</summary>
internal static class Recurrences
{
    private const int FieldsWithSeconds = 6;
    private const int LongestRule = 200;

    public static Result<DateTimeOffset> Next(Recurrence every, DateTimeOffset after)
    {
        if (every.Cron.Length > LongestRule || !TryRead(every.Cron, out var rule))
        {
            return Refusal.Of("schedule.cron", ("rule", every.Cron.Length > LongestRule ? every.Cron[..LongestRule] : every.Cron));
        }

        if (!TimeZoneInfo.TryFindSystemTimeZoneById(every.Zone, out var zone))
        {
            return Refusal.Of("schedule.zone", ("zone", every.Zone));
        }

        return rule.GetNextOccurrence(after, zone) is { } next ? next.ToUniversalTime() : Refusal.Of("schedule.never", ("rule", every.Cron));
    }

    private static bool TryRead(string text, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out CronExpression? rule)
    {
        var fields = text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;
        return CronExpression.TryParse(text, fields == FieldsWithSeconds ? CronFormat.IncludeSeconds : CronFormat.Standard, out rule);
    }
}
