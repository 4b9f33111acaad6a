namespace Guildhall.Store;

/// <summary>The database's shape and this program's do not belong together.</summary>
public sealed class MigrationException(string message, Exception? inner = null) : StoreStartException(message, inner);
