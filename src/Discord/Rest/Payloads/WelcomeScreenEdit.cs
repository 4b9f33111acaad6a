using System.Text.Json.Serialization;
using Guildhall.Discord.Entities.Guilds;
using Guildhall.Discord.Json;

namespace Guildhall.Discord.Rest.Payloads;

/// <summary>What to change of the welcome screen; what is absent stays.</summary>
public sealed record WelcomeScreenEdit
{
    /// <summary>Whether it is shown.</summary>
    public bool? Enabled { get; init; }

    /// <summary>All channels anew, up to five.</summary>
    public IReadOnlyList<WelcomeChannel>? WelcomeChannels { get; init; }

    /// <summary>A greeting, to 140 characters.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<string?> Description { get; init; }
}
