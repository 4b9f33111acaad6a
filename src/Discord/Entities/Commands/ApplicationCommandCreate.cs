using System.Text.Json.Serialization;
using Guildhall.Discord.Entities.Interactions;
using Guildhall.Discord.Json;

namespace Guildhall.Discord.Entities.Commands;

/// <summary>A command to be: what is written to Discord.</summary>
public sealed record ApplicationCommandCreate
{
    /// <summary>Its kind; a slash command unless said.</summary>
    public ApplicationCommandType? Type { get; init; }

    /// <summary>1 to 32 characters; slash commands in lower case without spaces.</summary>
    public required string Name { get; init; }

    /// <summary>Names by language.</summary>
    public IReadOnlyDictionary<string, string>? NameLocalizations { get; init; }

    /// <summary>1 to 100 characters; none for context menus.</summary>
    public string? Description { get; init; }

    /// <summary>Descriptions by language.</summary>
    public IReadOnlyDictionary<string, string>? DescriptionLocalizations { get; init; }

    /// <summary>Up to 25, those that must be given first.</summary>
    public IReadOnlyList<CommandOption>? Options { get; init; }

    /// <summary>What members need to use it; null means nothing, none means administrators only.</summary>
    [JsonConverter(typeof(PermissionNumberConverter))]
    public PermissionFlags? DefaultMemberPermissions { get; init; }

    /// <summary>To what it can be installed; what the application says unless given.</summary>
    public IReadOnlyList<IntegrationType>? IntegrationTypes { get; init; }

    /// <summary>Where it can be used; wherever unless given.</summary>
    public IReadOnlyList<InteractionContextType>? Contexts { get; init; }

    /// <summary>Whether it is for adults.</summary>
    public bool? Nsfw { get; init; }

    /// <summary>Of an entry point: 1 the application, 2 Discord.</summary>
    public int? Handler { get; init; }
}
