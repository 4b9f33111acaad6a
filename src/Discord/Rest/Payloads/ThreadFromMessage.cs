namespace Guildhall.Discord.Rest.Payloads;

/// <summary>A thread to start from a message.</summary>
public sealed record ThreadFromMessage
{
    /// <summary>1 to 100 characters.</summary>
    public required string Name { get; init; }

    /// <summary>After how many idle minutes it is archived: 60, 1440, 4320 or 10080.</summary>
    public int? AutoArchiveDuration { get; init; }

    /// <summary>Slow mode in seconds, 0 to 21600.</summary>
    public int? RateLimitPerUser { get; init; }
}
