using Guildhall.Discord.Entities.Commands;
using Guildhall.Discord.Entities.Components;
using Guildhall.Discord.Entities.Guilds;

namespace Guildhall.Discord.Entities.Interactions;

/// <summary>What exactly was done: the fields of commands, components and forms in one, because each is small.</summary>
/// <remarks>Properties can be set because these are read by the million: where they could only be initialized, reading would take twice the time.</remarks>
public sealed record InteractionData
{
    /// <summary>Of a command: which.</summary>
    public Snowflake<ApplicationCommand>? Id { get; set; }

    /// <summary>Of a command: its name.</summary>
    public string? Name { get; set; }

    /// <summary>Of a command: its kind.</summary>
    public ApplicationCommandType? Type { get; set; }

    /// <summary>What ids in options and selects stand for.</summary>
    public ResolvedData? Resolved { get; set; }

    /// <summary>Of a slash command: what was given.</summary>
    public IReadOnlyList<InteractionOption>? Options { get; set; }

    /// <summary>Of a command that belongs to one guild: that guild.</summary>
    public Snowflake<Guild>? GuildId { get; set; }

    /// <summary>Of a context menu: the user or message.</summary>
    public Snowflake<object>? TargetId { get; set; }

    /// <summary>Of a component or form: what we called it.</summary>
    public string? CustomId { get; set; }

    /// <summary>Of a component: what it is.</summary>
    public ComponentType? ComponentType { get; set; }

    /// <summary>Of a select: what was chosen, ids among them.</summary>
    public IReadOnlyList<string>? Values { get; set; }

    /// <summary>Of a form: what was filled in.</summary>
    public IReadOnlyList<SubmittedComponent>? Components { get; set; }
}
