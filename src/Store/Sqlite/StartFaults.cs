using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Guildhall.Store.Sqlite;

/// <summary>Finds out early, and says in words, why a database cannot be used.</summary>
internal static class StartFaults
{
    private const long QuickCheckBytes = 32 << 20;

    /// <summary>Runs a step of the start and gives SQLite's faults their proper type and message.</summary>
    public static T Explain<T>(string file, Func<T> step)
    {
        var directory = Path.GetDirectoryName(file)!;
        try
        {
            return step();
        }
        catch (SqliteException fault) when (fault.SqliteErrorCode is raw.SQLITE_NOTADB)
        {
            throw new DatabaseDamagedException(file, "the file is no SQLite database", fault);
        }
        catch (SqliteException fault) when (fault.SqliteErrorCode is raw.SQLITE_CORRUPT)
        {
            throw new DatabaseDamagedException(file, "the file is malformed", fault);
        }
        catch (SqliteException fault) when (fault.SqliteErrorCode is raw.SQLITE_FULL)
        {
            throw new DiskFullException(directory, fault);
        }
        catch (SqliteException fault) when (fault.SqliteErrorCode is raw.SQLITE_CANTOPEN or raw.SQLITE_READONLY or raw.SQLITE_PERM or raw.SQLITE_IOERR)
        {
            throw new DataDirectoryUnusableException(directory, $"SQLite reports '{fault.Message}'.", fault);
        }
        catch (SqliteException fault) when (fault.SqliteErrorCode is raw.SQLITE_BUSY or raw.SQLITE_LOCKED)
        {
            throw new DataDirectoryInUseException(directory, "it holds the database's write lock", fault);
        }
    }

    /// <summary>Reads header and schema, and walks through all pages where that takes no more than a moment.</summary>
    public static void CheckQuickly(PreparedConnection connection, string file)
    {
        connection.First("SELECT count(*) FROM sqlite_master", row => row.Number(0));
        if (new FileInfo(file).Length > QuickCheckBytes)
        {
            return;
        }

        var verdict = connection.First("PRAGMA quick_check(1)", row => row.Text(0));
        if (verdict != "ok")
        {
            throw new DatabaseDamagedException(file, $"SQLite's check reports '{verdict}'");
        }
    }
}
