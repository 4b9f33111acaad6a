using System.Collections.Immutable;
using Guildhall.Core.Storage;
using Guildhall.Store.Backups;

namespace Guildhall.Tests.Unit.Store.Backups;

/// <summary>Seals and opens content in memory.</summary>
internal static class SealedBytes
{
    private const string Name = "test.ghbackup";

    public static BackupKey Key { get; } = BackupKey.Parse(Convert.ToBase64String(new byte[32]))!;

    public static BackupKey OtherKey { get; } = BackupKey.Parse(Convert.ToBase64String([.. Enumerable.Repeat((byte)1, 32)]))!;

    public static BackupManifest Manifest(BackupKey? key, DateTimeOffset? at = null, BackupFacts? facts = null) =>
        new(SqlDialect.Sqlite, "1.2.3", at ?? DateTimeOffset.UnixEpoch, 12, key?.Id, key is not null, facts ?? Facts(at ?? DateTimeOffset.UnixEpoch));

    public static BackupFacts Facts(DateTimeOffset? newest) =>
        BackupFacts.None with { Migrations = ImmutableSortedDictionary<string, long>.Empty.Add("store", 2), NewestChange = newest };

    public static byte[] Seal(byte[] content, BackupKey? key, BackupManifest? manifest = null)
    {
        using var file = new MemoryStream();
        using var seal = new SealingStream(file, BackupHead.Of(manifest ?? Manifest(key)), key);
        seal.Write(content);
        seal.Finish();
        return file.ToArray();
    }

    public static async Task<byte[]> OpenAsync(byte[] file, BackupKey? key)
    {
        using var source = new MemoryStream(file);
        var head = await BackupHead.ReadAsync(source, Name, CancellationToken.None);
        await using var open = new UnsealingStream(source, head, Name, key);
        using var content = new MemoryStream();
        await open.CopyToAsync(content);
        open.Finish();
        return content.ToArray();
    }
}
