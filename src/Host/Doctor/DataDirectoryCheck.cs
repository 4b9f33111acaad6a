using Guildhall.Host.Settings;
using Guildhall.Store;

namespace Guildhall.Host.Doctor;

internal sealed class DataDirectoryCheck : ICheck
{
    public string Name => "data directory";

    public async Task<Finding> LookAsync(HostSettings settings, CancellationToken cancellation)
    {
        var directory = Path.GetFullPath(settings.Data);
        var nearest = NearestOf(directory);
        if (FileOnTheWay(directory) is { } file)
        {
            return Finding.Fail($"'{file}' is a file, so it cannot be a directory too. Move it away, or choose another data directory (--data).");
        }

        var probe = Path.Combine(nearest, $".guildhall-doctor-{Environment.ProcessId}");
        try
        {
            await File.WriteAllBytesAsync(probe, [0], cancellation);
            File.Delete(probe);
        }
        catch (Exception denied) when (denied is IOException or UnauthorizedAccessException)
        {
            return Finding.Fail($"'{nearest}' cannot be written: {denied.Message} Give this user the right to, or choose another directory (--data).");
        }

        var secret = new FileInfo(Path.Combine(directory, ServerSecret.FileName));
        if (secret.Exists && secret.Length != ServerSecret.Bytes)
        {
            return Finding.Fail($"'{secret.FullName}' is not {ServerSecret.Bytes} bytes long. Restore it from a backup.");
        }

        return Finding.Ok(nearest == directory ? $"'{directory}' can be written." : $"'{directory}' will be made at the first start.");
    }

    private static string? FileOnTheWay(string directory)
    {
        var path = directory;
        while (path is not null && !Directory.Exists(path))
        {
            if (File.Exists(path))
            {
                return path;
            }

            path = Path.GetDirectoryName(path);
        }

        return null;
    }

    /// <summary>The directory itself, or the one above it in which it would be made.</summary>
    public static string NearestOf(string directory)
    {
        var nearest = Path.GetFullPath(directory);
        while (!Directory.Exists(nearest) && Path.GetDirectoryName(nearest) is { } above)
        {
            nearest = above;
        }

        return nearest;
    }
}
