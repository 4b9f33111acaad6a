using System.Collections.Immutable;
using Guildhall.Rules.Dungeons.Places;
using Guildhall.Rules.FifthEdition.Grid;

namespace Guildhall.Rules.Dungeons.Explorations;

/// <summary>What hour and weather do where there is no roof.</summary>
public static class Sky
{
    private const int Hour = 60;
    private const int Dawn = 6 * Hour;
    private const int Sunrise = 7 * Hour;
    private const int Sunset = 19 * Hour;
    private const int Dusk = 20 * Hour;

    /// <summary>The radius of the balls of mist or fog that together fill the open.</summary>
    private const int HazeFeet = 60;

    /// <summary>The light of the sky: bright by day, dim at dawn and dusk, dark by night.</summary>
    public static LightLevel Light(PlaceState state) => (state.Minute % (24 * Hour)) switch
    {
        < Dawn or >= Dusk => LightLevel.Darkness,
        < Sunrise or >= Sunset => LightLevel.Dim,
        _ => LightLevel.Bright,
    };

    /// <summary>Whether open flames go out.</summary>
    public static bool PutsOutFlames(Weather weather) => weather is Weather.HeavyRain or Weather.StrongWind;

    /// <summary>Whether ranged attacks with weapons have disadvantage.</summary>
    public static bool TurnsArrows(Weather weather) => weather == Weather.StrongWind;

    /// <summary>Whether Wisdom (Perception) checks have disadvantage.</summary>
    public static bool HindersPerception(Weather weather) => weather is Weather.HeavyRain or Weather.HeavySnow;

    /// <summary>What lies in the air: the floor's own hazes, and balls of mist or fog until every open square has its share. Wind blows mist and fog away.</summary>
    internal static ImmutableArray<Haze> Hazes(PlaceState state, BattleMap map, ImmutableArray<Haze> own)
    {
        var kind = state.Weather switch
        {
            Weather.HeavyRain or Weather.HeavySnow or Weather.Mist => HazeKind.Mist,
            Weather.Fog => HazeKind.Fog,
            Weather.Clear or Weather.Overcast or Weather.StrongWind => (HazeKind?)null,
        };
        var hazes = ImmutableArray.CreateBuilder<Haze>();
        hazes.AddRange(state.Weather == Weather.StrongWind ? own.Where(haze => haze.Kind == HazeKind.Gloom) : own);
        if (kind is not { } fills) return hazes.ToImmutable();
        var filled = new CellSet(map.Width, map.Height);
        for (var y = 0; y < map.Height; y++)
        {
            for (var x = 0; x < map.Width && hazes.Count < BattleMap.MostSources; x++)
            {
                var cell = new Cell(x, y);
                if (filled.Contains(cell) || map[cell].IsOpaque()) continue;
                hazes.Add(new Haze(cell, HazeFeet, fills));
                var ball = new AreaTemplate.Sphere(GridPoint.MiddleOf(cell), HazeFeet);
                foreach (var covered in AreaCells.Of(map, ball).Cells()) filled.Add(covered);
            }
        }

        return hazes.ToImmutable();
    }
}
