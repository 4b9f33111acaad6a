namespace Guildhall.Discord.Entities.Commands;

/// <summary>One of the values an option offers.</summary>
public sealed record CommandChoice
{
    /// <summary>1 to 100 characters, shown.</summary>
    public required string Name { get; init; }

    /// <summary>Names by language.</summary>
    public IReadOnlyDictionary<string, string>? NameLocalizations { get; init; }

    /// <summary>Text to 100 characters, or a number.</summary>
    public required OptionValue Value { get; init; }
}
