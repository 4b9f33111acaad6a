using System.Globalization;
using Guildhall.Core.Storage;
using Guildhall.Store.Backups;

namespace Guildhall.Host.Tools;

/// <summary>How times, sizes and kinds of backups are written.</summary>
internal static class BackupWords
{
    private static readonly string[] Units = ["B", "kB", "MB", "GB", "TB"];

    public static string Time(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);

    public static string Kind(BackupManifest manifest) =>
        $"{(manifest.Kind switch { SqlDialect.Sqlite => "SQLite", SqlDialect.PostgreSql => "PostgreSQL" })}, {(manifest.IsEncrypted ? "encrypted" : "not encrypted")}";

    /// <summary>In steps of 1,000.</summary>
    public static string Size(long bytes)
    {
        var (size, unit) = ((double)bytes, 0);
        for (; size >= 1_000 && unit < Units.Length - 1; unit++)
        {
            size /= 1_000;
        }

        return string.Create(CultureInfo.InvariantCulture, $"{size:0.#} {Units[unit]}");
    }

    public static string Age(TimeSpan age) =>
        age.TotalDays >= 2 ? Whole(age.TotalDays, "d")
        : age.TotalHours >= 2 ? Whole(age.TotalHours, "h")
        : age.TotalMinutes >= 2 ? Whole(age.TotalMinutes, "min")
        : Whole(age.TotalSeconds, "s");

    private static string Whole(double count, string unit) => string.Create(CultureInfo.InvariantCulture, $"{Math.Floor(count):0} {unit}");
}
