namespace Guildhall.Discord.Entities.Guilds;

/// <summary>The n-th such day of a month.</summary>
public sealed record NthWeekday
{
    /// <summary>1 to 5.</summary>
    public int N { get; init; }

    /// <summary>Monday is 0.</summary>
    public int Day { get; init; }
}
