namespace Guildhall.Rules.FifthEdition.Combat;

/// <summary>What one condition means for the numbers of a fight (SRD 5.2, "Rules Glossary").</summary>
/// <param name="OwnAttacks">The bearer's attack rolls.</param>
/// <param name="AttackedNear">Attack rolls against the bearer from within 5 feet.</param>
/// <param name="AttackedFar">Attack rolls against the bearer from farther away.</param>
/// <param name="OwnChecks">The bearer's ability checks.</param>
/// <param name="DexteritySaves">The bearer's Dexterity saving throws.</param>
/// <param name="FailsBodySaves">Whether Strength and Dexterity saving throws fail by themselves.</param>
/// <param name="NearHitsAreCritical">Whether any hit from within 5 feet is a critical one.</param>
/// <param name="Incapacitates">Whether the bearer cannot act, nor concentrate.</param>
/// <param name="Holds">Whether the bearer's Speed is 0.</param>
/// <param name="ResistsDamage">Whether the bearer has Resistance to all damage.</param>
public sealed record ConditionEffect(
    RollMode OwnAttacks = RollMode.Normal,
    RollMode AttackedNear = RollMode.Normal,
    RollMode AttackedFar = RollMode.Normal,
    RollMode OwnChecks = RollMode.Normal,
    RollMode DexteritySaves = RollMode.Normal,
    bool FailsBodySaves = false,
    bool NearHitsAreCritical = false,
    bool Incapacitates = false,
    bool Holds = false,
    bool ResistsDamage = false);
