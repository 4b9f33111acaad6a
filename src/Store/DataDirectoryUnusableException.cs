namespace Guildhall.Store;

/// <summary>The data directory is missing or may not be written.</summary>
public sealed class DataDirectoryUnusableException(string directory, string reason, Exception? inner = null)
    : StoreStartException(
        $"The data directory '{directory}' cannot be used: {reason} Create it, or give this user the right to write there, or choose "
        + "another one (Guildhall:Data).",
        inner);
