using System.Collections.Immutable;

namespace Guildhall.Core.Commands;

/// <summary>What a channel must know of an option to offer it.</summary>
/// <param name="Name">Kebab case.</param>
/// <param name="Type">The manifest's type name.</param>
/// <param name="Required">Whether it must be given.</param>
public sealed record OptionDescription(string Name, string Type, bool Required)
{
    /// <summary>The only values it takes; empty where any will do.</summary>
    public ImmutableArray<string> Choices { get; init; } = [];

    /// <summary>Smallest number, or fewest characters; null where unbounded.</summary>
    public long? Min { get; init; }

    /// <summary>Largest number, or most characters; null where unbounded.</summary>
    public long? Max { get; init; }

    /// <summary>Whether completions can be asked for.</summary>
    public bool Autocomplete { get; init; }

    /// <summary>Whether lists leave it out.</summary>
    public bool Hidden { get; init; }
}
