namespace Guildhall.Store.Migrating;

/// <summary>Compares what was applied to a database with what this program knows.</summary>
internal static class MigrationPlan
{
    /// <summary>The table of what was applied.</summary>
    public const string Table =
        """
        CREATE TABLE IF NOT EXISTS migrations (
            module TEXT NOT NULL,
            number BIGINT NOT NULL,
            name TEXT NOT NULL,
            hash TEXT NOT NULL,
            applied_at BIGINT NOT NULL,
            PRIMARY KEY (module, number)
        )
        """;

    /// <summary>Reads that table.</summary>
    public const string Applied = "SELECT module, number, hash FROM migrations";

    /// <summary>Adds to it.</summary>
    public const string Record = "INSERT INTO migrations (module, number, name, hash, applied_at) VALUES (@module, @number, @name, @hash, @at)";

    /// <summary>Says that a database without the table must be made first.</summary>
    public static MigrationException Empty => new("The database is empty. Start the server or run 'guildhall migrate' first.");

    /// <summary>What is not applied yet, in order.</summary>
    /// <exception cref="MigrationException">The database was shaped by other migrations.</exception>
    public static List<Migration> Missing(IReadOnlyList<Migration> known, IReadOnlyDictionary<(string Module, long Number), string> applied)
    {
        var missing = new List<Migration>();
        foreach (var module in known.GroupBy(migration => migration.Module, StringComparer.Ordinal))
        {
            var newest = applied.Keys.Where(key => key.Module == module.Key).Select(key => key.Number).DefaultIfEmpty().Max();
            if (newest > module.Count())
            {
                throw new MigrationException(
                    $"The database has migration {newest} of '{module.Key}', this program knows {module.Count()}: it was used by a newer version. "
                    + "Install that version, or restore a backup from before the upgrade.");
            }

            missing.AddRange(module.Where(migration => !IsApplied(migration, newest, applied)));
        }

        return missing;
    }

    /// <summary>Refuses a database that lacks something.</summary>
    /// <exception cref="MigrationException">It does, or was shaped by other migrations.</exception>
    public static void Check(IReadOnlyList<Migration> known, IReadOnlyDictionary<(string Module, long Number), string> applied)
    {
        if (Missing(known, applied).FirstOrDefault() is { } missing)
        {
            throw new MigrationException($"The database lacks migration '{missing}'. Start the server or run 'guildhall migrate' first.");
        }
    }

    private static bool IsApplied(Migration migration, long newest, IReadOnlyDictionary<(string Module, long Number), string> applied)
    {
        if (!applied.TryGetValue((migration.Module, migration.Number), out var hash))
        {
            return migration.Number < newest
                ? throw new MigrationException(
                    $"Migration '{migration}' was never applied, though number {newest} was: the record is incomplete. Restore a backup.")
                : false;
        }

        return hash == migration.Hash
            ? true
            : throw new MigrationException(
                $"Migration '{migration}' is not the one that was applied to this database: its content has changed. "
                + "Applied migrations are never edited; restore the file and put the change into a new one.");
    }
}
