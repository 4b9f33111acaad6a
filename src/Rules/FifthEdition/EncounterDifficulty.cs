namespace Guildhall.Rules.FifthEdition;

/// <summary>How hard a fight is meant to be (SRD 5.2, "Combat Encounter Difficulty").</summary>
public enum EncounterDifficulty
{
    /// <summary>One or two scary moments, no casualties.</summary>
    Low,

    /// <summary>Could go badly without healing; a slim chance of a death.</summary>
    Moderate,

    /// <summary>Could be lethal for one or more.</summary>
    High,
}
