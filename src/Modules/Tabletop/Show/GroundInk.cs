using Guildhall.Core.Drawings;
using Guildhall.Rules.Dungeons;
using Guildhall.Rules.Dungeons.Fogs;
using Guildhall.Rules.Dungeons.Places;
using Guildhall.Rules.FifthEdition.Grid;

namespace Guildhall.Modules.Tabletop.Show;

/// <summary>Paints the ground of a view, eight by eight texels a square: flagstones, walls with a lit face, water, lava and the like.</summary>
internal sealed class GroundInk
{
    private const int Texels = PictureFrame.Texels;
    private readonly PlaceView _view;
    private readonly PictureFrame _frame;
    private readonly Dictionary<Cell, HazardKind> _hazards = [];
    private readonly HashSet<Cell> _natural = [];

    public GroundInk(PlaceView view, PictureFrame frame)
    {
        (_view, _frame) = (view, frame);
        foreach (var hazard in view.Hazards)
        {
            foreach (var cell in hazard.Squares.Cells()) _hazards[cell] = hazard.Kind;
        }

        foreach (var region in view.Regions.Where(region => region.Kind is "cave" or "den" or "lair" or "mushroom-cave" or "pool" or "tunnel"))
        {
            _natural.UnionWith(region.Squares.Cells());
        }
    }

    public Shape Paint()
    {
        var rows = new string[_frame.Rows * Texels];
        Span<char> row = stackalloc char[_frame.Columns * Texels];
        for (var y = 0; y < rows.Length; y++)
        {
            for (var x = 0; x < row.Length; x++)
            {
                var cell = new Cell(_frame.Left + (x / Texels), _frame.Top + (y / Texels));
                row[x] = Texel(cell, x % Texels, y % Texels);
            }

            rows[y] = new string(row);
        }

        return new Shape.Bitmap(_frame.MapLeft, PictureFrame.Head, [.. rows], GroundColors.All, _frame.Texel);
    }

    private char Texel(Cell cell, int x, int y)
    {
        if (_view.GroundAt(cell) is not { } terrain) return GroundColors.Clear;

        // Where a texel is a pixel or two, grains would only be noise.
        return _frame.Texel switch
        {
            1 => Plain(terrain, cell, x & 4, y & 4),
            2 => Plain(terrain, cell, x & 6, y & 6),
            _ => Texel(terrain, cell, x, y),
        };
    }

    private char Plain(Terrain terrain, Cell cell, int x, int y) => terrain switch
    {
        Terrain.Wall or Terrain.Breakable => IsEdge(cell) ? GroundColors.Wall(0) : GroundColors.Wall(2),
        Terrain.Difficult when !_hazards.ContainsKey(cell) => GroundColors.Floor(1),
        Terrain.Floor or Terrain.HalfCover or Terrain.ThreeQuartersCover or Terrain.ClosedDoor or Terrain.OpenDoor when !_hazards.ContainsKey(cell) =>
            GroundColors.Floor(0),
        _ => Texel(terrain, cell, x, y),
    };

    private char Texel(Terrain terrain, Cell cell, int x, int y) => terrain switch
    {
        Terrain.Wall or Terrain.Breakable => Wall(cell, x, y),
        Terrain.Water => Water(cell, x, y),
        Terrain.Pit => Pit(cell, x, y),
        Terrain.Hazard or Terrain.Floor or Terrain.Difficult when _hazards.TryGetValue(cell, out var hazard) => Hazard(hazard, cell, x, y),
        Terrain.Difficult => Rubble(cell, x, y),
        Terrain.Floor or Terrain.HalfCover or Terrain.ThreeQuartersCover or Terrain.Hazard or Terrain.ClosedDoor or Terrain.OpenDoor => Floor(cell, x, y),
    };

    private char Floor(Cell cell, int x, int y)
    {
        if (_natural.Contains(cell)) return Earth((cell.X * 8) + x, (cell.Y * 8) + y);

        // Flagstones of half a square, every other row shifted, with a worn texel here and there.
        var shift = y < 4 ? 0 : 2 + (Noise(cell.X, cell.Y, 3) % 3);
        if (y % 4 == 3 || (x + shift) % 8 == 7) return GroundColors.Floor(Noise((cell.X * 8) + x, (cell.Y * 8) + y, 1) % 3 == 0 ? 1 : 3);
        var stone = Noise((cell.X * 2) + ((x + shift) / 8), (cell.Y * 2) + (y / 4), 5) % 5;
        var speck = Noise((cell.X * 8) + x, (cell.Y * 8) + y, 7) % 23;
        return GroundColors.Floor(speck == 0 ? 1 : stone < 3 ? 0 : stone == 3 ? 1 : 2);
    }

    /// <summary>Trodden earth: broad patches with grains in them.</summary>
    private static char Earth(int x, int y)
    {
        var grain = Noise(x, y, 41) % 29;
        if (grain < 2) return GroundColors.Floor(grain == 0 ? 3 : 2);
        var patch = (Noise(x / 5, y / 4, 43) + Noise((x + 2) / 5, (y + 2) / 4, 47)) % 7;
        return GroundColors.Floor(patch switch { < 4 => 0, < 6 => 1, _ => 2 });
    }

