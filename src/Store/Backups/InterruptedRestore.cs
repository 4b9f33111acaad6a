namespace Guildhall.Store.Backups;

/// <summary>
/// A mark in the data directory for as long as a restore moves files: between two moves there is no database, and a server that started then would make an
/// empty one.
/// </summary>
internal static class InterruptedRestore
{
    private const string FileName = "restore.unfinished";

    public static bool IsAt(string directory) => File.Exists(Path.Combine(directory, FileName));

    public static void Mark(string directory)
    {
        using var mark = FolderShelf.CreatePrivate(Path.Combine(directory, FileName));
        mark.Write("A restore was moving files here. Run 'guildhall backup restore' again.\n"u8);
        mark.Flush(flushToDisk: true);
    }

    public static void Unmark(string directory) => File.Delete(Path.Combine(directory, FileName));

    /// <summary>Refuses to open a directory where a restore was cut off.</summary>
    /// <exception cref="DataDirectoryUnusableException">One was.</exception>
    public static void Refuse(string directory)
    {
        if (IsAt(directory))
        {
            throw new DataDirectoryUnusableException(
                directory, "a restore was cut off while it moved files. Run 'guildhall backup restore' again; what was there before is in its before-restore folder.");
        }
    }
}
