using System.Data.Common;
using Guildhall.Core.Storage;

namespace Guildhall.Store.Backups;

/// <summary>A database over one connection that is already open: a scratch copy, or one transaction's view of a live one.</summary>
internal sealed class OneConnection(DbConnection connection, SqlDialect dialect) : IDatabase
{
    public SqlDialect Dialect => dialect;

    public Task<T> ReadAsync<T>(Func<DbConnection, Task<T>> read, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return read(connection);
    }
}
