namespace Guildhall.Store.Backups;

/// <summary>A folder of backups, readable by the server's user alone.</summary>
internal sealed class FolderShelf(string folder) : IShelf
{
    public string Place { get; } = Path.GetFullPath(folder);

    /// <summary>Makes a folder that others cannot look into; one that exists stays as it is.</summary>
    public static void MakePrivate(string path)
    {
        try
        {
            if (OperatingSystem.IsWindows())
            {
                Directory.CreateDirectory(path);
            }
            else
            {
                Directory.CreateDirectory(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
            }
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new BackupException($"The folder '{path}' cannot be used: {fault.Message} Give this user the right to write there, or choose another one (Guildhall:Backups:Directory).", fault);
        }
    }

    public async Task<IReadOnlyList<ShelvedBackup>> ListAsync(CancellationToken cancellation)
    {
        if (!Directory.Exists(Place))
        {
            return [];
        }

        var found = new List<ShelvedBackup>();
        foreach (var file in Directory.EnumerateFiles(Place, "*" + BackupFormat.Extension))
        {
            found.Add(await LookAsync(file, cancellation));
        }

        return ShelfLook.InOrder(found);
    }

    public Task<string> FetchAsync(string name, string folder, CancellationToken cancellation)
    {
        var file = Path.Combine(Place, Path.GetFileName(name));
        return File.Exists(file)
            ? Task.FromResult(file)
            : throw new BackupException($"There is no backup '{name}' in '{Place}'; 'guildhall backup list' shows what is there.");
    }

    public async Task PutAsync(string file, CancellationToken cancellation)
    {
        MakePrivate(Place);
        var target = Path.Combine(Place, Path.GetFileName(file));
        var draft = target + ".part";
        try
        {
            await using (var from = File.OpenRead(file))
            await using (var to = CreatePrivate(draft))
            {
                await from.CopyToAsync(to, BackupFormat.ChunkBytes, cancellation);
                to.Flush(flushToDisk: true);
            }

            File.Move(draft, target, overwrite: false);
        }
        catch
        {
            File.Delete(draft);
            throw;
        }
    }

    public Task DeleteAsync(string name, CancellationToken cancellation)
    {
        File.Delete(Path.Combine(Place, Path.GetFileName(name)));
        return Task.CompletedTask;
    }

    internal static FileStream CreatePrivate(string file)
    {
        var settings = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write, BufferSize = 0 };
        if (!OperatingSystem.IsWindows())
        {
            settings.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        return new(file, settings);
    }

    private static async Task<ShelvedBackup> LookAsync(string file, CancellationToken cancellation)
    {
        try
        {
            await using var stream = File.OpenRead(file);
            var length = new byte[sizeof(long)];
            if (stream.Length >= BackupFormat.EndBytes)
            {
                stream.Position = stream.Length - BackupFormat.EndBytes;
                await stream.ReadExactlyAsync(length, cancellation);
                stream.Position = 0;
            }

            return await ShelfLook.AtAsync(Path.GetFileName(file), stream.Length, stream, length, cancellation);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return new(Path.GetFileName(file), 0, Manifest: null, fault.Message);
        }
    }
}
