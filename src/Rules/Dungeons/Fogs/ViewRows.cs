using System.Collections.Immutable;

namespace Guildhall.Rules.Dungeons.Fogs;

/// <summary>Rows of signs, one for each square.</summary>
internal static class ViewRows
{
    public static ImmutableArray<string> Of(int width, int height, Func<Cell, char> sign)
    {
        var rows = ImmutableArray.CreateBuilder<string>(height);
        for (var y = 0; y < height; y++)
        {
            rows.Add(string.Create(width, (y, sign), static (row, made) =>
            {
                for (var x = 0; x < row.Length; x++) row[x] = made.sign(new Cell(x, made.y));
            }));
        }

        return rows.MoveToImmutable();
    }
}
