using System.Collections.Immutable;
using Guildhall.Core.Results;

namespace Guildhall.Core.Settings;

/// <summary>What somebody who changes a guild's setting must know of it.</summary>
/// <param name="Key">For instance <c>delve.turn-clock</c>.</param>
/// <param name="Module">The key of the module it belongs to.</param>
/// <param name="Type">The manifest's type name: <c>integer</c>, <c>number</c>, <c>boolean</c>, <c>string</c>, <c>duration</c> or <c>coins</c>.</param>
/// <param name="Default">What it is where nothing was set, as one would type it.</param>
public sealed record SettingDescription(string Key, string Module, string Type, string Default)
{
    /// <summary>The only values it takes; empty where any will do.</summary>
    public ImmutableArray<string> Choices { get; init; } = [];

    /// <summary>Smallest number, seconds for a duration, or fewest characters; null where unbounded.</summary>
    public long? Min { get; init; }

    /// <summary>Largest number, seconds for a duration, or most characters; null where unbounded.</summary>
    public long? Max { get; init; }

    /// <summary>The string key of its description.</summary>
    public required string DescriptionKey { get; init; }

    /// <summary>What the placeholders of the description stand for.</summary>
    public ImmutableArray<Arg> DescriptionArgs { get; init; } = [];
}
