using System.Buffers.Binary;
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

    /// <summary>
    /// A database that vanished or was emptied must not become a new one without a word: its write-ahead log may hold the only copy of
    /// what was acknowledged, and opening would throw that away.
    /// </summary>
    public static void CheckPresence(string file)
    {
        var log = new FileInfo(file + "-wal");
        var main = new FileInfo(file);
        var hasLog = log is { Exists: true, Length: > 0 };
        if (hasLog && main is not { Exists: true, Length: > 0 })
        {
            throw new DatabaseDamagedException(file, $"it is {(main.Exists ? "empty" : "missing")}, but its write-ahead log is not");
        }

        if (main is { Exists: true, Length: 0 })
        {
            throw new DatabaseDamagedException(file, "it is empty");
        }

        if (hasLog && !HasLogHeader(log))
        {
            throw new DatabaseDamagedException(file, "its write-ahead log does not begin as one");
        }
    }

    /// <summary>The first four bytes of a write-ahead log are 0x377f0682 or 0x377f0683 (SQLite, "Database File Format", 4.1).</summary>
    private static bool HasLogHeader(FileInfo log)
    {
        using var stream = log.Open(FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        Span<byte> magic = stackalloc byte[sizeof(uint)];
        return stream.ReadAtLeast(magic, magic.Length, throwOnEndOfStream: false) == magic.Length
            && (BinaryPrimitives.ReadUInt32BigEndian(magic) & ~1u) == 0x377f0682;
    }

    /// <summary>Reads header and schema, and walks through all pages where that takes no more than a moment; else only from the roots to the ends.</summary>
    public static void CheckQuickly(PreparedConnection connection, string file)
    {
        connection.First("SELECT count(*) FROM sqlite_master", row => row.Number(0));
        if (new FileInfo(file).Length > QuickCheckBytes)
        {
            CheckEnds(connection);
            return;
        }

        var verdict = connection.First("PRAGMA quick_check(1)", row => row.Text(0));
        if (verdict != "ok")
        {
            throw new DatabaseDamagedException(file, $"SQLite's check reports '{verdict}'");
        }
    }

    /// <summary>Looks up the first and the last row of every table: their roots, and a way down from each, are read.</summary>
    private static void CheckEnds(PreparedConnection connection)
    {
        var tables = connection.First(
            "SELECT coalesce(group_concat(name, char(10)), '') FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE '%WITHOUT ROWID%'",
            row => row.Text(0));
        foreach (var table in tables!.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var quoted = table.Replace("\"", "\"\"", StringComparison.Ordinal);
            connection.RunScript($"SELECT * FROM \"{quoted}\" ORDER BY rowid LIMIT 1; SELECT * FROM \"{quoted}\" ORDER BY rowid DESC LIMIT 1");
        }
    }
}
