namespace Guildhall.Modules.Tabletop.Sheets;

/// <summary>How a new character's scores come about.</summary>
internal enum SheetMethod
{
    /// <summary>As a ready-made character has them.</summary>
    Quick,

    /// <summary>Six given scores.</summary>
    Array,

    /// <summary>27 points.</summary>
    Points,

    /// <summary>Thrown with dice.</summary>
    Rolled,
}
