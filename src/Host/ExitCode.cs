namespace Guildhall.Host;

/// <summary>How a process of ours ends; scripts and service managers tell by the number what is wrong. Listed by <c>--help</c>.</summary>
internal enum ExitCode
{
    /// <summary>Done, or stopped when told to.</summary>
    Ok = 0,

    /// <summary>What was to be checked is not well: doctor found a fault, a replay diverged.</summary>
    NotWell = 1,

    /// <summary>The command line or a setting is wrong.</summary>
    Usage = 2,

    /// <summary>The address cannot be listened on: the port is taken or not allowed.</summary>
    Address = 3,

    /// <summary>Another server holds the data directory.</summary>
    DataInUse = 4,

    /// <summary>The data directory cannot be read or written.</summary>
    DataUnusable = 5,

    /// <summary>The database is damaged.</summary>
    Damaged = 6,

    /// <summary>The disk is full.</summary>
    DiskFull = 7,

    /// <summary>The database was shaped by another version.</summary>
    Migration = 8,

    /// <summary>A fault in the program.</summary>
    Fault = 70,
}
