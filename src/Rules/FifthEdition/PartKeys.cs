namespace Guildhall.Rules.FifthEdition;

/// <summary>String keys of parts that are neither abilities nor things nor features.</summary>
public static class PartKeys
{
    /// <summary>The fixed start of a formula, e.g. the 10 of an unarmored Armor Class or the 8 of a save DC.</summary>
    public const string Formula = "part.base";

    /// <summary>The proficiency bonus.</summary>
    public const string Proficiency = "part.proficiency";

    /// <summary>The proficiency bonus a second time (SRD 5.2, "Expertise").</summary>
    public const string Expertise = "part.expertise";

    /// <summary>Hit points of level 1: the greatest face of the hit die.</summary>
    public const string FirstLevel = "part.first-level";

    /// <summary>The fixed hit points of later levels.</summary>
    public const string LaterLevels = "part.later-levels";

    /// <summary>Exhaustion's penalty.</summary>
    public const string Exhaustion = "condition.exhaustion";
}
