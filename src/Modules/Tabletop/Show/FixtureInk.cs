using System.Collections.Immutable;
using Guildhall.Core.Drawings;
using Guildhall.Rules.Dungeons;
using Guildhall.Rules.Dungeons.Fogs;
using Guildhall.Rules.Dungeons.Places;
using Guildhall.Rules.FifthEdition.Grid;

namespace Guildhall.Modules.Tabletop.Show;

/// <summary>Doors, stairs, lights, treasure, traps and notes.</summary>
internal sealed class FixtureInk(PlaceView view, PictureFrame frame, ImmutableArray<Shape>.Builder shapes)
{
    private const int IconSize = 16;
    private readonly int _cell = frame.Cell;

    public void Stairs()
    {
        foreach (var stair in view.Stairs.Where(stair => frame.Contains(stair.At.At)))
        {
            var (x, y) = Corner(stair.At.At);
            shapes.Add(new Shape.Rectangle(x + 1, y + 1, _cell - 2, _cell - 2, Palette.Wall, Palette.WallLight, Math.Max(1, _cell / 16)));
            for (var step = 0; step < 4; step++)
            {
                var width = _cell * (stair.Up ? 8 - step : 5 + step) / 10;
                var shade = Palette.Floor.Mix(stair.Up ? Palette.White : Palette.Abyss, (byte)(step * 40));
                shapes.Add(new Shape.Rectangle(x + ((_cell - width) / 2), y + (_cell * (7 - (2 * step)) / 9), width, Math.Max(2, _cell / 7), shade));
            }

            var (middle, tip) = (x + (_cell / 2), stair.Up ? y + (_cell / 8) : y + _cell - (_cell / 8));
            var back = stair.Up ? tip + (_cell / 3) : tip - (_cell / 3);
            shapes.Add(new Shape.Polygon([new Point(middle, tip), new Point(middle - (_cell / 4), back), new Point(middle + (_cell / 4), back)], Palette.Gold, Palette.Abyss, 1));
        }
    }

    public void Doors()
    {
        foreach (var door in view.Doors.Where(door => frame.Contains(door.At.At)))
        {
            var (x, y) = Corner(door.At.At);
            var alongRow = IsWall(door.At.At.Step(Compass.West)) && IsWall(door.At.At.Step(Compass.East));
            Door(door, x, y, alongRow);
            if (!door.IsSecret) continue;
            var size = _cell >= 32 ? TextSize.Medium : TextSize.Small;
            shapes.Add(new Shape.Text(x + (_cell / 2), y + ((_cell - (int)size) / 2), "?", Palette.Amethyst, size, TextWeight.Bold, TextAlign.Center));
        }
    }

    public void Lights()
    {
        foreach (var light in view.Lights.Where(light => frame.Contains(light.At.At)))
        {
            var middle = frame.Middle(new Footprint(light.At.At));
            if (light.Kind == LightKind.Glow)
            {
                // Lava and fire glow by their own color.
                if (!light.IsLit || view.Hazards.Any(hazard => hazard.Squares.Contains(light.At.At))) continue;
                shapes.Add(new Shape.Ellipse(middle.X, middle.Y, _cell * 2 / 5, _cell * 2 / 5, Palette.Frost.WithAlpha(0x30)));
                shapes.Add(new Shape.Ellipse(middle.X, middle.Y, _cell / 8, _cell / 8, Palette.Frost.WithAlpha(0xb0)));
                continue;
            }

            if (!light.IsLit)
            {
                shapes.Add(new Shape.Ellipse(middle.X, middle.Y, _cell / 8, _cell / 8, Palette.Abyss, Palette.Edge, 1));
                continue;
            }

            var flame = light.Kind == LightKind.EverFlame ? Palette.Frost : Palette.Gold;
            shapes.Add(new Shape.Ellipse(middle.X, middle.Y, _cell / 2, _cell / 2, flame.WithAlpha(0x40)));
            shapes.Add(new Shape.Ellipse(middle.X, middle.Y, _cell / 4, _cell / 4, light.Kind == LightKind.EverFlame ? Palette.Water : Palette.Ember));
            shapes.Add(new Shape.Ellipse(middle.X, middle.Y, _cell / 8, _cell / 8, flame.Mix(Palette.White, 120)));
        }
    }

    public void Treasures()
    {
        foreach (var treasure in view.Treasures.Where(treasure => frame.Contains(treasure.At.At)))
        {
            var icon = treasure.Kind switch
            {
                TreasureKind.Chest or TreasureKind.Cache => Icon.Chest,
                TreasureKind.Pile => Icon.Coin,
                TreasureKind.Shelf => Icon.Scroll,
                TreasureKind.Coffin or TreasureKind.Remains => Icon.Skull,
            };
            Put(treasure.At.At, icon, treasure.IsThere ? (byte)255 : (byte)90);
        }
    }

