using Npgsql;

namespace Guildhall.Store.Backups;

/// <summary>A connection to a server that is not to the database in question, which could not be renamed then.</summary>
internal static class PostgresMaintenance
{
    private const string Usual = "postgres";
    private const string Other = "template1";

    public static async Task<NpgsqlConnection> OpenAsync(PostgresTools tools, CancellationToken cancellation)
    {
        var connection = new NpgsqlConnection(tools.To(tools.Database == Usual ? Other : Usual));
        try
        {
            await connection.OpenAsync(cancellation);
            return connection;
        }
        catch (NpgsqlException fault)
        {
            await connection.DisposeAsync();
            throw new BackupException($"The PostgreSQL server cannot be reached: {fault.Message}", fault);
        }
    }

    /// <summary>A name as SQL takes it; names cannot be parameters.</summary>
    public static string Quoted(string name) => $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
