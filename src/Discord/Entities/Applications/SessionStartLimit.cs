namespace Guildhall.Discord.Entities.Applications;

/// <summary>How many sessions may be started.</summary>
public sealed record SessionStartLimit
{
    /// <summary>In 24 hours.</summary>
    public int Total { get; init; }

    /// <summary>Still today.</summary>
    public int Remaining { get; init; }

    /// <summary>Milliseconds until the count begins anew.</summary>
    public int ResetAfter { get; init; }

    /// <summary>How many in five seconds.</summary>
    public int MaxConcurrency { get; init; }
}
