using System.Collections.Immutable;

namespace Guildhall.Core.Sessions;

/// <summary>A battle map as somebody sees it, in squares.</summary>
/// <param name="Width">Columns, as far as anything is known of them.</param>
/// <param name="Height">Rows, likewise.</param>
/// <param name="Rows">
/// One text for each row, one sign for each square: <c>.</c> floor, <c>,</c> difficult, <c>#</c> wall, <c>o</c> half cover, <c>O</c> three-quarters
/// cover, <c>~</c> water, <c>v</c> pit, <c>^</c> hazard, <c>+</c> closed door, <c>'</c> open door, <c>x</c> breakable, a space for what is not known.
/// </param>
public sealed record Board(int Width, int Height, ImmutableArray<string> Rows)
{
    /// <summary>Who stands where.</summary>
    public ImmutableArray<BoardToken> Tokens { get; init; } = [];

    /// <summary>The key of the token that is the viewer's to play now, even where it can go no farther; null where there is none.</summary>
    public string? Mover { get; init; }

    /// <summary>Where it may be moved to: indices of squares, row by row, each with the feet it costs.</summary>
    public ImmutableArray<BoardReach> Reach { get; init; } = [];
}
