using System.Text.Json.Serialization;
using Guildhall.Discord.Entities.Interactions;
using Guildhall.Discord.Json;

namespace Guildhall.Discord.Entities.Commands;

/// <summary>What to change of a command; what is absent stays.</summary>
public sealed record ApplicationCommandEdit
{
    /// <summary>1 to 32 characters.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<string> Name { get; init; }

    /// <summary>Names by language.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<IReadOnlyDictionary<string, string>?> NameLocalizations { get; init; }

    /// <summary>1 to 100 characters.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<string> Description { get; init; }

    /// <summary>Descriptions by language.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<IReadOnlyDictionary<string, string>?> DescriptionLocalizations { get; init; }

    /// <summary>Up to 25, those that must be given first.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<IReadOnlyList<CommandOption>> Options { get; init; }

    /// <summary>What members need to use it.</summary>
    [JsonConverter(typeof(OptionalPermissionNumberConverter))]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<PermissionFlags?> DefaultMemberPermissions { get; init; }

    /// <summary>To what it can be installed.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<IReadOnlyList<IntegrationType>?> IntegrationTypes { get; init; }

    /// <summary>Where it can be used.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<IReadOnlyList<InteractionContextType>?> Contexts { get; init; }

    /// <summary>Whether it is for adults.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<bool> Nsfw { get; init; }
}
