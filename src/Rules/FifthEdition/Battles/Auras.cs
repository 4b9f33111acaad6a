namespace Guildhall.Rules.FifthEdition.Battles;

/// <summary>What friends give by being near. The bearer's own part stands in its numbers already.</summary>
internal static class Auras
{
    /// <summary>What the best aura around adds to a saving throw, beyond somebody's own.</summary>
    public static int Save(BattleState state, Combatant one)
    {
        var best = 0;
        foreach (var other in state.Combatants)
        {
            if (other.Profile.Aura is { } aura && aura.SaveBonus > best && Reaches(state, other, one, aura)) best = aura.SaveBonus;
        }

        return best == 0 ? 0 : Math.Max(0, best - (one.Profile.Aura?.SaveBonus ?? 0));
    }

    /// <summary>Whether an aura around somebody keeps a condition away.</summary>
    public static bool Spares(BattleState state, Combatant one, Condition condition)
    {
        foreach (var other in state.Combatants)
        {
            if (other.Profile.Aura is { Spares.IsEmpty: false } aura && aura.Spares.Contains(condition) && Reaches(state, other, one, aura)) return true;
        }

        return false;
    }

    private static bool Reaches(BattleState state, Combatant other, Combatant one, CombatAura aura) =>
        other.Side == one.Side && other.Seat != one.Seat && other.Stands && !other.Sum.Incapacitated && Places.Feet(state, other, one) <= aura.Feet;
}
