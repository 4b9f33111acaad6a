using Guildhall.Rules.Dungeons;

namespace Guildhall.Rules.FifthEdition.Grid;

/// <summary>What the squares of a part of a map mean to one mover.</summary>
internal sealed class MoveSquares
{
    private const byte Free = 0;
    private const byte Blocked = 1;
    private const byte Solid = 2;
    private const byte Filled = Blocked | Solid;
    private const byte Difficult = 4;
    private const byte Deep = 8;
    private const byte Taken = 16;

    private readonly byte[] _flags;
    private readonly bool _walksSlowly;
    private readonly bool _swimsSlowly;
    private readonly bool _drags;

    /// <summary>Looks at every square of the part once.</summary>
    /// <param name="west">The first column looked at; the part is cut to the map.</param>
    public MoveSquares(BattleMap map, Mover mover, IEnumerable<Occupant> others, int west, int north, int east, int south)
    {
        West = Math.Max(0, west);
        North = Math.Max(0, north);
        Width = Math.Min(map.Width - 1, east) - West + 1;
        Height = Math.Min(map.Height - 1, south) - North + 1;
        _flags = new byte[Width * Height];
        _walksSlowly = mover.Gait == Gait.Crawl || (mover.Gait == Gait.Climb && !mover.Climbs);
        _swimsSlowly = mover.Gait != Gait.Fly && !mover.Swims;
        _drags = mover.Drags;
        for (var index = 0; index < _flags.Length; index++)
        {
            _flags[index] = FlagsOf(map[new Cell(West + (index % Width), North + (index / Width))], mover);
        }

        foreach (var other in others)
        {
            var flags = (byte)(Taken | (other.LetsPass(mover.Size) ? 0 : Blocked) | (other.Slows ? Difficult : 0));
            foreach (var cell in other.Space.Cells().Where(IsIn))
            {
                _flags[IndexOf(cell)] |= flags;
            }
        }
    }

    public int West { get; }

    public int North { get; }

    public int Width { get; }

    public int Height { get; }

    public bool IsIn(Cell cell) => (uint)(cell.X - West) < (uint)Width && (uint)(cell.Y - North) < (uint)Height;

    public int IndexOf(Cell cell) => ((cell.Y - North) * Width) + cell.X - West;

    public Cell CellOf(int index) => new(West + (index % Width), North + (index / Width));

    public bool IsSolid(Cell cell) => !IsIn(cell) || (_flags[IndexOf(cell)] & Solid) != 0;

    /// <summary>Whether somebody as wide may pass there.</summary>
    public bool Fits(Footprint space) => All(space, Blocked);

    /// <summary>Whether a move may end there as far as others are concerned.</summary>
    public bool MayEnd(Footprint space) => All(space, Taken);

    /// <summary>
    /// How often each foot of a step is paid, from the squares it enters anew. Difficult terrain counts once however much of it there
    /// is; the narrow opening that one squeezes through is difficult terrain too (SRD 5.2, "Difficult Terrain").
    /// </summary>
    public int Price(Footprint from, Footprint to, bool squeezes)
    {
        var flags = 0;
        for (var y = to.At.Y; y <= to.Bottom; y++)
        {
            for (var x = to.At.X; x <= to.Right; x++)
            {
                var cell = new Cell(x, y);
                if (!from.Contains(cell)) flags |= _flags[IndexOf(cell)];
            }
        }

        var price = 1;
        if (squeezes || (flags & Difficult) != 0) price++;
        if (_walksSlowly || (_swimsSlowly && (flags & Deep) != 0)) price++;
        return _drags ? price + 1 : price;
    }

    private static byte FlagsOf(Terrain terrain, Mover mover)
    {
        if (mover.Gait == Gait.Fly && !terrain.IsSolid()) return Free;
        return terrain switch
        {
            Terrain.Difficult or Terrain.HalfCover => Difficult,
            Terrain.Water => Deep,
            Terrain.Pit => Blocked,
            Terrain.Hazard => mover.ShunsHazards ? Blocked : Free,
            Terrain.Floor or Terrain.OpenDoor => Free,
            Terrain.Wall or Terrain.ThreeQuartersCover or Terrain.ClosedDoor or Terrain.Breakable => Filled,
        };
    }

    private bool All(Footprint space, byte without)
    {
        if (space.At.X < West || space.At.Y < North || space.Right >= West + Width || space.Bottom >= North + Height) return false;
        for (var y = space.At.Y; y <= space.Bottom; y++)
        {
            for (var x = space.At.X; x <= space.Right; x++)
            {
                if ((_flags[IndexOf(new Cell(x, y))] & without) != 0) return false;
            }
        }

        return true;
    }
}
