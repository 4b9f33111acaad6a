using System.Text.Json.Serialization;

namespace Guildhall.Rules.Dungeons.Places;

/// <summary>A square of one floor of a place; written <c>0:12,7</c>.</summary>
/// <param name="Floor">Index of the floor, 0 first.</param>
/// <param name="X">Column, 0 in the west.</param>
/// <param name="Y">Row, 0 in the north.</param>
[JsonConverter(typeof(SpotConverter))]
public readonly record struct Spot(int Floor, int X, int Y) : IComparable<Spot>
{
    /// <summary>A square of a floor.</summary>
    public Spot(int floor, Cell at)
        : this(floor, at.X, at.Y)
    {
    }

    /// <summary>The square on its floor.</summary>
    public Cell At => new(X, Y);

    /// <summary>Floor by floor, row by row.</summary>
    public int CompareTo(Spot other) => (Floor, Y, X).CompareTo((other.Floor, other.Y, other.X));
}
