namespace Guildhall.Discord.Entities.Guilds;

/// <summary>What a guild has closed for a while because of a raid, and what was noticed.</summary>
public sealed record IncidentsData
{
    /// <summary>Until when nobody can join.</summary>
    public DateTimeOffset? InvitesDisabledUntil { get; init; }

    /// <summary>Until when members cannot write to strangers.</summary>
    public DateTimeOffset? DmsDisabledUntil { get; init; }

    /// <summary>When a wave of direct messages was noticed.</summary>
    public DateTimeOffset? DmSpamDetectedAt { get; init; }

    /// <summary>When a raid was noticed.</summary>
    public DateTimeOffset? RaidDetectedAt { get; init; }
}
