using Guildhall.Rules.FifthEdition.Grid;

namespace Guildhall.Rules.Dungeons.Drawn;

/// <summary>A floor while it is read.</summary>
internal sealed class DrawnFloor(int index)
{
    public int Index => index;

    public LightLevel Ambient { get; set; } = LightLevel.Darkness;

    public bool OpenSky { get; set; }

    public string Name { get; set; } = "";

    public List<Haze> Hazes { get; } = [];

    /// <summary>Rows as they were drawn, with their line.</summary>
    public List<(string Row, int Line)> Rows { get; } = [];

    /// <summary>What stands at single squares.</summary>
    public List<(Definition What, Cell At, TextWord Word)> Placed { get; } = [];

    /// <summary>Regions and hazards that name their squares.</summary>
    public List<(Definition What, TextWord Word)> Spread { get; } = [];
}
