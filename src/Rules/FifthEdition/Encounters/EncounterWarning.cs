namespace Guildhall.Rules.FifthEdition.Encounters;

/// <summary>Something about a fight that experience advises against.</summary>
/// <param name="Kind">What.</param>
/// <param name="Creature">The creature it is about; empty where it is about all of them.</param>
public sealed record EncounterWarning(EncounterWarningKind Kind, string Creature = "");
