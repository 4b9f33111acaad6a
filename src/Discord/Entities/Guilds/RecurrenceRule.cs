namespace Guildhall.Discord.Entities.Guilds;

/// <summary>How an event repeats: the part of iCalendar's rules that Discord knows.</summary>
public sealed record RecurrenceRule
{
    /// <summary>The first time.</summary>
    public DateTimeOffset Start { get; init; }

    /// <summary>The last time; Discord sets it.</summary>
    public DateTimeOffset? End { get; init; }

    /// <summary>How often.</summary>
    public RecurrenceFrequency Frequency { get; init; }

    /// <summary>Every how many of them.</summary>
    public int Interval { get; init; }

    /// <summary>Monday is 0.</summary>
    public IReadOnlyList<int>? ByWeekday { get; init; }

    /// <summary>The n-th such day of the month.</summary>
    public IReadOnlyList<NthWeekday>? ByNWeekday { get; init; }

    /// <summary>January is 1.</summary>
    public IReadOnlyList<int>? ByMonth { get; init; }

    /// <summary>Days of the month.</summary>
    public IReadOnlyList<int>? ByMonthDay { get; init; }

    /// <summary>Days of the year; Discord sets it.</summary>
    public IReadOnlyList<int>? ByYearDay { get; init; }

    /// <summary>How often in all; Discord sets it.</summary>
    public int? Count { get; init; }
}
