namespace Guildhall.Rules.FifthEdition.Creatures;

/// <summary>Whom a save action reaches.</summary>
public enum AreaShape
{
    /// <summary>One creature within range.</summary>
    One,

    /// <summary>Everyone in a cone.</summary>
    Cone,

    /// <summary>Everyone in a line, 5 feet wide.</summary>
    Line,

    /// <summary>Everyone in a sphere around a point within range.</summary>
    Sphere,

    /// <summary>Everyone this close to the creature.</summary>
    Emanation,

    /// <summary>Everyone whose space the creature enters by moving up to its speed.</summary>
    Path,

    /// <summary>Everyone the creature grapples.</summary>
    Grappled,

    /// <summary>Everyone in a cube.</summary>
    Cube,

    /// <summary>Everyone in a cylinder.</summary>
    Cylinder,

    /// <summary>Everyone in the creature's space.</summary>
    Space,

    /// <summary>So many of the actor's choosing within range.</summary>
    Chosen,
}
