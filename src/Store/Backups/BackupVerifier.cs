using Guildhall.Core.Storage;

namespace Guildhall.Store.Backups;

/// <summary>Reads a whole backup, restores it beside everything else and proves what came out.</summary>
public sealed class BackupVerifier(BackupOptions options, StoreOptions store, Shelves shelves)
{
    /// <summary>Verifies a local file.</summary>
    /// <exception cref="BackupException">It is damaged, or cannot be read with this key.</exception>
    public async Task<(BackupManifest Manifest, ProofReport Proof)> VerifyAsync(string file, CancellationToken cancellation)
    {
        using var staging = StagingFolder.In(shelves.Folder);
        var unpacked = await BackupUnpacker.UnpackAsync(file, options.Key, staging.Path, cancellation);
        var proof = unpacked.Manifest.Kind switch
        {
            SqlDialect.Sqlite => await SqliteScratch.ProveAsync(unpacked.Database, unpacked.Manifest.Facts, cancellation),
            SqlDialect.PostgreSql => await OnPostgresAsync(unpacked, cancellation),
        };
        var whole = unpacked.Manifest.IsEncrypted ? "file      every chunk is authentic, and the checksum fits" : "file      the checksum fits";
        return (unpacked.Manifest, proof with { Findings = [whole, .. proof.Findings] });
    }

    private async Task<ProofReport> OnPostgresAsync(UnpackedBackup unpacked, CancellationToken cancellation)
    {
        var tools = new PostgresTools(store.ConnectionString ?? "Host=localhost");
        var listed = await tools.RunAsync("pg_restore", "", ["--list", unpacked.Database], cancellation);
        var entries = listed.Split('\n').Count(line => line.Length > 0 && line[0] != ';');
        var findings = new[] { $"dump      pg_restore lists {entries} entries" };
        if (store.ConnectionString is null)
        {
            return new([.. findings, "database  not restored: no server is named (Store:ConnectionString), so its content was not checked"], []);
        }

        await using var scratch = await PostgresScratch.FillAsync(tools, unpacked.Database, cancellation);
        var proof = await scratch.ProveAsync(unpacked.Manifest.Facts, cancellation);
        return proof with { Findings = [.. findings, .. proof.Findings] };
    }
}
