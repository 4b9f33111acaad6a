using System.Globalization;
using Guildhall.Core.Watching;
using Guildhall.Host.Settings;

namespace Guildhall.Host.Watching;

/// <summary>Calls for somebody before the disk of the data directory is full.</summary>
internal sealed class DiskWatch(HostSettings settings, IAlerts alerts) : IWatch
{
    private const string Alert = "disk";

    /// <summary>Bytes that are free for us.</summary>
    public long Free { get; private set; }

    /// <summary>Bytes of the whole disk.</summary>
    public long Size { get; private set; }

    public Task LookAsync(CancellationToken cancellation)
    {
        var disk = new DriveInfo(Path.GetFullPath(settings.Data));
        (Free, Size) = (disk.AvailableFreeSpace, disk.TotalSize);
        if (Free >= settings.Watch.LeastFree)
        {
            alerts.Resolve(Alert);
        }
        else
        {
            alerts.Raise(Alert, string.Create(
                CultureInfo.InvariantCulture, $"Only {Free >> 20:N0} MiB are free for the data directory on {Environment.MachineName}. Make room: when nothing is left, commands are refused."));
        }

        return Task.CompletedTask;
    }
}
