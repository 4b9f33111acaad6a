using Guildhall.Rules.FifthEdition.Combat;

namespace Guildhall.Rules.FifthEdition.Battles;

/// <summary>What a mind decides in the blink of an eye: whether something rare is worth spending now.</summary>
internal static class Reflexes
{
    private const int Grave = 1_000;

    /// <summary>Faces of a d20 that must be good ones for a second throw to be worth what it costs: better than one in three.</summary>
    private const int LeastFaces = 7;

    /// <summary>Whether a legendary creature turns a failed save.</summary>
    public static bool Resists(Combatant one, int weight) => weight >= Grave && one.Health.State == LifeState.Standing;

    /// <summary>Whether a spell is worth a counter.</summary>
    public static bool Counters(ActionFigures spell, int slot) => Math.Max(spell.Action.SpellLevel, slot) >= 2 && (spell.Worth >= Grave || spell.Heals >= Grave);

    /// <summary>Whether a test is worth turning: where the outcome weighs enough, and chance is on one's side.</summary>
    public static bool Rescues(RescuedRoll roll, CombatRescue rescue)
    {
        if (roll.Of == RescuedTest.Save && roll.Weight < Grave / 2 && rescue.Counter is not null) return false;
        if (rescue.Again && !rescue.Favored && 21 - (roll.Needed - (roll.Total - roll.Dice.Natural) - rescue.Bonus) < LeastFaces) return false;
        if (rescue.Dice is not { } dice) return true;
        var missing = Math.Abs(roll.Needed - roll.Total) + (rescue.Spoils ? 1 : 0);
        return missing * 2 <= (dice.Count * (dice.Sides + 1)) + (2 * dice.Bonus);
    }

    /// <summary>Whether damage is worth softening.</summary>
    public static bool Softens(Combatant one, int total) => total * 10 >= one.Health.Maximum || total >= one.Health.Current;
}
