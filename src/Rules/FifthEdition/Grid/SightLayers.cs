using Guildhall.Rules.Dungeons;

namespace Guildhall.Rules.FifthEdition.Grid;

/// <summary>A map's squares as sight and cover ask for them, row by row.</summary>
/// <param name="Cover">The <see cref="CoverDegree"/> each square can give.</param>
/// <param name="Opaque">Walls: what stops a line whatever eyes look along it.</param>
/// <param name="Foggy">Walls and heavy fog: what stops truesight.</param>
/// <param name="Murky">Walls, heavy fog and magical darkness: what stops eyes.</param>
/// <param name="Misty">Lightly obscured by something in the air.</param>
/// <param name="Gloomy">Magical darkness.</param>
internal sealed record SightLayers(byte[] Cover, bool[] Opaque, bool[] Foggy, bool[] Murky, bool[] Misty, bool[] Gloomy)
{
    public static SightLayers Of(BattleMap map)
    {
        var cover = new byte[map.Width * map.Height];
        var opaque = new bool[cover.Length];
        for (var index = 0; index < cover.Length; index++)
        {
            var terrain = map[new Cell(index % map.Width, index / map.Width)];
            cover[index] = (byte)terrain.Cover();
            opaque[index] = terrain.IsOpaque();
        }

        var misty = new bool[cover.Length];
        var gloomy = new bool[cover.Length];
        var foggy = (bool[])opaque.Clone();
        foreach (var haze in map.Hazes)
        {
            var ball = new AreaTemplate.Sphere(GridPoint.MiddleOf(haze.At), haze.RadiusFeet);
            foreach (var cell in AreaCells.Of(ball, map.Width, map.Height, map.Diagonals, cover))
            {
                LayerOf(haze.Kind)[map.IndexOf(cell)] = true;
            }
        }

        var murky = (bool[])foggy.Clone();
        for (var index = 0; index < murky.Length; index++)
        {
            murky[index] |= gloomy[index];
        }

        return new SightLayers(cover, opaque, foggy, murky, misty, gloomy);

        bool[] LayerOf(HazeKind kind) => kind switch
        {
            HazeKind.Mist => misty,
            HazeKind.Fog => foggy,
            HazeKind.Gloom => gloomy,
        };
    }
}
