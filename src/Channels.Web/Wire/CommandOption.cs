namespace Guildhall.Channels.Web.Wire;

/// <summary>One option of a command.</summary>
/// <param name="Name">Kebab case.</param>
/// <param name="Description">In the caller's language.</param>
/// <param name="Type">integer, number, boolean, string, member, duration, dice or coins.</param>
/// <param name="Required">Whether it must be given.</param>
internal sealed record CommandOption(string Name, string Description, string Type, bool Required)
{
    /// <summary>The only values it takes.</summary>
    public IReadOnlyList<string>? Choices { get; init; }

    /// <summary>What they are called in the caller's language, in the same order.</summary>
    public IReadOnlyList<string>? ChoiceLabels { get; init; }

    /// <summary>Smallest number, or fewest characters.</summary>
    public long? Min { get; init; }

    /// <summary>Largest number, or most characters.</summary>
    public long? Max { get; init; }

    /// <summary>True where completions can be asked for.</summary>
    public bool? Autocomplete { get; init; }
}
