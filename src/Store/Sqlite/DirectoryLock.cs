using System.Globalization;

namespace Guildhall.Store.Sqlite;

/// <summary>Holds the data directory for one server; the operating system lets go of it when the process ends, however it ends.</summary>
internal sealed class DirectoryLock : IDisposable
{
    private const string LockFile = "guildhall.lock";
    private const string HolderFile = "guildhall.pid";
    private readonly FileStream _lock;

    private DirectoryLock(FileStream held) => _lock = held;

    public static DirectoryLock Take(string directory)
    {
        try
        {
            Directory.CreateDirectory(directory);
            var held = new FileStream(Path.Combine(directory, LockFile), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            // A locked file cannot be read by others everywhere, so the holder's number stands beside it.
            File.WriteAllText(Path.Combine(directory, HolderFile), Environment.ProcessId.ToString(CultureInfo.InvariantCulture));
            return new(held);
        }
        catch (UnauthorizedAccessException denied)
        {
            throw new DataDirectoryUnusableException(directory, "writing there is not allowed.", denied);
        }
        catch (IOException failed) when (IsFull(failed))
        {
            throw new DiskFullException(directory, failed);
        }
        catch (IOException failed) when (Directory.Exists(directory) && File.Exists(Path.Combine(directory, LockFile)))
        {
            throw new DataDirectoryInUseException(directory, HolderOf(directory), failed);
        }
        catch (IOException failed)
        {
            throw new DataDirectoryUnusableException(directory, failed.Message, failed);
        }
    }

    public void Dispose() => _lock.Dispose();

    private static string HolderOf(string directory)
    {
        try
        {
            return $"process {File.ReadAllText(Path.Combine(directory, HolderFile))}";
        }
        catch (IOException)
        {
            return "an unknown process";
        }
    }

    // ENOSPC on Unix, ERROR_DISK_FULL and ERROR_HANDLE_DISK_FULL on Windows.
    private static bool IsFull(IOException failed) => (failed.HResult & 0xFFFF) is 28 or 39 or 112;
}
