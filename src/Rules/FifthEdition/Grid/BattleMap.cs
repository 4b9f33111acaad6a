using System.Collections.Immutable;
using Guildhall.Rules.Dungeons;

namespace Guildhall.Rules.FifthEdition.Grid;

/// <summary>
/// A field of squares, 5 feet wide each, with its lights and its weather. Nothing on it changes: a door that opens makes a new map.
/// </summary>
public sealed class BattleMap
{
    /// <summary>The most squares a side may have.</summary>
    public const int LongestSide = 200;

    /// <summary>The most lights, and the most hazes.</summary>
    public const int MostSources = 200;

    /// <summary>The greatest radius of a light or a haze.</summary>
    public const int FarthestFeet = 300;

    private readonly ImmutableArray<Terrain> _squares;
    private readonly Lazy<SightLayers> _layers;

    /// <summary>A map in bright light, without sources and hazes.</summary>
    /// <param name="width">1 to <see cref="LongestSide"/> columns.</param>
    /// <param name="squares">Row by row from the north west; whole rows, 1 to <see cref="LongestSide"/> of them.</param>
    /// <exception cref="ArgumentException">The squares are not whole rows, or too many or none.</exception>
    public BattleMap(int width, ImmutableArray<Terrain> squares)
        : this(width, squares, LightLevel.Bright, DiagonalRule.Five, [], [])
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(squares.Length % width, 0, nameof(squares));
        ArgumentOutOfRangeException.ThrowIfLessThan(Height, 1, nameof(squares));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(Height, LongestSide, nameof(squares));
    }

    private BattleMap(
        int width,
        ImmutableArray<Terrain> squares,
        LightLevel ambient,
        DiagonalRule diagonals,
        ImmutableArray<LightSource> lights,
        ImmutableArray<Haze> hazes)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(width, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(width, LongestSide);
        Width = width;
        Height = squares.Length / width;
        _squares = squares;
        Ambient = ambient;
        Diagonals = diagonals;
        Lights = lights;
        Hazes = hazes;
        _layers = new Lazy<SightLayers>(() => SightLayers.Of(this));
    }

    /// <summary>Columns.</summary>
    public int Width { get; }

    /// <summary>Rows.</summary>
    public int Height { get; }

    /// <summary>The light where no source adds to it.</summary>
    public LightLevel Ambient { get; }

    /// <summary>How distances, radii of light, emanations and movement count diagonals.</summary>
    public DiagonalRule Diagonals { get; }

    /// <summary>At most <see cref="MostSources"/>.</summary>
    public ImmutableArray<LightSource> Lights { get; }

    /// <summary>At most <see cref="MostSources"/>.</summary>
    public ImmutableArray<Haze> Hazes { get; }

    /// <summary>What the squares do to sight and cover, made when first asked for.</summary>
    internal SightLayers Layers => _layers.Value;

    /// <summary>What a square is; beyond the edge everything is wall.</summary>
    public Terrain this[Cell cell] => Contains(cell) ? _squares[IndexOf(cell)] : Terrain.Wall;

    /// <summary>Whether the square lies on the map.</summary>
    public bool Contains(Cell cell) => (uint)cell.X < (uint)Width && (uint)cell.Y < (uint)Height;

    /// <summary>The map with one square changed: a door opened, a crate broken.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The square is not on the map.</exception>
    public BattleMap With(Cell cell, Terrain terrain)
    {
        Require(cell);
        return new BattleMap(Width, _squares.SetItem(IndexOf(cell), terrain), Ambient, Diagonals, Lights, Hazes);
    }

    /// <summary>The map at another time of day.</summary>
    public BattleMap With(LightLevel ambient) => new(Width, _squares, ambient, Diagonals, Lights, Hazes);

    /// <summary>The map with another way of counting.</summary>
    public BattleMap With(DiagonalRule diagonals) => new(Width, _squares, Ambient, diagonals, Lights, Hazes);

    /// <summary>The map with other lights in place of its own.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Too many, outside of the map, or a radius out of range.</exception>
    public BattleMap WithLights(ImmutableArray<LightSource> lights)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(lights.Length, MostSources, nameof(lights));
        foreach (var light in lights)
        {
            Require(light.At);
            Require(light.BrightFeet);
            Require(light.DimFeet);
        }

        return new BattleMap(Width, _squares, Ambient, Diagonals, lights, Hazes);
    }

    /// <summary>The map with other hazes in place of its own.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Too many, outside of the map, or a radius out of range.</exception>
    public BattleMap WithHazes(ImmutableArray<Haze> hazes)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(hazes.Length, MostSources, nameof(hazes));
        foreach (var haze in hazes)
        {
            Require(haze.At);
            Require(haze.RadiusFeet);
        }

        return new BattleMap(Width, _squares, Ambient, Diagonals, Lights, hazes);
    }

    /// <summary>Where a square lies in arrays that go row by row.</summary>
    internal int IndexOf(Cell cell) => (cell.Y * Width) + cell.X;

    /// <summary>Refuses a square that is not on the map.</summary>
    internal void Require(Cell cell)
    {
        if (!Contains(cell)) throw new ArgumentOutOfRangeException(nameof(cell), cell, $"The map is {Width} by {Height} squares.");
    }

    private static void Require(int feet)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(feet);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(feet, FarthestFeet);
    }
}
