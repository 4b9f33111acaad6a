namespace Guildhall.Discord.Entities.Guilds;

/// <summary>Where an event outside of Discord takes place.</summary>
public sealed record ScheduledEventMetadata
{
    /// <summary>1 to 100 characters.</summary>
    public string? Location { get; init; }
}
