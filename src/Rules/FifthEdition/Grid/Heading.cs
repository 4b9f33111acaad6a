namespace Guildhall.Rules.FifthEdition.Grid;

/// <summary>A direction, as the way from one point to another; only its angle counts.</summary>
/// <param name="East">Columns to the east, negative to the west.</param>
/// <param name="South">Rows to the south, negative to the north.</param>
public readonly record struct Heading(int East, int South)
{
    /// <summary>More than any map needs, few enough to calculate with.</summary>
    private const int Farthest = 1_000;

    /// <summary>The direction from one point to another.</summary>
    public static Heading Between(GridPoint from, GridPoint to) => new(to.X - from.X, to.Y - from.Y);

    /// <summary>Refuses a way that leads nowhere or beyond all maps.</summary>
    internal static void Require(Heading toward)
    {
        if (toward == default || Math.Abs((long)toward.East) > Farthest || Math.Abs((long)toward.South) > Farthest)
        {
            throw new ArgumentOutOfRangeException(nameof(toward), toward, "A heading has 1 to 1,000 columns or rows.");
        }
    }
}
