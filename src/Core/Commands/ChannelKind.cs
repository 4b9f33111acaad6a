namespace Guildhall.Core.Commands;

/// <summary>Where a request came from.</summary>
public enum ChannelKind
{
    /// <summary>The browser and everything else that speaks REST.</summary>
    Web,

    /// <summary>The terminal of <c>guildhall play</c>.</summary>
    Terminal,

    /// <summary>The durable schedule: something fell due.</summary>
    Schedule,

    /// <summary>Discord.</summary>
    Discord,

    /// <summary>Meshtastic radio.</summary>
    Mesh,
}
