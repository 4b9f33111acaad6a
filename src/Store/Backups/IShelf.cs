namespace Guildhall.Store.Backups;

/// <summary>Where backups are kept.</summary>
public interface IShelf
{
    /// <summary>The place, as an operator would name it.</summary>
    string Place { get; }

    /// <summary>What is there, the newest first; what is damaged comes last.</summary>
    Task<IReadOnlyList<ShelvedBackup>> ListAsync(CancellationToken cancellation);

    /// <summary>Gives a local file of that backup.</summary>
    /// <param name="folder">Where a copy is put, if one is needed.</param>
    /// <exception cref="BackupException">There is none of that name.</exception>
    Task<string> FetchAsync(string name, string folder, CancellationToken cancellation);

    /// <summary>Puts a file there under its own name: whole or not at all.</summary>
    Task PutAsync(string file, CancellationToken cancellation);

    /// <summary>Takes one away for good.</summary>
    Task DeleteAsync(string name, CancellationToken cancellation);
}
