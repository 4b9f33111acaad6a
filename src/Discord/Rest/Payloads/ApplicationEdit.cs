using System.Text.Json.Serialization;
using Guildhall.Discord.Entities.Applications;
using Guildhall.Discord.Json;

namespace Guildhall.Discord.Rest.Payloads;

/// <summary>What to change of our application; what is absent stays.</summary>
public sealed record ApplicationEdit
{
    /// <summary>Where the add button leads.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<string?> CustomInstallUrl { get; init; }

    /// <summary>Where linked roles are checked.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<string?> RoleConnectionsVerificationUrl { get; init; }

    /// <summary>Where interactions are sent over HTTP; null means over the gateway.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<string?> InteractionsEndpointUrl { get; init; }

    /// <summary>Where events are sent over HTTP.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<string?> EventWebhooksUrl { get; init; }

    /// <summary>1 off, 2 on.</summary>
    public int? EventWebhooksStatus { get; init; }

    /// <summary>Which events.</summary>
    public IReadOnlyList<string>? EventWebhooksTypes { get; init; }

    /// <summary>The picture as a data URI.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<string?> Icon { get; init; }

    /// <summary>The cover as a data URI.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<string?> CoverImage { get; init; }

    /// <summary>Those that can be set: the limited intents.</summary>
    public ApplicationFlags? Flags { get; init; }

    /// <summary>Up to five words of at most 20 characters.</summary>
    public IReadOnlyList<string>? Tags { get; init; }
}
