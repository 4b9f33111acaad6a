using Guildhall.Store.Migrating;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Guildhall.Store.Sqlite;

/// <summary>Brings the file to the shape that this program expects, or says why it cannot.</summary>
internal static class SqliteMigrator
{
    /// <summary>Applies what is missing, each in a transaction of its own.</summary>
    /// <exception cref="MigrationException">The database was shaped by other migrations, or one fails.</exception>
    public static void Apply(PreparedConnection writer, IReadOnlyList<Migration> migrations, DateTimeOffset now)
    {
        writer.RunScript(MigrationPlan.Table);
        foreach (var migration in MigrationPlan.Missing(migrations, Applied(writer)))
        {
            Apply(writer, migration, now);
        }
    }

    /// <summary>Refuses a database that is not exactly in the expected shape.</summary>
    /// <exception cref="MigrationException">It is not.</exception>
    public static void Check(PreparedConnection reader, IReadOnlyList<Migration> migrations)
    {
        if (reader.First("SELECT 1 FROM sqlite_master WHERE name = 'migrations'", row => row.Number(0)) == 0)
        {
            throw MigrationPlan.Empty;
        }

        MigrationPlan.Check(migrations, Applied(reader));
    }

    private static Dictionary<(string Module, long Number), string> Applied(PreparedConnection connection)
    {
        var applied = new Dictionary<(string Module, long Number), string>();
        using var command = connection.Connection.CreateCommand();
        command.CommandText = MigrationPlan.Applied;
        using var rows = command.ExecuteReader();
        while (rows.Read())
        {
            applied[(rows.GetString(0), rows.GetInt64(1))] = rows.GetString(2);
        }

        return applied;
    }

    private static void Apply(PreparedConnection writer, Migration migration, DateTimeOffset now)
    {
        writer.Run("BEGIN IMMEDIATE");
        try
        {
            writer.RunScript(migration.Sql);
            writer.Run(
                MigrationPlan.Record,
                ("module", migration.Module),
                ("number", migration.Number),
                ("name", migration.Name),
                ("hash", migration.Hash),
                ("at", now));
            writer.Run("COMMIT");
        }
        catch (SqliteException fault) when (fault.SqliteErrorCode is raw.SQLITE_ERROR or raw.SQLITE_CONSTRAINT)
        {
            Undo(writer);
            throw new MigrationException($"Migration '{migration}' failed: {fault.Message}", fault);
        }
        catch
        {
            Undo(writer);
            throw;
        }
    }

    private static void Undo(PreparedConnection writer)
    {
        if (writer.InTransaction)
        {
            writer.Run("ROLLBACK");
        }
    }
}
