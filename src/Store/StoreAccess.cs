namespace Guildhall.Store;

/// <summary>How a process uses the data directory.</summary>
public enum StoreAccess
{
    /// <summary>Reads and writes, alone: a second server is refused.</summary>
    Server,

    /// <summary>Only reads, beside a server or without one: what the tools of the command line do.</summary>
    Beside,

    /// <summary>Reads, and writes a few small things, beside a server or without one: what a tool does that must not wait until the server stops.</summary>
    BesideWriting,
}
