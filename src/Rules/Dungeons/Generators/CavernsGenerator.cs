using Guildhall.Core.Chance;
using Guildhall.Rules.Dungeons.Places;

namespace Guildhall.Rules.Dungeons.Generators;

/// <summary>
/// Rock and air by chance, smoothed by their neighbors until caves are left; small ones are filled in, the others joined by the
/// shortest tunnels, and what hangs together is told apart where it is narrow, then by nearness.
/// </summary>
internal sealed class CavernsGenerator
{
    private const int RockPercent = 44;
    private const int Rounds = 4;
    private const int SmallestCave = 14;
    private const int NeckApart = 5;

    private readonly PlaceSketch _sketch;
    private readonly SketchFloor _floor;
    private bool[] _open;

    private CavernsGenerator(DiceCup dice, PlaceLimits limits)
    {
        _sketch = new PlaceSketch(limits);
        _floor = _sketch.Floors[0];
        _open = new bool[limits.Width * limits.Height];
        foreach (var cell in _floor.Inside()) _open[IndexOf(cell)] = dice.Roll(100) > RockPercent;
    }

    public static PlaceSketch Sketch(DiceCup dice, PlaceLimits limits)
    {
        var generator = new CavernsGenerator(dice, limits);
        for (var round = 0; round < Rounds; round++) generator.Smooth();
        generator.JoinCaves(dice);
        generator.TellApart(dice, limits.Rooms);
        return generator._sketch;
    }

    private void Smooth()
    {
        var next = new bool[_open.Length];
        foreach (var cell in _floor.Inside())
        {
            var rocks = 0;
            for (var y = -1; y <= 1; y++)
            {
                for (var x = -1; x <= 1; x++)
                {
                    if (!_open[IndexOf(new Cell(cell.X + x, cell.Y + y))]) rocks++;
                }
            }

            next[IndexOf(cell)] = rocks < 5;
        }

        _open = next;
    }

    /// <summary>Small caves are filled; of the others each is joined to the nearest one until all hang together.</summary>
    private void JoinCaves(DiceCup dice)
    {
        var caves = Parts(cell => _open[IndexOf(cell)]);
        foreach (var cell in caves.Where(cave => cave.Count < SmallestCave).SelectMany(cave => cave)) _open[IndexOf(cell)] = false;
        caves = [.. caves.Where(cave => cave.Count >= SmallestCave)];
        if (caves.Count == 0) caves = [Hollow()];
        while (caves.Count > 1)
        {
            var way = Way(caves[0]);
            foreach (var cell in way) Dig(cell, wide: dice.Roll(100) <= 25);
            caves = Parts(cell => _open[IndexOf(cell)]);
        }
    }

    private List<Cell> Hollow()
    {
        var cave = new List<Cell>();
        foreach (var cell in _floor.Inside().Where(cell => Math.Abs(cell.X - (_floor.Width / 2)) < 5 && Math.Abs(cell.Y - (_floor.Height / 2)) < 4))
        {
            _open[IndexOf(cell)] = true;
            cave.Add(cell);
        }

        return cave;
    }

    private void Dig(Cell cell, bool wide)
    {
        _open[IndexOf(cell)] = true;
        var beside = cell.Step(Compass.East);
        if (wide && beside.X < _floor.Width - 1) _open[IndexOf(beside)] = true;
    }

    /// <summary>The shortest way through rock from a cave to any other.</summary>
    private List<Cell> Way(List<Cell> cave)
    {
        var parents = new int[_open.Length];
        Array.Fill(parents, -1);
        var queue = new Queue<Cell>(cave);
        foreach (var cell in cave) parents[IndexOf(cell)] = IndexOf(cell);
        while (queue.TryDequeue(out var cell))
        {
            foreach (var next in CompassSides.All.Select(cell.Step))
            {
                if (next.X < 1 || next.Y < 1 || next.X >= _floor.Width - 1 || next.Y >= _floor.Height - 1 || parents[IndexOf(next)] >= 0) continue;
                parents[IndexOf(next)] = IndexOf(cell);
                if (!_open[IndexOf(next)])
                {
                    queue.Enqueue(next);
                    continue;
                }

                var way = new List<Cell>();
                for (var at = IndexOf(cell); !_open[at]; at = parents[at]) way.Add(new Cell(at % _floor.Width, at / _floor.Width));
                return way;
            }
        }

        return [];
    }

