using Guildhall.Rules.Dungeons;
using Guildhall.Rules.FifthEdition.Grid;

namespace Guildhall.Tests.Unit.Rules.FifthEdition.Grid;

/// <summary>A map from a drawing in a test; capital letters (but for the pillar O) stand on floor and name squares.</summary>
internal sealed class Drawn
{
    private readonly Dictionary<char, Cell> _places = [];

    public Drawn(params string[] rows)
    {
        var plain = rows.Select((row, y) => string.Concat(row.Select((sign, x) =>
        {
            if (!char.IsAsciiLetterUpper(sign) || sign == 'O') return sign;
            _places.Add(sign, new Cell(x, y));
            return '.';
        })));
        MapText.TryParse(string.Join('\n', plain), out var map, out var error).ShouldBeTrue(error?.ToString());
        Map = map!;
    }

    public BattleMap Map { get; private init; }

    public Cell this[char place] => _places[place];

    /// <summary>Squares as stars, the others as what they are.</summary>
    public static string[] Picture(BattleMap map, CellSet cells) => Picture(map, cells.Contains);

    public static string[] Picture(BattleMap map, Func<Cell, bool> isStar) =>
    [
        .. Enumerable.Range(0, map.Height).Select(y => string.Concat(Enumerable.Range(0, map.Width)
            .Select(x => isStar(new Cell(x, y)) ? '*' : Terrains.SignOf(map[new Cell(x, y)])))),
    ];

    /// <summary>An empty room of floor.</summary>
    public static BattleMap Floor(int width, int height) =>
        new(width, [.. Enumerable.Repeat(Terrain.Floor, width * height)]);

    /// <summary>Squares strewn at random: one in so many is no floor.</summary>
    public static BattleMap Random(int seed, int width, int height, int oneIn, params Terrain[] others)
    {
        var random = new Random(seed);
        return new BattleMap(width, [.. Enumerable.Range(0, width * height)
            .Select(_ => random.Next(oneIn) == 0 ? others[random.Next(others.Length)] : Terrain.Floor)]);
    }

    public static IEnumerable<Cell> Cells(BattleMap map) =>
        Enumerable.Range(0, map.Width * map.Height).Select(index => new Cell(index % map.Width, index / map.Width));
}
