using System.Globalization;
using Guildhall.Host.Settings;

namespace Guildhall.Host.Doctor;

internal sealed class DiskCheck : ICheck
{
    private const long Little = 1L << 30;
    private const long TooLittle = 64L << 20;

    public string Name => "disk space";

    public Task<Finding> LookAsync(HostSettings settings, CancellationToken cancellation)
    {
        var free = new DriveInfo(DataDirectoryCheck.NearestOf(settings.Data)).AvailableFreeSpace;
        var text = string.Create(CultureInfo.InvariantCulture, $"{free >> 20:N0} MiB are free for the data directory");
        return Task.FromResult(free switch
        {
            < TooLittle => Finding.Fail($"{text}; free some, or commands will be refused."),
            < Little => Finding.Warn($"{text}; keep at least 1 GiB."),
            _ => Finding.Ok($"{text}."),
        });
    }
}
