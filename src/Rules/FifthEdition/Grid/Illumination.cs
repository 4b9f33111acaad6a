namespace Guildhall.Rules.FifthEdition.Grid;

/// <summary>How light each square of a map is, row by row.</summary>
internal static class Illumination
{
    public static LightLevel[] Of(BattleMap map)
    {
        var levels = new LightLevel[map.Width * map.Height];
        Array.Fill(levels, map.Ambient);
        foreach (var light in map.Lights)
        {
            var source = new Footprint(light.At);
            var lit = new CellSet(map.Width, map.Height);
            FieldOfView.Cast(map, map.Layers.Opaque, light.At, light.BrightFeet + light.DimFeet, lit);
            foreach (var cell in lit.Cells())
            {
                var feet = GridDistance.Feet(source, new Footprint(cell), map.Diagonals);
                var level = feet <= light.BrightFeet ? LightLevel.Bright
                    : feet <= light.BrightFeet + light.DimFeet ? LightLevel.Dim
                    : LightLevel.Darkness;
                ref var here = ref levels[map.IndexOf(cell)];
                if (level > here) here = level;
            }
        }

        for (var index = 0; index < levels.Length; index++)
        {
            if (map.Layers.Gloomy[index]) levels[index] = LightLevel.Darkness;
        }

        return levels;
    }
}