    public void Traps()
    {
        foreach (var trap in view.Traps)
        {
            var color = trap.IsArmed ? Palette.Blood : Palette.Muted;
            foreach (var cell in trap.Plates.Cells().Append(trap.At.At).Where(frame.Contains))
            {
                var (x, y) = Corner(cell);
                shapes.Add(new Shape.Rectangle(x + 2, y + 2, _cell - 4, _cell - 4, color.WithAlpha(0x30), color, Math.Max(1, _cell / 16), _cell / 8));
            }

            if (frame.Contains(trap.At.At)) Put(trap.At.At, Icon.Trap, trap.IsArmed ? (byte)255 : (byte)110);
        }
    }

    public void Notes()
    {
        foreach (var note in view.Notes.Where(note => frame.Contains(note.At.At)))
        {
            var (x, y) = Corner(note.At.At);
            var size = _cell * 2 / 5;
            shapes.Add(new Shape.Rectangle(x + _cell - size - 2, y + 2, size, size, Palette.Parchment, Palette.Ink, 1, 2));
            for (var line = 1; line <= 3; line++)
            {
                shapes.Add(new Shape.Rectangle(x + _cell - size + 1, y + 2 + (line * size / 4), size - 6, 1, Palette.Ink));
            }
        }
    }

    private void Door(DoorView door, int x, int y, bool alongRow)
    {
        var color = door.Material switch
        {
            DoorMaterial.Wood => Color.Parse("#a9713a"),
            DoorMaterial.Reinforced => Color.Parse("#8a5a30"),
            DoorMaterial.Stone => Color.Parse("#8d867e"),
            DoorMaterial.Iron or DoorMaterial.Portcullis => Color.Parse("#9aa3ad"),
        };
        var thick = Math.Max(4, _cell * 3 / 10);
        var rim = Math.Max(1, _cell / 20);
        switch (door.Look)
        {
            case DoorLook.Closed when door.Material == DoorMaterial.Portcullis:
                for (var bar = 0; bar < 5; bar++)
                {
                    var at = (bar * _cell / 5) + (_cell / 10);
                    shapes.Add(alongRow
                        ? new Shape.Ellipse(x + at, y + (_cell / 2), _cell / 12, _cell / 12, color, Palette.Abyss, 1)
                        : new Shape.Ellipse(x + (_cell / 2), y + at, _cell / 12, _cell / 12, color, Palette.Abyss, 1));
                }

                break;
            case DoorLook.Closed:
                Box(alongRow, x, y, 0, (_cell - thick) / 2, _cell, thick, color, Palette.Ink, rim);
                if (door.Material is DoorMaterial.Reinforced or DoorMaterial.Iron)
                {
                    Box(alongRow, x, y, _cell / 5, (_cell - thick) / 2, Math.Max(2, _cell / 10), thick, Palette.Ink, null, 0);
                    Box(alongRow, x, y, _cell * 7 / 10, (_cell - thick) / 2, Math.Max(2, _cell / 10), thick, Palette.Ink, null, 0);
                }

                break;
            case DoorLook.Open:
                // The leaf stands along the way, at the doorway's side; the frame is left.
                Box(alongRow, x, y, 0, (_cell - thick) / 2, _cell / 8, thick, Palette.WallLight, Palette.Ink, rim);
                Box(alongRow, x, y, _cell - (_cell / 8), (_cell - thick) / 2, _cell / 8, thick, Palette.WallLight, Palette.Ink, rim);
                Box(alongRow, x, y, _cell / 8, 0, Math.Max(3, _cell / 6), _cell * 3 / 4, color, Palette.Ink, rim);
                break;
            case DoorLook.Broken:
                Box(alongRow, x, y, _cell / 10, _cell / 3, _cell / 4, _cell / 6, color, Palette.Ink, rim);
                Box(alongRow, x, y, _cell / 2, _cell / 2, _cell / 3, _cell / 7, color, Palette.Ink, rim);
                Box(alongRow, x, y, _cell / 4, _cell * 2 / 3, _cell / 5, _cell / 8, color, Palette.Ink, rim);
                break;
        }
    }

    /// <summary>A box in a doorway whose wall runs along the row, or turned for one along the column.</summary>
    private void Box(bool alongRow, int x, int y, int along, int across, int length, int depth, Color fill, Color? outline, int rim) => shapes.Add(alongRow
        ? new Shape.Rectangle(x + along, y + across, length, depth, fill, outline, rim)
        : new Shape.Rectangle(x + across, y + along, depth, length, fill, outline, rim));

    private void Put(Cell cell, Icon icon, byte opacity)
    {
        var (x, y) = Corner(cell);
        var scale = Math.Max(1, _cell / IconSize);
        var rest = (_cell - (IconSize * scale)) / 2;
        shapes.Add(new Shape.Sprite(x + rest, y + rest, icon, scale, opacity));
    }

    private (int X, int Y) Corner(Cell cell) => (frame.X(cell.X), frame.Y(cell.Y));

    private bool IsWall(Cell cell) => view.GroundAt(cell) is Terrain.Wall or null;
}
