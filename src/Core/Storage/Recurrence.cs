namespace Guildhall.Core.Storage;

/// <summary>
/// When something happens again and again. Where clocks are set forward, what would fall into the gap happens at its end; where they are set
/// back, it happens once, unless it happens several times an hour.
/// </summary>
/// <param name="Cron">Minute, hour, day of month, month, day of week: <c>0 9 * * MON</c>; or with seconds before them.</param>
/// <param name="Zone">Whose clocks: a name of the IANA database, <c>Europe/Berlin</c>.</param>
public sealed record Recurrence(string Cron, string Zone = "UTC");
