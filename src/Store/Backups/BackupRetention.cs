namespace Guildhall.Store.Backups;

/// <summary>Which backups have served their time: all but the newest ones and the newest of each of the last days.</summary>
internal static class BackupRetention
{
    /// <summary>What may go. Damaged ones never go by themselves: somebody should look at them.</summary>
    /// <param name="keep">How many of the newest stay whatever their age, 1 or more.</param>
    /// <param name="days">Of how many days one stays, 0 or more.</param>
    public static IReadOnlyList<ShelvedBackup> Surplus(IEnumerable<ShelvedBackup> backups, int keep, int days, DateTimeOffset now)
    {
        var sound = backups.Where(backup => backup is { Fault: null, Manifest: not null }).OrderByDescending(backup => backup.Manifest!.At).ToList();
        var ofDays = sound
            .Where(backup => backup.Manifest!.At > now.AddDays(-days))
            .DistinctBy(backup => DateOnly.FromDateTime(backup.Manifest!.At.UtcDateTime));
        return [.. sound.Skip(keep).Except(ofDays)];
    }
}
