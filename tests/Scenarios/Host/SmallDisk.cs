using System.Diagnostics;

namespace Guildhall.Tests.Scenarios.Host;

/// <summary>A disk of a few megabytes, in memory.</summary>
internal sealed class SmallDisk : IDisposable
{
    private readonly DirectoryInfo _place = Directory.CreateTempSubdirectory("guildhall-disk-");

    private SmallDisk()
    {
    }

    /// <summary>Where it is mounted.</summary>
    public string Path => _place.FullName;

    private string Ballast => System.IO.Path.Combine(Path, "ballast");

    /// <summary>Mounts one; null where this user may not.</summary>
    public static SmallDisk? TryMount(int megabytes)
    {
        var disk = new SmallDisk();
        if (OperatingSystem.IsLinux() && Run("mount", "-t", "tmpfs", "-o", $"size={megabytes}m", "guildhall-test", disk.Path))
        {
            return disk;
        }

        disk._place.Delete();
        return null;
    }

    /// <summary>Takes all but so much of it.</summary>
    public void FillUpTo(long left)
    {
        using var file = File.Create(Ballast);
        file.Write(new byte[new DriveInfo(Path).AvailableFreeSpace - left]);
    }

    public void MakeRoom() => File.Delete(Ballast);

    public void Dispose()
    {
        Run("umount", Path);
        _place.Delete();
    }

    private static bool Run(string program, params string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { UseShellExecute = false, RedirectStandardError = true })!;
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
