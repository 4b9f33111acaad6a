using System.Collections.Immutable;
using System.Globalization;
using Guildhall.Rules.Dungeons;

namespace Guildhall.Rules.FifthEdition.Grid;

/// <summary>The lines before a drawn map.</summary>
internal sealed class MapSettings
{
    private const int LongestQuote = 20;

    private static readonly string[] _words = ["ambient", "diagonals", "light", "mist", "fog", "gloom"];

    private readonly ImmutableArray<LightSource>.Builder _lights = ImmutableArray.CreateBuilder<LightSource>();
    private readonly ImmutableArray<Haze>.Builder _hazes = ImmutableArray.CreateBuilder<Haze>();
    private readonly List<(Cell At, int Line, int Column)> _places = [];
    private LightLevel _ambient = LightLevel.Bright;
    private DiagonalRule _diagonals = DiagonalRule.Five;

    /// <summary>Whether a line is a setting rather than a row: no row of signs starts with one of these words.</summary>
    public static bool IsOne(string line) => _words.Contains(line.Split(' ', 2)[0], StringComparer.Ordinal);

    public static string WordOf(LightLevel level) => level switch
    {
        LightLevel.Darkness => "dark",
        LightLevel.Dim => "dim",
        LightLevel.Bright => "bright",
    };

    public static string WordOf(HazeKind kind) => kind switch
    {
        HazeKind.Mist => "mist",
        HazeKind.Fog => "fog",
        HazeKind.Gloom => "gloom",
    };

    /// <summary>Takes one setting in, or says what is wrong with it.</summary>
    public MapTextError? Read(string line, int number)
    {
        var words = line.TrimEnd(' ').Split(' ');
        var wrong = words[0] switch
        {
            "ambient" => Ambient(words),
            "diagonals" => Diagonals(words),
            _ => Source(words, number),
        };
        if (wrong is { } index) return Fault(MapTextFault.BadSetting, words, index, number);
        if (_lights.Count > BattleMap.MostSources || _hazes.Count > BattleMap.MostSources)
        {
            return Fault(MapTextFault.TooMany, words, 0, number);
        }

        return null;
    }

    /// <summary>The first light or haze that is not on the map.</summary>
    public MapTextError? Misplaced(BattleMap map)
    {
        foreach (var (at, line, column) in _places)
        {
            if (map.Contains(at)) continue;
            return new MapTextError(MapTextFault.Outside, line, column, string.Create(CultureInfo.InvariantCulture, $"{at.X},{at.Y}"));
        }

        return null;
    }

    /// <summary>The map with all settings.</summary>
    public BattleMap Apply(BattleMap map) =>
        map.With(_ambient).With(_diagonals).WithLights(_lights.ToImmutable()).WithHazes(_hazes.ToImmutable());

    private static MapTextError Fault(MapTextFault fault, string[] words, int index, int number)
    {
        var isMissing = index == words.Length;
        var column = words.Take(index).Sum(word => word.Length + 1) + (isMissing ? 0 : 1);
        var got = isMissing ? "" : words[index];
        return new MapTextError(fault, number, column, got[..Math.Min(got.Length, LongestQuote)]);
    }

    private static bool Number(string word, int highest, out int number) =>
        int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number <= highest;

    private static bool Place(string word, out Cell place)
    {
        place = default;
        var parts = word.Split(',');
        if (parts.Length != 2 || !Number(parts[0], int.MaxValue, out var x) || !Number(parts[1], int.MaxValue, out var y)) return false;
        place = new Cell(x, y);
        return true;
    }

    /// <summary>The index of the word that is wrong, or null.</summary>
    private int? Ambient(string[] words)
    {
        foreach (var level in Enum.GetValues<LightLevel>())
        {
            if (words.Length < 2 || words[1] != WordOf(level)) continue;
            _ambient = level;
            return words.Length > 2 ? 2 : null;
        }

        return 1;
    }

    private int? Diagonals(string[] words)
    {
        if (words.Length < 2 || words[1] is not ("5" or "5-10-5")) return 1;
        _diagonals = words[1] == "5" ? DiagonalRule.Five : DiagonalRule.FiveTenFive;
        return words.Length > 2 ? 2 : null;
    }

    private int? Source(string[] words, int line)
    {
        var isLight = words[0] == "light";
        var wanted = isLight ? 4 : 3;
        if (words.Length < 2 || !Place(words[1], out var at)) return 1;
        if (words.Length < 3 || !Number(words[2], BattleMap.FarthestFeet, out var feet)) return 2;
        var dim = 0;
        if (isLight && (words.Length < 4 || !Number(words[3], BattleMap.FarthestFeet, out dim))) return 3;
        if (words.Length > wanted) return wanted;
        _places.Add((at, line, words[0].Length + 2));
        if (isLight) _lights.Add(new LightSource(at, feet, dim));
        else _hazes.Add(new Haze(at, feet, words[0] == "mist" ? HazeKind.Mist : words[0] == "fog" ? HazeKind.Fog : HazeKind.Gloom));
        return null;
    }
}
