using System.Text.Json.Serialization;

namespace Guildhall.Discord.Rest.Payloads;

/// <summary>What to close because of a raid; null opens it, both are always said.</summary>
public sealed record IncidentActions
{
    /// <summary>Until when nobody can join, a day ahead at most.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public DateTimeOffset? InvitesDisabledUntil { get; init; }

    /// <summary>Until when members cannot write to strangers, a day ahead at most.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public DateTimeOffset? DmsDisabledUntil { get; init; }
}
