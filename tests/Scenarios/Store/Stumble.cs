namespace Guildhall.Tests.Scenarios.Store;

/// <summary>What can become of a call to a service.</summary>
public enum Stumble
{
    /// <summary>Refused: the table has no capacity left.</summary>
    Throttled,

    /// <summary>Refused: the account calls too often.</summary>
    TooFast,

    /// <summary>The service has a fault.</summary>
    Failed,

    /// <summary>What stands before the service finds none.</summary>
    Away,

    /// <summary>The connection ends, and the call has not arrived.</summary>
    CutBefore,

    /// <summary>The connection ends, and the call has arrived.</summary>
    CutAfter,
}
