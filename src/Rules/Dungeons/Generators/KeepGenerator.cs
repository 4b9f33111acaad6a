using Guildhall.Core.Chance;
using Guildhall.Rules.Dungeons.Places;

namespace Guildhall.Rules.Dungeons.Generators;

/// <summary>A rectangle parted again and again, the largest part first: twice by corridors, then by walls, until rooms are small enough.</summary>
internal static class KeepGenerator
{
    private const int NarrowestRoom = 4;
    private const int WidestRoom = 9;
    private const int CorridorWidth = 2;
    private const int CorridorDepth = 2;
    private const int HallPercent = 15;
    private const int LargestHall = 110;
    private const int LoopPercent = 18;

    public static PlaceSketch Sketch(DiceCup dice, PlaceLimits limits)
    {
        var sketch = new PlaceSketch(limits);
        var rooms = new List<RoomBounds>();
        var passages = new List<RoomBounds>();
        var parts = new List<(RoomBounds Bounds, int Depth)> { (new RoomBounds(1, 1, limits.Width - 2, limits.Height - 2), 0) };
        while (parts.Count > 0)
        {
            var (bounds, depth) = parts.OrderByDescending(part => part.Bounds.Width * part.Bounds.Height).First();
            parts.Remove((bounds, depth));
            var wide = bounds.Width >= bounds.Height;
            var length = wide ? bounds.Width : bounds.Height;
            var gap = depth < CorridorDepth ? CorridorWidth + 2 : 1;
            var spare = length - gap - (2 * NarrowestRoom);
            var isHall = depth > CorridorDepth && bounds.Width * bounds.Height <= LargestHall && dice.Roll(100) <= HallPercent;
            if (spare < 0 || length <= WidestRoom || isHall || rooms.Count + parts.Count + 2 > limits.Rooms)
            {
                rooms.Add(bounds);
                continue;
            }

            // Near the middle more often than not: the mean of two throws.
            var first = NarrowestRoom + ((dice.Below(spare + 1) + dice.Below(spare + 1)) / 2);
            if (gap > 1) passages.Add(Slice(bounds, wide, first + 1, CorridorWidth));
            parts.Add((Slice(bounds, wide, 0, first), depth + 1));
            parts.Add((Slice(bounds, wide, first + gap, length - first - gap), depth + 1));
        }

        foreach (var room in rooms) Carve(sketch, room, new SketchRoom(0));
        foreach (var passage in passages) Carve(sketch, passage, new SketchRoom(0, IsPassage: true, RegionKinds.Corridor));
        Joints.Join(dice, sketch, 0, LoopPercent);
        return sketch;
    }

    private static void Carve(PlaceSketch sketch, RoomBounds bounds, SketchRoom room) => sketch.Floors[0].Fill(
        bounds.Left, bounds.Top, bounds.Left + bounds.Width - 1, bounds.Top + bounds.Height - 1, sketch.Add(room));

    private static RoomBounds Slice(RoomBounds bounds, bool wide, int start, int length) => wide
        ? new RoomBounds(bounds.Left + start, bounds.Top, length, bounds.Height)
        : new RoomBounds(bounds.Left, bounds.Top + start, bounds.Width, length);
}
