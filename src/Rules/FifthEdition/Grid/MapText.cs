using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using Guildhall.Rules.Dungeons;

namespace Guildhall.Rules.FifthEdition.Grid;

/// <summary>
/// Maps as text, drawn by hand or printed: settings, one a line, then one line for each row of squares. Signs: <c>.</c> floor,
/// <c>,</c> difficult, <c>#</c> wall, <c>o</c> half cover, <c>O</c> three-quarters cover, <c>~</c> water, <c>v</c> pit, <c>^</c> hazard,
/// <c>+</c> closed door, <c>'</c> open door, <c>x</c> breakable. Settings: <c>ambient dim</c>, <c>diagonals 5-10-5</c>,
/// <c>light 3,4 20 20</c> (square, bright and dim feet), <c>mist</c>, <c>fog</c> or <c>gloom 3,4 20</c>. Columns and rows count from 0.
/// Empty lines before and after the rows are skipped.
/// </summary>
public static class MapText
{
    /// <summary>What no map exceeds: all rows and all settings at their longest.</summary>
    private const int LongestText = 64_000;

    /// <summary>Reads a map, or says where it ceases to be one.</summary>
    public static bool TryParse(string text, [NotNullWhen(true)] out BattleMap? map, [NotNullWhen(false)] out MapTextError? error)
    {
        map = null;
        if (text.Length > LongestText)
        {
            error = new MapTextError(MapTextFault.TooWide, 1, 1, "");
            return false;
        }

        var lines = text.Split('\n');
        var settings = new MapSettings();
        var squares = ImmutableArray.CreateBuilder<Terrain>();
        var width = 0;
        var ended = false;
        for (var number = 1; number <= lines.Length; number++)
        {
            var line = lines[number - 1].TrimEnd('\r');
            if (line.Length == 0)
            {
                ended = width > 0;
                continue;
            }

            var isSetting = width == 0 && MapSettings.IsOne(line);
            error = isSetting ? settings.Read(line, number)
                : ended ? new MapTextError(MapTextFault.Ragged, number - 1, 1, "")
                : Row(line, number, width, squares);
            if (error is not null) return false;
            if (!isSetting) width = line.Length;
        }

        if (width == 0)
        {
            error = new MapTextError(MapTextFault.Empty, lines.Length, 1, "");
            return false;
        }

        var drawn = new BattleMap(width, squares.ToImmutable());
        error = settings.Misplaced(drawn);
        if (error is not null) return false;
        map = settings.Apply(drawn);
        return true;
    }

    /// <summary>The map as text that <see cref="TryParse"/> reads as the same map; settings that are as usual are left out.</summary>
    public static string Print(BattleMap map)
    {
        var text = new StringBuilder();
        if (map.Ambient != LightLevel.Bright) text.Append("ambient ").Append(MapSettings.WordOf(map.Ambient)).Append('\n');
        if (map.Diagonals == DiagonalRule.FiveTenFive) text.Append("diagonals 5-10-5\n");
        foreach (var light in map.Lights)
        {
            text.Append(CultureInfo.InvariantCulture, $"light {light.At.X},{light.At.Y} {light.BrightFeet} {light.DimFeet}\n");
        }

        foreach (var haze in map.Hazes)
        {
            text.Append(CultureInfo.InvariantCulture, $"{MapSettings.WordOf(haze.Kind)} {haze.At.X},{haze.At.Y} {haze.RadiusFeet}\n");
        }

        for (var y = 0; y < map.Height; y++)
        {
            for (var x = 0; x < map.Width; x++)
            {
                text.Append(Terrains.SignOf(map[new Cell(x, y)]));
            }

            text.Append('\n');
        }

        return text.ToString();
    }

    private static MapTextError? Row(string line, int number, int width, ImmutableArray<Terrain>.Builder squares)
    {
        for (var index = 0; index < line.Length; index++)
        {
            var terrain = Terrains.Signs.IndexOf(line[index], StringComparison.Ordinal);
            var fault = terrain < 0 ? MapTextFault.UnknownSign
                : index == BattleMap.LongestSide ? MapTextFault.TooWide
                : width > 0 && index == width ? MapTextFault.Ragged
                : (MapTextFault?)null;
            if (fault is { } wrong) return new MapTextError(wrong, number, index + 1, SignAt(line, index));
            squares.Add((Terrain)terrain);
        }

        if (line.Length < width) return new MapTextError(MapTextFault.Ragged, number, line.Length + 1, "");
        return squares.Count / line.Length > BattleMap.LongestSide ? new MapTextError(MapTextFault.TooHigh, number, 1, "") : null;
    }

    private static string SignAt(string line, int index) =>
        line.Substring(index, index + 1 < line.Length && char.IsSurrogatePair(line, index) ? 2 : 1);
}
