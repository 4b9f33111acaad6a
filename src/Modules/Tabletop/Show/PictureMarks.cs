using System.Collections.Immutable;
using Guildhall.Rules.Dungeons;

namespace Guildhall.Modules.Tabletop.Show;

/// <summary>What is marked on the picture of a map.</summary>
public sealed record PictureMarks
{
    /// <summary>The heading, in the reader's language.</summary>
    public string Title { get; init; } = "";

    /// <summary>Squares somebody can move to.</summary>
    public ImmutableArray<Cell> Reachable { get => field.IsDefault ? [] : field; init; }

    /// <summary>Squares an area covers.</summary>
    public ImmutableArray<Cell> Area { get => field.IsDefault ? [] : field; init; }

    /// <summary>The way somebody goes, square by square.</summary>
    public ImmutableArray<Cell> Path { get => field.IsDefault ? [] : field; init; }

    /// <summary>Whether rooms are named.</summary>
    public bool Labels { get; init; }

    /// <summary>Whether the whole floor is shown, however small squares become.</summary>
    public bool Whole { get; init; }
}
