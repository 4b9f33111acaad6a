using Guildhall.Core.Chance;

namespace Guildhall.Rules.Dungeons.Generators;

/// <summary>
/// The nodes on which rooms and corridors of a floor lie, every second square: what is between two nodes is wall, corridor or doorway,
/// so nothing ever touches by accident.
/// </summary>
internal sealed class Lattice(int width, int height)
{
    public int Width { get; } = (width - 1) / 2;

    public int Height { get; } = (height - 1) / 2;

    public static Cell Square(Cell node) => new((2 * node.X) + 1, (2 * node.Y) + 1);

    public static Cell Between(Cell node, Compass side) => Square(node).Step(side);

    public bool Contains(Cell node) => (uint)node.X < (uint)Width && (uint)node.Y < (uint)Height;

    /// <summary>Rectangles of nodes, at least one node apart from each other, at most <paramref name="most"/>.</summary>
    public List<RoomBounds> Scatter(DiceCup dice, int most, int widest, int tallest)
    {
        var rooms = new List<RoomBounds>();
        for (var attempt = 0; attempt < most * 30 && rooms.Count < most; attempt++)
        {
            var (across, down) = (2 + dice.Below(widest - 1), 2 + dice.Below(tallest - 1));
            var room = new RoomBounds(dice.Below(Width - across + 1), dice.Below(Height - down + 1), across, down);
            if (!rooms.Any(other => Touches(room, other))) rooms.Add(room);
        }

        return rooms;
    }

    /// <summary>Gives a rectangle of nodes, and what is between them, to a room.</summary>
    public static void Carve(SketchFloor floor, RoomBounds room, int owner) => floor.Fill(
        (2 * room.Left) + 1, (2 * room.Top) + 1, (2 * (room.Left + room.Width)) - 1, (2 * (room.Top + room.Height)) - 1, owner);

    private static bool Touches(RoomBounds one, RoomBounds other) =>
        one.Left <= other.Left + other.Width && other.Left <= one.Left + one.Width
        && one.Top <= other.Top + other.Height && other.Top <= one.Top + one.Height;
}
