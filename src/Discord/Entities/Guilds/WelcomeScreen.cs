namespace Guildhall.Discord.Entities.Guilds;

/// <summary>What newcomers are shown first.</summary>
public sealed record WelcomeScreen
{
    /// <summary>A greeting.</summary>
    public string? Description { get; init; }

    /// <summary>Up to five channels.</summary>
    public IReadOnlyList<WelcomeChannel> WelcomeChannels { get => field ?? []; init; }
}
