using Guildhall.Core.Storage;

namespace Guildhall.Store.Backups;

/// <summary>Writes a live database to a file, in one consistent view.</summary>
internal interface IDumper
{
    SqlDialect Kind { get; }

    /// <summary>Writes it and tells what it held at that moment.</summary>
    Task<BackupFacts> DumpAsync(string file, Pace pace, CancellationToken cancellation);
}
