using System.Text.Json.Serialization;
using Guildhall.Rules.FifthEdition.Grid;

namespace Guildhall.Rules.FifthEdition.Battles;

/// <summary>A map with what is worked out of it once; written as the text of <see cref="MapText"/>.</summary>
[JsonConverter(typeof(BattlefieldConverter))]
public sealed class Battlefield(BattleMap map)
{
    private Sight? _sight;
    private string? _text;

    /// <summary>The map.</summary>
    public BattleMap Map { get; } = map;

    /// <summary>The map as text.</summary>
    public string Text => _text ??= MapText.Print(Map);

    /// <summary>Who sees what on it.</summary>
    internal Sight Sight => _sight ??= new Sight(Map);

    /// <summary>Whether nothing on it stands in anybody's way or view: bright, without sources, only floor.</summary>
    internal bool Open { get; } = IsOpen(map);

    private static bool IsOpen(BattleMap map)
    {
        if (map.Ambient != LightLevel.Bright || map.Hazes.Length > 0) return false;
        for (var y = 0; y < map.Height; y++)
        {
            for (var x = 0; x < map.Width; x++)
            {
                if (map[new Dungeons.Cell(x, y)] != Terrain.Floor) return false;
            }
        }

        return true;
    }
}
