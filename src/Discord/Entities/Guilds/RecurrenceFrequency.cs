namespace Guildhall.Discord.Entities.Guilds;

/// <summary>How often an event repeats.</summary>
public enum RecurrenceFrequency
{
    /// <summary>Each year.</summary>
    Yearly = 0,

    /// <summary>Each month.</summary>
    Monthly = 1,

    /// <summary>Each week.</summary>
    Weekly = 2,

    /// <summary>Each day.</summary>
    Daily = 3,
}
