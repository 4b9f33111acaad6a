using System.Globalization;
using Dapper;
using Guildhall.Core.Storage;
using Npgsql;

namespace Guildhall.Store.Backups;

/// <summary>Restores into a new database, proves it, and lets the two change names in one transaction.</summary>
internal sealed class PostgresRestore(BackupOptions options, StoreOptions store, string connectionString, TimeProvider time)
{
    private const int LongestName = 63;
    private readonly string _directory = Path.GetFullPath(store.DataDirectory);
    private readonly PostgresTools _tools = new(connectionString);

    public async Task<RestoreReport> RunAsync(string file, bool force, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        await using var server = await PostgresMaintenance.OpenAsync(_tools, cancellation);
        var exists = await server.ExecuteScalarAsync<bool>("SELECT EXISTS (SELECT 1 FROM pg_database WHERE datname = @name)", new { name = _tools.Database });
        var live = exists ? await LookAsync(force, server, cancellation) : null;

        using var staging = StagingFolder.In(_directory);
        var unpacked = await BackupUnpacker.UnpackAsync(file, options.Key, staging.Path, cancellation);
        await using var scratch = await PostgresScratch.FillAsync(_tools, unpacked.Database, cancellation);
        var proof = await scratch.ProveAsync(unpacked.Manifest.Facts, cancellation);

        var stamp = now.UtcDateTime.ToString("yyyyMMddHHmmss", CultureInfo.InvariantCulture);
        var aside = $"{_tools.Database[..Math.Min(_tools.Database.Length, LongestName - stamp.Length - 8)]}_before_{stamp}";
        await SwapAsync(server, scratch, exists ? aside : null, cancellation);
        SecretSwap.Run(unpacked.Secret, _directory, Path.Combine(_directory, $"before-restore-{stamp}"));
        return new(unpacked.Manifest, proof, LostTime.Tell(unpacked.Manifest, live, now), exists ? $"database {aside}" : null);
    }

    private async Task<BackupFacts> LookAsync(bool force, NpgsqlConnection server, CancellationToken cancellation)
    {
        var users = await server.ExecuteScalarAsync<long>(
            "SELECT count(*) FROM pg_stat_activity WHERE datname = @name AND backend_type = 'client backend'", new { name = _tools.Database });
        if (users > 0)
        {
            throw new BackupRefusedException(string.Create(
                CultureInfo.InvariantCulture,
                $"Somebody is using the database '{_tools.Database}' ({users} connections). Stop every Guildhall server, and whatever else is connected to it, first."));
        }

        await using var connection = new NpgsqlConnection(_tools.To(_tools.Database));
        await connection.OpenAsync(cancellation);
        var tables = await connection.ExecuteScalarAsync<long>("SELECT count(*) FROM pg_stat_user_tables");
        if (tables > 0 && !force)
        {
            throw new BackupRefusedException(
                $"There are tables in the database '{_tools.Database}'. With --force it is put aside under another name (not deleted) and the backup takes its place.");
        }

        return await FactReader.ReadAsync(new OneConnection(connection, SqlDialect.PostgreSql), cancellation);
    }

    private async Task SwapAsync(NpgsqlConnection server, PostgresScratch scratch, string? aside, CancellationToken cancellation)
    {
        try
        {
            await using var transaction = await server.BeginTransactionAsync(cancellation);
            if (aside is not null)
            {
                await server.ExecuteAsync($"ALTER DATABASE {PostgresMaintenance.Quoted(_tools.Database)} RENAME TO {PostgresMaintenance.Quoted(aside)}");
            }

            await server.ExecuteAsync($"ALTER DATABASE {PostgresMaintenance.Quoted(scratch.Name)} RENAME TO {PostgresMaintenance.Quoted(_tools.Database)}");
            await transaction.CommitAsync(cancellation);
            scratch.Keep();
        }
        catch (PostgresException fault)
        {
            throw new BackupException($"The databases could not change names, and nothing was changed: {fault.MessageText}", fault);
        }
    }
}
