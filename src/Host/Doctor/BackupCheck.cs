using Guildhall.Host.Settings;
using Guildhall.Host.Tools;
using Guildhall.Store.Backups;

namespace Guildhall.Host.Doctor;

internal sealed class BackupCheck : ICheck
{
    public string Name => "backups";

    public async Task<Finding> LookAsync(HostSettings settings, CancellationToken cancellation)
    {
        await using var hall = BackupTools.Open(settings);
        var shelves = hall.GetRequiredService<Shelves>();
        var found = await shelves.Own.ListAsync(cancellation);
        if (found.FirstOrDefault(backup => backup.Fault is not null) is { } damaged)
        {
            return Finding.Warn($"'{damaged.Name}' in '{shelves.Folder}' is damaged. Look at it and move it away.");
        }

        var key = settings.Backups.Key is null ? $" They are not encrypted: {BackupKey.Variable} is not set." : "";
        if (found.Count == 0)
        {
            return Finding.Ok($"There are none yet in '{shelves.Folder}'.{key}");
        }

        var age = hall.GetRequiredService<TimeProvider>().GetUtcNow() - found[0].Manifest!.At;
        var told = $"The newest of {found.Count} is {BackupWords.Age(age)} old.{key}";
        return settings.Backups.EveryHours > 0 && age > TimeSpan.FromHours(2 * settings.Backups.EveryHours)
            ? Finding.Warn($"{told} A running server should make one every {settings.Backups.EveryHours} hours; its log says why it does not.")
            : Finding.Ok(told);
    }
}
