using Guildhall.Discord.Entities.Channels;

namespace Guildhall.Discord.Entities.Commands;

/// <summary>What can be given to a command, or a subcommand.</summary>
public sealed record CommandOption
{
    /// <summary>What is taken.</summary>
    public required CommandOptionType Type { get; init; }

    /// <summary>1 to 32 characters, lower case.</summary>
    public required string Name { get; init; }

    /// <summary>Names by language.</summary>
    public IReadOnlyDictionary<string, string>? NameLocalizations { get; init; }

    /// <summary>1 to 100 characters.</summary>
    public required string Description { get; init; }

    /// <summary>Descriptions by language.</summary>
    public IReadOnlyDictionary<string, string>? DescriptionLocalizations { get; init; }

    /// <summary>Whether it must be given.</summary>
    public bool? Required { get; init; }

    /// <summary>Up to 25, of which one is taken.</summary>
    public IReadOnlyList<CommandChoice>? Choices { get; init; }

    /// <summary>Of a subcommand: its options; of a group: its subcommands.</summary>
    public IReadOnlyList<CommandOption>? Options { get; init; }

    /// <summary>Which channels are offered.</summary>
    public IReadOnlyList<ChannelType>? ChannelTypes { get; init; }

    /// <summary>The smallest number.</summary>
    public OptionValue? MinValue { get; init; }

    /// <summary>The largest number.</summary>
    public OptionValue? MaxValue { get; init; }

    /// <summary>The shortest text, 0 to 6000.</summary>
    public int? MinLength { get; init; }

    /// <summary>The longest text, 1 to 6000.</summary>
    public int? MaxLength { get; init; }

    /// <summary>Whether choices are asked for while it is typed.</summary>
    public bool? Autocomplete { get; init; }
}
