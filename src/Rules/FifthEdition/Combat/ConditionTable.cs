using static Guildhall.Rules.FifthEdition.Combat.RollMode;

namespace Guildhall.Rules.FifthEdition.Combat;

/// <summary>
/// Conditions in numbers. A grappled creature is taken to attack somebody else than its grappler, and the source of fear to be in
/// sight: who knows better leaves the condition out. Effects a single creature escapes (it sees the invisible one) likewise.
/// </summary>
public static class ConditionTable
{
    /// <summary>What each level of exhaustion takes from every D20 Test (SRD 5.2, "Exhaustion").</summary>
    public const int PenaltyPerExhaustionLevel = 2;

    /// <summary>The exhaustion level that kills.</summary>
    public const int DeadlyExhaustion = 6;

    private static readonly ConditionEffect _none = new();

    /// <summary>The row of one condition; being incapacitated is in it where the condition brings that along.</summary>
    public static ConditionEffect Of(Condition condition) => condition switch
    {
        Condition.Blinded => new(OwnAttacks: Disadvantage, AttackedNear: Advantage, AttackedFar: Advantage),
        Condition.Charmed or Condition.Deafened or Condition.Exhaustion => _none,
        Condition.Frightened or Condition.Poisoned => new(OwnAttacks: Disadvantage, OwnChecks: Disadvantage),
        Condition.Grappled => new(OwnAttacks: Disadvantage, Holds: true),
        Condition.Incapacitated => new(Incapacitates: true),
        Condition.Invisible => new(OwnAttacks: Advantage, AttackedNear: Disadvantage, AttackedFar: Disadvantage),
        Condition.Paralyzed => new(
            AttackedNear: Advantage,
            AttackedFar: Advantage,
            FailsBodySaves: true,
            NearHitsAreCritical: true,
            Incapacitates: true,
            Holds: true),
        Condition.Petrified => new(
            AttackedNear: Advantage, AttackedFar: Advantage, FailsBodySaves: true, Incapacitates: true, Holds: true, ResistsDamage: true),
        Condition.Prone => new(OwnAttacks: Disadvantage, AttackedNear: Advantage, AttackedFar: Disadvantage),
        Condition.Restrained => new(
            OwnAttacks: Disadvantage, AttackedNear: Advantage, AttackedFar: Advantage, DexteritySaves: Disadvantage, Holds: true),
        Condition.Stunned => new(AttackedNear: Advantage, AttackedFar: Advantage, FailsBodySaves: true, Incapacitates: true),
        Condition.Unconscious => new(
            AttackedNear: Advantage,
            AttackedFar: Advantage,
            FailsBodySaves: true,
            NearHitsAreCritical: true,
            Incapacitates: true,
            Holds: true),
    };

    /// <summary>How attacker's and target's conditions shape an attack roll, together with any further reasons.</summary>
    /// <param name="within5Feet">Whether the attacker stands beside the target.</param>
    public static RollMode OnAttack(
        IEnumerable<Condition> attacker, IEnumerable<Condition> target, bool within5Feet, params ReadOnlySpan<RollMode> others)
    {
        var advantage = others.Contains(Advantage);
        var disadvantage = others.Contains(Disadvantage);
        foreach (var condition in WithProne(attacker))
        {
            Count(Of(condition).OwnAttacks, ref advantage, ref disadvantage);
        }

        foreach (var condition in WithProne(target))
        {
            var effect = Of(condition);
            Count(within5Feet ? effect.AttackedNear : effect.AttackedFar, ref advantage, ref disadvantage);
        }

        return RollModes.Combine(advantage, disadvantage);
    }

    /// <summary>Whether every hit on the target is critical.</summary>
    public static bool HitsAreCritical(IEnumerable<Condition> target, bool within5Feet) =>
        within5Feet && target.Any(condition => Of(condition).NearHitsAreCritical);

    /// <summary>How conditions shape a saving throw, together with any further reasons.</summary>
    public static SaveEffect OnSave(IEnumerable<Condition> roller, Ability ability, params ReadOnlySpan<RollMode> others)
    {
        var advantage = others.Contains(Advantage);
        var disadvantage = others.Contains(Disadvantage);
        var fails = false;
        foreach (var condition in roller)
        {
            var effect = Of(condition);
            fails |= effect.FailsBodySaves && ability is Ability.Strength or Ability.Dexterity;
            if (ability == Ability.Dexterity) Count(effect.DexteritySaves, ref advantage, ref disadvantage);
        }

        return new SaveEffect(RollModes.Combine(advantage, disadvantage), fails);
    }

    /// <summary>Whether any of the conditions keeps its bearer from acting and concentrating.</summary>
    public static bool Incapacitates(IEnumerable<Condition> conditions) => conditions.Any(condition => Of(condition).Incapacitates);

    /// <summary>What exhaustion takes from every D20 Test, 0 or less.</summary>
    /// <param name="level">0 to 6.</param>
    public static int ExhaustionPenalty(int level) => -PenaltyPerExhaustionLevel * level;

    /// <summary>An unconscious creature lies prone, and stays so when it wakes.</summary>
    private static IEnumerable<Condition> WithProne(IEnumerable<Condition> conditions)
    {
        foreach (var condition in conditions)
        {
            yield return condition;
            if (condition == Condition.Unconscious) yield return Condition.Prone;
        }
    }

    private static void Count(RollMode mode, ref bool advantage, ref bool disadvantage)
    {
        advantage |= mode == Advantage;
        disadvantage |= mode == Disadvantage;
    }
}
