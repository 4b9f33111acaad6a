using Guildhall.Core.Storage;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Guildhall.Store.Sqlite;

/// <summary>Says in words why a database that was opened cannot be used any more.</summary>
internal static class RunFaults
{
    /// <summary>The fault of the file or its disk; null for what a statement did wrong.</summary>
    public static StoreUnavailableException? Explain(string file, SqliteException fault) => fault.SqliteErrorCode switch
    {
        raw.SQLITE_CORRUPT or raw.SQLITE_NOTADB => new(
            $"The database '{file}' is damaged: {fault.Message} Stop the server, see what the doctor says, and restore the latest backup.", fault)
        {
            IsDamaged = true,
        },
        raw.SQLITE_FULL => new($"There is no space left for '{file}': {fault.Message}", fault) { IsDiskFull = true },
        raw.SQLITE_IOERR or raw.SQLITE_CANTOPEN or raw.SQLITE_READONLY or raw.SQLITE_PERM or raw.SQLITE_BUSY or raw.SQLITE_LOCKED =>
            new($"The database '{file}' cannot be used: {fault.Message}", fault),
        _ => null,
    };
}
