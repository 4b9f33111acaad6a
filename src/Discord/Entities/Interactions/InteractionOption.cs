using Guildhall.Discord.Entities.Commands;

namespace Guildhall.Discord.Entities.Interactions;

/// <summary>What was given for an option, or which subcommand was used.</summary>
public sealed record InteractionOption
{
    /// <summary>The option's name.</summary>
    public string Name { get => field ?? ""; init; }

    /// <summary>The option's type.</summary>
    public CommandOptionType Type { get; init; }

    /// <summary>What was given; none for subcommands. While it is typed, any text.</summary>
    public OptionValue Value { get; init; }

    /// <summary>Of a subcommand: its options.</summary>
    public IReadOnlyList<InteractionOption>? Options { get; init; }

    /// <summary>Whether it is being typed.</summary>
    public bool Focused { get; init; }
}
