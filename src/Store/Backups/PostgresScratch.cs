using System.Security.Cryptography;
using Dapper;
using Guildhall.Core.Storage;
using Npgsql;

namespace Guildhall.Store.Backups;

/// <summary>A database beside the others of a PostgreSQL server, filled from a dump. It goes when it is let go of, unless it was renamed.</summary>
internal sealed class PostgresScratch : IAsyncDisposable
{
    private readonly PostgresTools _tools;
    private bool _kept;

    private PostgresScratch(PostgresTools tools, string name)
    {
        _tools = tools;
        Name = name;
    }

    public string Name { get; }

    /// <summary>Makes one and restores a dump into it.</summary>
    public static async Task<PostgresScratch> FillAsync(PostgresTools tools, string dump, CancellationToken cancellation)
    {
        var scratch = new PostgresScratch(tools, "guildhall_scratch_" + RandomNumberGenerator.GetHexString(16, lowercase: true));
        await using (var server = await PostgresMaintenance.OpenAsync(tools, cancellation))
        {
            await server.ExecuteAsync($"CREATE DATABASE {PostgresMaintenance.Quoted(scratch.Name)} TEMPLATE template0 ENCODING 'UTF8'");
        }

        try
        {
            await tools.RunAsync(
                "pg_restore",
                scratch.Name,
                ["--exit-on-error", "--no-owner", "--no-privileges", "--no-password", $"--dbname={scratch.Name}", dump],
                cancellation);
            return scratch;
        }
        catch
        {
            await scratch.DisposeAsync();
            throw;
        }
    }

    public async Task<ProofReport> ProveAsync(BackupFacts expected, CancellationToken cancellation)
    {
        await using var connection = new NpgsqlConnection(_tools.To(Name));
        await connection.OpenAsync(cancellation);
        var proof = await DatabaseProof.RunAsync(new OneConnection(connection, SqlDialect.PostgreSql), expected, cancellation);
        return proof with { Findings = ["database  restored into a scratch database without an error", .. proof.Findings] };
    }

    /// <summary>It has become the live one.</summary>
    public void Keep() => _kept = true;

    public async ValueTask DisposeAsync()
    {
        if (!_kept)
        {
            await using var server = await PostgresMaintenance.OpenAsync(_tools, CancellationToken.None);
            await server.ExecuteAsync($"DROP DATABASE IF EXISTS {PostgresMaintenance.Quoted(Name)} WITH (FORCE)");
        }
    }
}
