namespace Guildhall.Discord.Entities.Guilds;

/// <summary>How far an event is.</summary>
public enum ScheduledEventStatus
{
    /// <summary>Planned.</summary>
    Scheduled = 1,

    /// <summary>Running.</summary>
    Active = 2,

    /// <summary>Over.</summary>
    Completed = 3,

    /// <summary>Called off.</summary>
    Canceled = 4,
}
