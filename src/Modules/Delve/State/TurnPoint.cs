namespace Guildhall.Modules.Delve.State;

/// <summary>A point of somebody's turn at which an effect may end.</summary>
internal enum TurnPoint
{
    /// <summary>Not by itself: with the fight, or by its own rules.</summary>
    Never,

    /// <summary>When the turn begins.</summary>
    Start,

    /// <summary>When the turn ends.</summary>
    End,
}
