namespace Guildhall.Discord.Rest.Limits;

/// <summary>How far a request has come.</summary>
internal enum PermitStage
{
    /// <summary>In line in its bucket.</summary>
    InBucket,

    /// <summary>Holds a place of its bucket and waits for the global budget.</summary>
    AtGate,

    /// <summary>May be sent.</summary>
    UnderWay,

    /// <summary>Over; its place was given back.</summary>
    Done,
}
