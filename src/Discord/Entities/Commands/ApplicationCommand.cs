using Guildhall.Discord.Entities.Applications;
using Guildhall.Discord.Entities.Guilds;
using Guildhall.Discord.Entities.Interactions;

namespace Guildhall.Discord.Entities.Commands;

/// <summary>A slash command or an entry of a context menu, as Discord keeps it.</summary>
public sealed record ApplicationCommand
{
    /// <summary>Its id.</summary>
    public Snowflake<ApplicationCommand> Id { get; init; }

    /// <summary>Its kind.</summary>
    public ApplicationCommandType Type { get; init; }

    /// <summary>Whose it is.</summary>
    public Snowflake<Application> ApplicationId { get; init; }

    /// <summary>The only guild that has it; null for global commands.</summary>
    public Snowflake<Guild>? GuildId { get; init; }

    /// <summary>Its name.</summary>
    public string Name { get => field ?? ""; init; }

    /// <summary>Names by language; null unless asked for.</summary>
    public IReadOnlyDictionary<string, string>? NameLocalizations { get; init; }

    /// <summary>What it does; empty for context menus.</summary>
    public string Description { get => field ?? ""; init; }

    /// <summary>Descriptions by language; null unless asked for.</summary>
    public IReadOnlyDictionary<string, string>? DescriptionLocalizations { get; init; }

    /// <summary>What can be given.</summary>
    public IReadOnlyList<CommandOption>? Options { get; init; }

    /// <summary>What members need to use it; null means nothing, none means administrators only.</summary>
    public PermissionFlags? DefaultMemberPermissions { get; init; }

    /// <summary>Superseded by <see cref="Contexts" />.</summary>
    public bool? DmPermission { get; init; }

    /// <summary>To what it can be installed.</summary>
    public IReadOnlyList<IntegrationType>? IntegrationTypes { get; init; }

    /// <summary>Where it can be used; null means wherever.</summary>
    public IReadOnlyList<InteractionContextType>? Contexts { get; init; }

    /// <summary>Whether it is for adults.</summary>
    public bool Nsfw { get; init; }

    /// <summary>Changes with each edit.</summary>
    public Snowflake<object> Version { get; init; }

    /// <summary>Of an entry point: 1 the application, 2 Discord.</summary>
    public int? Handler { get; init; }
}
