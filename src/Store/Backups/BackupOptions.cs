using System.Globalization;

namespace Guildhall.Store.Backups;

/// <summary>How often backups are made, where they go and how long they stay. <c>Guildhall:Backups:…</c>.</summary>
public sealed class BackupOptions
{
    private const string Section = "Guildhall:Backups";

    /// <summary>Hours between backups. 0 (none are made by themselves) to 168; 6 by default.</summary>
    public int EveryHours { get; set; } = 6;

    /// <summary>How many of the newest are kept. 1 to 10,000; 28 by default, a week of them.</summary>
    public int Keep { get; set; } = 28;

    /// <summary>Of how many days the newest is kept beyond that. 0 to 3,650; 30 by default.</summary>
    public int KeepDays { get; set; } = 30;

    /// <summary>Where backups are kept; null (the default) for <c>backups</c> in the data directory.</summary>
    public string? Directory { get; set; }

    /// <summary>Where a copy of each goes: a folder, or <c>s3://bucket/prefix</c>; null (the default) for nowhere.</summary>
    public string? CopyTo { get; set; }

    /// <summary>The address of a server that speaks S3; null (the default) for Amazon's own.</summary>
    public Uri? Endpoint { get; set; }

    /// <summary>The bucket's region; <c>us-east-1</c> by default.</summary>
    public string Region { get; set; } = "us-east-1";

    /// <summary>What backups are encrypted with; null leaves them in the clear. From the variable <see cref="BackupKey.Variable"/> alone.</summary>
    public BackupKey? Key { get; set; }

    /// <summary>Fails with key, range and given value where something will not do.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A setting is out of its range.</exception>
    public void Validate()
    {
        Check(nameof(EveryHours), EveryHours, 0, 168, "hours (0 makes none by themselves)");
        Check(nameof(Keep), Keep, 1, 10_000, "backups");
        Check(nameof(KeepDays), KeepDays, 0, 3_650, "days");
        Require(Endpoint is null || Endpoint.Scheme is "http" or "https", nameof(Endpoint), "must be an http or https address", Endpoint);
        Require(CopyTo is null || Key is not null, nameof(CopyTo), $"needs {BackupKey.Variable} to be set: what leaves this machine leaves it encrypted", CopyTo);
        Require(
            CopyTo is null || !BucketAddress.IsOne(CopyTo) || BucketAddress.TryParse(CopyTo, out _), nameof(CopyTo), "must be a folder or s3://bucket/prefix", CopyTo);
    }

    private static void Check(string key, int given, int min, int max, string unit) => Require(
        given >= min && given <= max, key, string.Create(CultureInfo.InvariantCulture, $"must be {min} to {max} {unit}"), given);

    private static void Require(bool holds, string key, string what, object? given)
    {
        if (!holds)
        {
            throw new ArgumentOutOfRangeException(key, string.Create(CultureInfo.InvariantCulture, $"{Section}:{key} {what}, and was '{given}'."));
        }
    }
}
