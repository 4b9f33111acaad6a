namespace Guildhall.Rules.Dungeons;

/// <summary>A square of the map, 5 feet wide.</summary>
/// <param name="X">Column, 0 in the west.</param>
/// <param name="Y">Row, 0 in the north.</param>
public readonly record struct Cell(int X, int Y)
{
    /// <summary>The neighbor on one side.</summary>
    public Cell Step(Compass side) => side switch
    {
        Compass.North => new Cell(X, Y - 1),
        Compass.East => new Cell(X + 1, Y),
        Compass.South => new Cell(X, Y + 1),
        Compass.West => new Cell(X - 1, Y),
    };

    /// <summary>One step nearer to another cell, or the same cell if that is where it is.</summary>
    internal Cell Towards(Cell goal, bool sidewaysFirst)
    {
        var sideways = this with { X = X + Math.Sign(goal.X - X) };
        var lengthwise = this with { Y = Y + Math.Sign(goal.Y - Y) };
        return sidewaysFirst ? (sideways != this ? sideways : lengthwise) : (lengthwise != this ? lengthwise : sideways);
    }
}
