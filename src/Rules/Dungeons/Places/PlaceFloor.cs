using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Guildhall.Rules.FifthEdition.Grid;

namespace Guildhall.Rules.Dungeons.Places;

/// <summary>One floor: the bare ground, without doors and things.</summary>
/// <param name="Rows">Signs of <see cref="Terrains"/>, one text for each row of squares, all equally long, 1 to 200 of each.</param>
/// <param name="Ambient">The light where no source adds to it; under the open sky the hour and the weather say it instead.</param>
/// <param name="OpenSky">Whether weather and daylight come in.</param>
/// <param name="Hazes">What lies in the air for good.</param>
/// <param name="Name">Its own name where somebody gave it one; empty otherwise.</param>
public sealed record PlaceFloor(
    ImmutableArray<string> Rows,
    LightLevel Ambient = LightLevel.Darkness,
    bool OpenSky = false,
    ImmutableArray<Haze> Hazes = default,
    string Name = "")
{
    /// <summary>What lies in the air for good.</summary>
    public ImmutableArray<Haze> Hazes { get; init; } = Hazes.IsDefault ? [] : Hazes;

    /// <summary>Columns.</summary>
    [JsonIgnore]
    public int Width => Rows[0].Length;

    /// <summary>Rows.</summary>
    [JsonIgnore]
    public int Height => Rows.Length;

    /// <summary>What the ground is; beyond the edge everything is wall.</summary>
    public Terrain this[Cell cell] =>
        (uint)cell.Y < (uint)Rows.Length && (uint)cell.X < (uint)Width ? Terrains.Of(Rows[cell.Y][cell.X]) : Terrain.Wall;
}
