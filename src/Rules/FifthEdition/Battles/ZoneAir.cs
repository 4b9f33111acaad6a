using System.Collections.Immutable;
using Guildhall.Rules.Dungeons;
using Guildhall.Rules.FifthEdition.Automation;
using Guildhall.Rules.FifthEdition.Grid;

namespace Guildhall.Rules.FifthEdition.Battles;

/// <summary>Fog, darkness and light that spells bring, laid over the map.</summary>
internal static class ZoneAir
{
    public static Battlefield Over(BattleState state)
    {
        var field = state.Field!;
        ImmutableArray<Haze>.Builder? hazes = null;
        ImmutableArray<LightSource>.Builder? lights = null;
        var ground = field.Map;
        foreach (var zone in state.Zones)
        {
            if (zone.Kind == EffectKind.SlowGround)
            {
                foreach (var cell in Zones.CellsOf(state, zone).Cells().Where(cell => ground[cell] == Terrain.Floor).ToList()) ground = ground.With(cell, Terrain.Difficult);
            }

            if (zone.Kind is not (EffectKind.Obscured or EffectKind.Light)) continue;
            var at = zone.Follows ? state[zone.Source].At : new Cell(Math.Max(0, (zone.At.X - 1) / 2), Math.Max(0, (zone.At.Y - 1) / 2));
            if (!field.Map.Contains(at)) continue;
            if (zone.Kind == EffectKind.Obscured)
            {
                hazes ??= field.Map.Hazes.ToBuilder();
                if (hazes.Count >= BattleMap.MostSources) continue;
                hazes.Add(new Haze(at, Math.Clamp(zone.Shape.Feet, 0, BattleMap.FarthestFeet), zone.Origin == "spell.darkness" ? HazeKind.Gloom : HazeKind.Fog));
            }
            else
            {
                lights ??= field.Map.Lights.ToBuilder();
                if (lights.Count >= BattleMap.MostSources) continue;
                lights.Add(new LightSource(at, Math.Clamp(zone.Amount, 0, BattleMap.FarthestFeet), Math.Clamp(zone.Amount, 0, BattleMap.FarthestFeet)));
            }
        }

        if (hazes is null && lights is null && ReferenceEquals(ground, field.Map)) return field;
        var map = ground;
        if (hazes is not null) map = map.WithHazes(hazes.ToImmutable());
        if (lights is not null) map = map.WithLights(lights.ToImmutable());
        return new Battlefield(map);
    }
}
