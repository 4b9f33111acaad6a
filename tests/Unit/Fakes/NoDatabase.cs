using System.Data.Common;
using Guildhall.Core.Storage;

namespace Guildhall.Tests.Unit.Fakes;

/// <summary>For modules some of whose commands read a database, in tests of the others: whoever reads it has a fault.</summary>
internal sealed class NoDatabase : IDatabase
{
    public SqlDialect Dialect => SqlDialect.Sqlite;

    public Task<T> ReadAsync<T>(Func<DbConnection, Task<T>> read, CancellationToken cancellation) => throw new NotSupportedException("There is no database in this test.");
}
