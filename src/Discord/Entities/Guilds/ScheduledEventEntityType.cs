namespace Guildhall.Discord.Entities.Guilds;

/// <summary>Where an event takes place.</summary>
public enum ScheduledEventEntityType
{
    /// <summary>On a stage.</summary>
    StageInstance = 1,

    /// <summary>In voice.</summary>
    Voice = 2,

    /// <summary>Outside of Discord.</summary>
    External = 3,
}
