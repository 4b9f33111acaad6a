using System.Net.Sockets;
using Guildhall.Core.Storage;
using Npgsql;

namespace Guildhall.Store.Postgres;

/// <summary>Tells faults of the server or the way to it from those of a statement.</summary>
internal static class PostgresFaults
{
    /// <summary>The fault of the server or the way to it; null for what a statement did wrong.</summary>
    public static StoreUnavailableException? Explain(string place, Exception fault) => fault switch
    {
        PostgresException { SqlState: PostgresErrorCodes.DiskFull } full => new($"The server of '{place}' has no space left.", full) { IsDiskFull = true },
        PostgresException { SqlState: PostgresErrorCodes.DataCorrupted or PostgresErrorCodes.IndexCorrupted } damaged =>
            new($"The database '{place}' is damaged: {damaged.MessageText}", damaged) { IsDamaged = true },
        PostgresException known when IsOfServer(known.SqlState) => new($"The database '{place}' cannot be used: {known.MessageText}", known),
        PostgresException => null,
        NpgsqlException or SocketException or TimeoutException or IOException => new($"The database '{place}' cannot be reached: {fault.Message}", fault),
        _ => null,
    };

    /// <summary>Whether another attempt on fresh data may succeed: the transaction lost against others and was undone.</summary>
    public static bool IsLostRace(PostgresException fault) => fault.SqlState
        is PostgresErrorCodes.SerializationFailure or PostgresErrorCodes.DeadlockDetected or PostgresErrorCodes.LockNotAvailable;

    // Class 08 connection, 53 resources, 57 an operator's doing or a time limit, 58 the system, XX internal; 25006 a standby that only reads.
    private static bool IsOfServer(string state) => state[..2] is "08" or "53" or "57" or "58" or "XX" or "28" or "3D" || state == "25006";
}