    /// <summary>Narrow necks become doorways; what is still too large is parted by nearness to squares far from each other.</summary>
    private void TellApart(DiceCup dice, int most)
    {
        var necks = _floor.Inside().Where(IsNeck).ToList();
        Joints.Shuffle(dice, necks);
        var chosen = new List<Cell>();
        foreach (var neck in necks)
        {
            if (chosen.Count < most / 2 && chosen.TrueForAll(other => Math.Abs(other.X - neck.X) + Math.Abs(other.Y - neck.Y) >= NeckApart)) chosen.Add(neck);
        }

        var doorways = chosen.ToHashSet();
        var parts = Parts(cell => _open[IndexOf(cell)] && !doorways.Contains(cell));
        var area = parts.Sum(part => part.Count);
        var spare = Math.Max(0, most - parts.Count);
        foreach (var part in parts)
        {
            var count = Math.Clamp(part.Count * spare / Math.Max(1, area), 0, part.Count / 30) + 1;
            Share(part, count);
        }

        foreach (var neck in chosen.OrderBy(cell => cell.Y).ThenBy(cell => cell.X))
        {
            _sketch.Open(new Spot(0, neck));
            var (one, other, _) = _sketch.Sides(new Spot(0, neck));
            if (one > 0 && other > 0 && one != other) continue;

            // Both sides belong to one cave: no doorway after all.
            _sketch.Doorways.RemoveAt(_sketch.Doorways.Count - 1);
            _floor[neck] = one > 0 ? one : other;
        }
    }

    private void Share(List<Cell> part, int count)
    {
        var seeds = new List<Cell> { part[0] };
        while (seeds.Count < count)
        {
            seeds.Add(part.MaxBy(cell => seeds.Min(seed => Math.Abs(seed.X - cell.X) + Math.Abs(seed.Y - cell.Y)))!);
        }

        var squares = part.ToHashSet();
        var queue = new Queue<Cell>();
        foreach (var seed in seeds)
        {
            _floor[seed] = _sketch.Add(part.Count < SmallestCave ? new SketchRoom(0, IsPassage: true, "tunnel") : new SketchRoom(0));
            queue.Enqueue(seed);
        }

        while (queue.TryDequeue(out var cell))
        {
            foreach (var next in CompassSides.All.Select(cell.Step).Where(next => squares.Contains(next) && _floor[next] == SketchFloor.Rock))
            {
                _floor[next] = _floor[cell];
                queue.Enqueue(next);
            }
        }
    }

    private bool IsNeck(Cell cell)
    {
        if (!IsOpen(cell)) return false;
        var (north, south) = (IsOpen(cell.Step(Compass.North)), IsOpen(cell.Step(Compass.South)));
        var (west, east) = (IsOpen(cell.Step(Compass.West)), IsOpen(cell.Step(Compass.East)));
        return (north && south && !west && !east) || (west && east && !north && !south);
    }

    private bool IsOpen(Cell cell) => _open[IndexOf(cell)];

    /// <summary>Squares that hang together, row by row.</summary>
    private List<List<Cell>> Parts(Func<Cell, bool> counts)
    {
        var parts = new List<List<Cell>>();
        var seen = new bool[_open.Length];
        foreach (var start in _floor.Inside())
        {
            if (seen[IndexOf(start)] || !counts(start)) continue;
            seen[IndexOf(start)] = true;
            var part = new List<Cell> { start };
            for (var index = 0; index < part.Count; index++)
            {
                foreach (var next in CompassSides.All.Select(part[index].Step))
                {
                    if (seen[IndexOf(next)] || !counts(next)) continue;
                    seen[IndexOf(next)] = true;
                    part.Add(next);
                }
            }

            parts.Add(part);
        }

        return parts;
    }

    private int IndexOf(Cell cell) => (cell.Y * _floor.Width) + cell.X;
}
