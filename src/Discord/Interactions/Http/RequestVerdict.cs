namespace Guildhall.Discord.Interactions.Http;

/// <summary>What became of a request to the interactions address.</summary>
public enum RequestVerdict
{
    /// <summary>Discord sent it.</summary>
    Genuine,

    /// <summary>Headers are missing or are not what Discord sends.</summary>
    Malformed,

    /// <summary>The signature does not fit: not Discord, or altered on the way. Discord itself probes with such (I9).</summary>
    Forged,

    /// <summary>The timestamp is too far from now: a repeated request, or a wrong clock.</summary>
    Stale,

    /// <summary>The body is larger than any interaction.</summary>
    TooLarge,
}
