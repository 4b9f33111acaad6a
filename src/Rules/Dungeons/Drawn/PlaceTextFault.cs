namespace Guildhall.Rules.Dungeons.Drawn;

/// <summary>What is wrong with a drawn place.</summary>
public enum PlaceTextFault
{
    /// <summary>There is no row of squares.</summary>
    Empty,

    /// <summary>A sign in a row that is neither ground nor in the legend.</summary>
    UnknownSign,

    /// <summary>A row is shorter or longer than the first one of its floor.</summary>
    Ragged,

    /// <summary>More squares, floors, things or characters than a place may have.</summary>
    TooLarge,

    /// <summary>A word nobody knows.</summary>
    UnknownWord,

    /// <summary>A word that does not fit where it stands, or a missing one.</summary>
    BadValue,

    /// <summary>A sign or a square that is taken.</summary>
    Twice,

    /// <summary>A square that is not on the map.</summary>
    Outside,

    /// <summary>Nobody can come in.</summary>
    NoEntrance,
}
