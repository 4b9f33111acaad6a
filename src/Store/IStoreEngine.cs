using Guildhall.Store.Migrating;

namespace Guildhall.Store;

/// <summary>What keeps the data: a file of SQLite's, or a server of PostgreSQL's.</summary>
public interface IStoreEngine
{
    /// <summary>Which database it is, for operators; never with a password.</summary>
    string Place { get; }

    /// <summary>What keeps it and in which version, once it is open.</summary>
    string Product { get; }

    /// <summary>Brings the tables to their present shape and takes commits from now on.</summary>
    /// <exception cref="StoreStartException">The message says what is wrong and what to do.</exception>
    Task OpenAsync(IReadOnlyList<Migration> migrations);

    /// <summary>Opens beside a server or without one.</summary>
    /// <param name="writes">Whether a few small things are to be written; else it only reads.</param>
    /// <exception cref="StoreStartException">The message says what is wrong and what to do.</exception>
    Task OpenBesideAsync(IReadOnlyList<Migration> migrations, bool writes);

    /// <summary>Takes no more commits and ends when those that were taken are durable.</summary>
    Task CloseAsync();
}
