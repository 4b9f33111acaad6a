using Guildhall.Store.Sqlite;

namespace Guildhall.Store.Migrating;

/// <summary>Brings a database to the shape that this program expects, or says why it cannot.</summary>
internal static class Migrator
{
    private const string Recorded = "SELECT hash FROM migrations WHERE module = @module AND number = @number";
    private const string Newest = "SELECT coalesce(max(number), 0) FROM migrations WHERE module = @module";

    /// <summary>Applies what is missing, each in a transaction of its own.</summary>
    /// <exception cref="MigrationException">The database was shaped by other migrations, or one fails.</exception>
    public static void Apply(PreparedConnection writer, IReadOnlyList<Migration> migrations, DateTimeOffset now)
    {
        writer.RunScript(
            """
            CREATE TABLE IF NOT EXISTS migrations (
                module TEXT NOT NULL,
                number BIGINT NOT NULL,
                name TEXT NOT NULL,
                hash TEXT NOT NULL,
                applied_at BIGINT NOT NULL,
                PRIMARY KEY (module, number)
            )
            """);
        foreach (var migration in Missing(writer, migrations))
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
            throw new MigrationException("The database is empty. Start the server or run 'guildhall migrate' first.");
        }

        if (Missing(reader, migrations).FirstOrDefault() is { } missing)
        {
            throw new MigrationException($"The database lacks migration '{missing}'. Start the server or run 'guildhall migrate' first.");
        }
    }

    private static List<Migration> Missing(PreparedConnection connection, IReadOnlyList<Migration> migrations)
    {
        var missing = new List<Migration>();
        foreach (var module in migrations.GroupBy(migration => migration.Module, StringComparer.Ordinal))
        {
            var newest = connection.First(Newest, row => row.Number(0), ("module", module.Key));
            if (newest > module.Count())
            {
                throw new MigrationException(
                    $"The database has migration {newest} of '{module.Key}', this program knows {module.Count()}: it was used by a newer version. "
                    + "Install that version, or restore a backup from before the upgrade.");
            }

            missing.AddRange(module.Where(migration => !IsRecorded(connection, migration, newest)));
        }

        return missing;
    }

    private static bool IsRecorded(PreparedConnection connection, Migration migration, long newest)
    {
        var hash = connection.First(Recorded, row => row.Text(0), ("module", migration.Module), ("number", migration.Number));
        if (hash is null && migration.Number < newest)
        {
            throw new MigrationException(
                $"Migration '{migration}' was never applied, though number {newest} was: the record is incomplete. Restore a backup.");
        }

        if (hash is not null && hash != migration.Hash)
        {
            throw new MigrationException(
                $"Migration '{migration}' is not the one that was applied to this database: its content has changed. "
                + "Applied migrations are never edited; restore the file and put the change into a new one.");
        }

        return hash is not null;
    }

    private static void Apply(PreparedConnection writer, Migration migration, DateTimeOffset now)
    {
        writer.Run("BEGIN IMMEDIATE");
        try
        {
            writer.RunScript(migration.Sql);
            writer.Run(
                "INSERT INTO migrations (module, number, name, hash, applied_at) VALUES (@module, @number, @name, @hash, @at)",
                ("module", migration.Module),
                ("number", migration.Number),
                ("name", migration.Name),
                ("hash", migration.Hash),
                ("at", now));
            writer.Run("COMMIT");
        }
        catch (Microsoft.Data.Sqlite.SqliteException fault) when (fault.SqliteErrorCode is SQLitePCL.raw.SQLITE_ERROR or SQLitePCL.raw.SQLITE_CONSTRAINT)
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
