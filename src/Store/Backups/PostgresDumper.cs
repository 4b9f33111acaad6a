using Dapper;
using Guildhall.Core.Storage;
using Npgsql;

namespace Guildhall.Store.Backups;

/// <summary>Dumps a PostgreSQL database with <c>pg_dump</c>, in the same view of it that the totals are read from.</summary>
internal sealed class PostgresDumper(string connectionString) : IDumper
{
    public SqlDialect Kind => SqlDialect.PostgreSql;

    public async Task<BackupFacts> DumpAsync(string file, Pace pace, CancellationToken cancellation)
    {
        var tools = new PostgresTools(connectionString);
        try
        {
            await using var connection = new NpgsqlConnection(tools.To(tools.Database));
            await connection.OpenAsync(cancellation);
            await using var transaction = await connection.BeginTransactionAsync(System.Data.IsolationLevel.RepeatableRead, cancellation);
            var snapshot = await connection.ExecuteScalarAsync<string>("SELECT pg_export_snapshot()") ?? "";
            var facts = await FactReader.ReadAsync(new OneConnection(connection, SqlDialect.PostgreSql), cancellation);
            await tools.RunAsync(
                "pg_dump",
                tools.Database,
                ["--format=custom", "--no-owner", "--no-privileges", "--no-password", $"--snapshot={snapshot}", $"--file={file}"],
                cancellation);
            return facts;
        }
        catch (NpgsqlException fault)
        {
            throw new BackupException($"The database '{tools.Database}' could not be read: {fault.Message}", fault);
        }
    }
}
