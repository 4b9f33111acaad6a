namespace Guildhall.Core.Storage;

/// <summary>Which SQL a database speaks.</summary>
public enum SqlDialect
{
    /// <summary>SQLite 3.35 or newer.</summary>
    Sqlite,

    /// <summary>PostgreSQL 15 or newer.</summary>
    PostgreSql,
}
