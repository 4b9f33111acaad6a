using Guildhall.Core.Storage;

namespace Guildhall.Store.Backups;

/// <summary>What stands at the head of a backup, readable without its key: no names, no words, no secrets.</summary>
/// <param name="Kind">Which database it was made of.</param>
/// <param name="Program">The version of the program that made it.</param>
/// <param name="At">When the database was in this state.</param>
/// <param name="DatabaseBytes">How long the database's file or dump is.</param>
/// <param name="KeyId">Tells keys apart without telling the key; null where the backup is not encrypted.</param>
/// <param name="HasSecret">Whether the server's secret is in it.</param>
/// <param name="Facts">What the database held.</param>
public sealed record BackupManifest(
    SqlDialect Kind, string Program, DateTimeOffset At, long DatabaseBytes, string? KeyId, bool HasSecret, BackupFacts Facts)
{
    /// <summary>Whether it takes a key to read it.</summary>
    public bool IsEncrypted => KeyId is not null;
}
