namespace Guildhall.Store;

/// <summary>The database file is no database or is malformed.</summary>
public sealed class DatabaseDamagedException(string file, string reason, Exception? inner = null)
    : StoreStartException(
        $"The database '{file}' is damaged: {reason}. Nothing was changed. Move the file away together with its -wal and -shm "
        + "companions and restore the latest backup in its place.",
        inner);
