namespace Guildhall.Store.Backups;

/// <summary>The places that backups are kept in.</summary>
public sealed class Shelves(BackupOptions options, StoreOptions store)
{
    private const string DefaultFolder = "backups";
    private IShelf? _copies;

    /// <summary>The folder on this machine.</summary>
    public string Folder { get; } = Path.GetFullPath(options.Directory ?? Path.Combine(store.DataDirectory, DefaultFolder));

    /// <summary>Here.</summary>
    public IShelf Own => new FolderShelf(Folder);

    /// <summary>Where copies go; null for nowhere.</summary>
    public IShelf? Copies => options.CopyTo is { } place ? _copies ??= At(place) : null;

    /// <summary>A folder, or <c>s3://bucket/prefix</c>.</summary>
    /// <exception cref="BackupException">It is neither.</exception>
    public IShelf At(string place) =>
        !BucketAddress.IsOne(place) ? new FolderShelf(place)
        : BucketAddress.TryParse(place, out var address) ? new BucketShelf(address, options)
        : throw new BackupException($"'{place}' is no place for backups; a folder or s3://bucket/prefix is expected.");

    /// <summary>
    /// Gives a local file of a backup: by its path or address, by its name in a place, or the newest one there.
    /// </summary>
    /// <param name="which">Null for the newest.</param>
    /// <param name="from">A place; null for the folder on this machine.</param>
    /// <param name="folder">Where a copy is put, if one is needed.</param>
    /// <exception cref="BackupException">There is none.</exception>
    public async Task<string> FindAsync(string? which, string? from, string folder, CancellationToken cancellation)
    {
        if (which is not null && BucketAddress.IsOne(which))
        {
            var slash = which.LastIndexOf('/');
            return await At(which[..slash]).FetchAsync(which[(slash + 1)..], folder, cancellation);
        }

        if (which is not null && from is null && File.Exists(which))
        {
            return Path.GetFullPath(which);
        }

        var shelf = from is null ? Own : At(from);
        var name = which ?? (await shelf.ListAsync(cancellation)).FirstOrDefault(backup => backup.Fault is null)?.Name;
        return name is not null
            ? await shelf.FetchAsync(name, folder, cancellation)
            : throw new BackupException($"There is no backup in '{shelf.Place}'. 'guildhall backup create' makes one.");
    }
}
