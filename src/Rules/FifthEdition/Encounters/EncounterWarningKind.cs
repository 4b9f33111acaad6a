namespace Guildhall.Rules.FifthEdition.Encounters;

/// <summary>What SRD 5.2 advises against when creatures are bought from a budget ("Troubleshooting").</summary>
public enum EncounterWarningKind
{
    /// <summary>More than two creatures for each character.</summary>
    Crowded,

    /// <summary>A challenge rating above the level of a character: it may strike somebody down with one blow.</summary>
    AboveLevel,

    /// <summary>More than three stat blocks.</summary>
    ManyKinds,
}
