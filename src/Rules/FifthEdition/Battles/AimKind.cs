namespace Guildhall.Rules.FifthEdition.Battles;

/// <summary>Whom an action is aimed at.</summary>
public enum AimKind
{
    /// <summary>Its actor, or nobody.</summary>
    Self,

    /// <summary>Creatures that are named: foes, or friends, as the action is meant.</summary>
    Creatures,

    /// <summary>A fallen or dead friend.</summary>
    Fallen,

    /// <summary>An area that starts at the actor.</summary>
    AreaFromSelf,

    /// <summary>An area around a point within range.</summary>
    AreaAtPoint,
}
