using System.Security.Cryptography;

namespace Guildhall.Store.Backups;

/// <summary>
/// A folder for what is in the clear for a while, readable by this user alone. It goes when the work is done; what a process that was killed left behind goes
/// with the next one, because nobody holds its lock any more.
/// </summary>
internal sealed class StagingFolder : IDisposable
{
    private const string Prefix = ".staging-";
    private const string LockFile = "lock";
    private readonly FileStream _lock;

    private StagingFolder(string path, FileStream held)
    {
        Path = path;
        _lock = held;
    }

    public string Path { get; }

    /// <summary>Makes one, and takes away what killed processes left.</summary>
    /// <param name="parent">Made where it is missing.</param>
    public static StagingFolder In(string parent)
    {
        FolderShelf.MakePrivate(parent);
        foreach (var left in Directory.GetDirectories(parent, Prefix + "*"))
        {
            DeleteAbandoned(left);
        }

        var path = System.IO.Path.Combine(parent, Prefix + RandomNumberGenerator.GetHexString(16, lowercase: true));
        FolderShelf.MakePrivate(path);
        return new(path, new FileStream(System.IO.Path.Combine(path, LockFile), FileMode.Create, FileAccess.Write, FileShare.None));
    }

    public string File(string name) => System.IO.Path.Combine(Path, name);

    public void Dispose()
    {
        _lock.Dispose();
        Directory.Delete(Path, recursive: true);
    }

    private static void DeleteAbandoned(string folder)
    {
        try
        {
            // Another process may have made it a moment ago and be about to lock it.
            if (System.IO.File.Exists(System.IO.Path.Combine(folder, LockFile)))
            {
                new FileStream(System.IO.Path.Combine(folder, LockFile), FileMode.Open, FileAccess.Write, FileShare.None).Dispose();
                Directory.Delete(folder, recursive: true);
            }
        }
        catch (IOException)
        {
            // Somebody is at work there.
        }
    }
}
