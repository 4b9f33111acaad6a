namespace Guildhall.Discord.Entities.Guilds;

/// <summary>Where voice servers stand.</summary>
public sealed record VoiceRegion
{
    /// <summary>Its name on the wire.</summary>
    public string Id { get => field ?? ""; init; }

    /// <summary>Its name for people.</summary>
    public string Name { get => field ?? ""; init; }

    /// <summary>Whether it is closest.</summary>
    public bool Optimal { get; init; }

    /// <summary>Whether it is going away.</summary>
    public bool Deprecated { get; init; }

    /// <summary>Whether it is for events.</summary>
    public bool Custom { get; init; }
}
