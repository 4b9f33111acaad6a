using Guildhall.Discord.Entities.Commands;
using Guildhall.Discord.Entities.Components;
using Guildhall.Discord.Entities.Guilds;

namespace Guildhall.Discord.Entities.Interactions;

/// <summary>What exactly was done: the fields of commands, components and forms in one, because each is small.</summary>
public sealed record InteractionData
{
    /// <summary>Of a command: which.</summary>
    public Snowflake<ApplicationCommand>? Id { get; init; }

    /// <summary>Of a command: its name.</summary>
    public string? Name { get; init; }

    /// <summary>Of a command: its kind.</summary>
    public ApplicationCommandType? Type { get; init; }

    /// <summary>What ids in options and selects stand for.</summary>
    public ResolvedData? Resolved { get; init; }

    /// <summary>Of a slash command: what was given.</summary>
    public IReadOnlyList<InteractionOption>? Options { get; init; }

    /// <summary>Of a command that belongs to one guild: that guild.</summary>
    public Snowflake<Guild>? GuildId { get; init; }

    /// <summary>Of a context menu: the user or message.</summary>
    public Snowflake<object>? TargetId { get; init; }

    /// <summary>Of a component or form: what we called it.</summary>
    public string? CustomId { get; init; }

    /// <summary>Of a component: what it is.</summary>
    public ComponentType? ComponentType { get; init; }

    /// <summary>Of a select: what was chosen, ids among them.</summary>
    public IReadOnlyList<string>? Values { get; init; }

    /// <summary>Of a form: what was filled in.</summary>
    public IReadOnlyList<SubmittedComponent>? Components { get; init; }
}