    private char Rubble(Cell cell, int x, int y)
    {
        var stone = Noise((cell.X * 4) + (x / 2), (cell.Y * 4) + (y / 2), 11) % 5;
        if (stone == 0) return GroundColors.Rubble(y % 2 == 0 ? 1 : 0);
        return stone == 1 && (x + y) % 2 == 0 ? GroundColors.Rubble(0) : Floor(cell, x, y);
    }

    private char Wall(Cell cell, int x, int y)
    {
        if (IsOpen(cell.Step(Compass.South)))
        {
            // The face towards the room, lit from above, with courses of stone.
            if (y >= 4) return y == 4 || (x + (y >= 6 ? 3 : 0)) % 6 == 5 ? GroundColors.Wall(3) : GroundColors.Wall(1);
        }
        else if (!IsEdge(cell))
        {
            return GroundColors.Wall(Noise((cell.X * 8) + x, (cell.Y * 8) + y, 13) % 19 == 0 ? 0 : 2);
        }

        var rim = (y == 0 && IsOpen(cell.Step(Compass.North))) || (x == 0 && IsOpen(cell.Step(Compass.West))) || (x == 7 && IsOpen(cell.Step(Compass.East)));
        return rim ? GroundColors.Wall(3) : GroundColors.Wall(Noise((cell.X * 8) + x, (cell.Y * 8) + y, 17) % 13 == 0 ? 3 : 0);
    }

    private char Water(Cell cell, int x, int y)
    {
        if (IsShore(cell, x, y)) return GroundColors.Water(2);
        var wave = (y + Wave(cell, x, 19)) % 4;
        return GroundColors.Water(wave == 0 ? 1 : wave == 2 && Noise(cell.X, cell.Y + y, 23) % 3 == 0 ? 2 : 0);
    }

    private char Pit(Cell cell, int x, int y) => IsShore(cell, x, y) ? GroundColors.Pit(1) : GroundColors.Pit(0);

    private char Hazard(HazardKind kind, Cell cell, int x, int y)
    {
        var grain = Noise((cell.X * 8) + x, (cell.Y * 8) + y, 29);
        var clot = Noise((cell.X * 4) + (x / 2), (cell.Y * 4) + (y / 2), 31);
        return kind switch
        {
            HazardKind.Lava => IsShore(cell, x, y) ? GroundColors.Lava(2) : GroundColors.Lava(clot % 4 == 0 ? 2 : (y + Wave(cell, x, 37)) % 5 < 2 ? 1 : 0),
            HazardKind.Fire => clot % 3 == 0 ? GroundColors.Lava(grain % 2) : Floor(cell, x, y),
            HazardKind.Acid => IsShore(cell, x, y) ? GroundColors.Thorns(2) : GroundColors.Acid(clot % 5 == 0 ? 1 : 0),
            HazardKind.Brambles => (x + y + clot) % 4 == 0 || (x - y + clot + 8) % 5 == 0 ? GroundColors.Thorns(grain % 3) : Floor(cell, x, y),
            HazardKind.Spikes => x % 4 == 1 && y % 4 > 0 ? GroundColors.Spikes(0) : x % 4 == 2 && y % 4 > 1 ? GroundColors.Spikes(1) : Floor(cell, x, y),
            HazardKind.Pit => Pit(cell, x, y),
            HazardKind.DeepWater => Water(cell, x, y),
            HazardKind.Ice => GroundColors.Ice((x + y + (clot % 3)) % 7 == 0 ? 1 : 0),
            HazardKind.Spores => clot % 3 == 0 ? GroundColors.Spores(grain % 2) : Floor(cell, x, y),
        };
    }

    /// <summary>Whether a texel lies at the rim of what fills several squares.</summary>
    private bool IsShore(Cell cell, int x, int y)
    {
        var own = _view.GroundAt(cell);
        return (y == 0 && _view.GroundAt(cell.Step(Compass.North)) != own) || (y == 7 && _view.GroundAt(cell.Step(Compass.South)) != own)
            || (x == 0 && _view.GroundAt(cell.Step(Compass.West)) != own) || (x == 7 && _view.GroundAt(cell.Step(Compass.East)) != own);
    }

    private bool IsOpen(Cell cell) => _view.GroundAt(cell) is { } terrain and not (Terrain.Wall or Terrain.Breakable) && terrain != Terrain.ClosedDoor;

    private bool IsEdge(Cell cell)
    {
        for (var y = -1; y <= 1; y++)
        {
            for (var x = -1; x <= 1; x++)
            {
                if (_view.GroundAt(new Cell(cell.X + x, cell.Y + y)) is { } terrain and not Terrain.Wall && terrain != Terrain.Breakable) return true;
            }
        }

        return false;
    }

    /// <summary>A slow wave along a row of texels.</summary>
    private static int Wave(Cell cell, int x, int salt)
    {
        var at = ((cell.X * 8) + x + (salt * 3)) % 16;
        return (at < 8 ? at : 15 - at) / 3;
    }

    /// <summary>The same number for the same square on every machine, 0 or more.</summary>
    private static int Noise(int x, int y, int salt)
    {
        unchecked
        {
            var hash = ((uint)x * 374_761_393u) + ((uint)y * 668_265_263u) + ((uint)salt * 2_246_822_519u);
            hash = (hash ^ (hash >> 13)) * 1_274_126_177u;
            return (int)((hash ^ (hash >> 16)) & 0xffff);
        }
    }
}
