namespace Guildhall.Rules.FifthEdition.Grid;

/// <summary>What a square of a battle map is made of.</summary>
public enum Terrain
{
    /// <summary>Nothing in the way.</summary>
    Floor,

    /// <summary>Rubble, undergrowth, snow: every foot costs one more.</summary>
    Difficult,

    /// <summary>Fills its square: neither sight nor movement pass.</summary>
    Wall,

    /// <summary>Something low: sight passes, who is behind has half cover, and climbing over it is difficult terrain.</summary>
    HalfCover,

    /// <summary>A trunk, a portcullis, arrow slits: sight passes, movement does not, who is behind has three-quarters cover.</summary>
    ThreeQuartersCover,

    /// <summary>Deep enough to swim in.</summary>
    Water,

    /// <summary>Nobody walks in; who is pushed in falls, and the fall ends the push.</summary>
    Pit,

    /// <summary>Lava, spikes, a known trap: may be entered, at a price that others name.</summary>
    Hazard,

    /// <summary>As good as a wall.</summary>
    ClosedDoor,

    /// <summary>As good as floor.</summary>
    OpenDoor,

    /// <summary>As good as a wall until it is broken; then <see cref="Difficult"/> lies there.</summary>
    Breakable,
}
