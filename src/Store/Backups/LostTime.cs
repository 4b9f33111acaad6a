using System.Globalization;

namespace Guildhall.Store.Backups;

/// <summary>Says what a restore gives up.</summary>
internal static class LostTime
{
    /// <summary>From the backup to the newest change that was live.</summary>
    /// <param name="then">The backup.</param>
    /// <param name="live">What was live until now; null where there was nothing, or nothing that could be read.</param>
    /// <param name="now">UTC.</param>
    public static string Tell(BackupManifest then, BackupFacts? live, DateTimeOffset now)
    {
        var at = then.At.UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);
        if (live is null || live.Migrations.IsEmpty)
        {
            return string.Create(
                CultureInfo.InvariantCulture,
                $"Whatever happened after {at} UTC, the time of the backup, {Math.Ceiling((now - then.At).TotalSeconds):N0} s ago, is not in it; what was there before could not tell whether anything did.");
        }

        return live.NewestChange is not { } newest || newest <= then.Facts.NewestChange
            ? "Nothing was lost: nothing has changed since the backup."
            : string.Create(
                CultureInfo.InvariantCulture,
                $"Lost: the last {Math.Ceiling((newest - then.At).TotalSeconds):N0} s, from the backup at {at} UTC to the newest change at {newest.UtcDateTime:yyyy-MM-dd HH:mm:ss} UTC.");
    }
}
