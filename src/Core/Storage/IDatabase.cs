using System.Data.Common;

namespace Guildhall.Core.Storage;

/// <summary>The port to the database's reading side, for the SQL of modules. Writes are staged in a <see cref="UnitOfWork"/>.</summary>
public interface IDatabase
{
    /// <summary>Which SQL the database speaks.</summary>
    SqlDialect Dialect { get; }

    /// <summary>Lends a read-only connection that sees everything committed so far.</summary>
    Task<T> ReadAsync<T>(Func<DbConnection, Task<T>> read, CancellationToken cancellation);
}
