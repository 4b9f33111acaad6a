namespace Guildhall.Store;

/// <summary>There is no room left to start in.</summary>
public sealed class DiskFullException(string directory, Exception? inner = null)
    : StoreStartException($"There is no space left for the data directory '{directory}'. Free some space and start again.", inner);
