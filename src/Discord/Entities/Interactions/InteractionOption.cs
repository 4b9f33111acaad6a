using Guildhall.Discord.Entities.Commands;

namespace Guildhall.Discord.Entities.Interactions;

/// <summary>What was given for an option, or which subcommand was used.</summary>
/// <remarks>Properties can be set because these are read by the million: where they could only be initialized, reading would take twice the time.</remarks>
public sealed record InteractionOption
{
    /// <summary>The option's name.</summary>
    public string Name { get => field ?? ""; set; }

    /// <summary>The option's type.</summary>
    public CommandOptionType Type { get; set; }

    /// <summary>What was given; none for subcommands. While it is typed, any text.</summary>
    public OptionValue Value { get; set; }

    /// <summary>Of a subcommand: its options.</summary>
    public IReadOnlyList<InteractionOption>? Options { get; set; }

    /// <summary>Whether it is being typed.</summary>
    public bool Focused { get; set; }
}
