namespace Guildhall.Store;

/// <summary>Another server holds the data directory.</summary>
public sealed class DataDirectoryInUseException(string directory, string holder, Exception? inner = null)
    : StoreStartException(
        $"The data directory '{directory}' is in use by another Guildhall server ({holder}). Two servers on one SQLite database would "
        + "undo each other's work. Stop the other server, or give this one another directory (Guildhall:Data).",
        inner);
