using Guildhall.Rules.FifthEdition.Creatures;
using Guildhall.Rules.FifthEdition.Spells;

namespace Guildhall.Rules.FifthEdition.Automation;

/// <summary>What slots and levels make of an effect.</summary>
internal static class EffectGrowth
{
    /// <summary>The amount with a slot.</summary>
    /// <param name="slot">Its level; 0 for none.</param>
    /// <param name="above">Levels above the spell's own.</param>
    public static int AmountWith(this AutomationNode.Effect effect, int slot, int above)
    {
        var amount = effect.Amount + (effect.PerSlot * above);
        foreach (var (level, instead) in effect.BySlot)
        {
            if (slot >= level) amount = instead;
        }

        return amount;
    }

    /// <summary>The dice of an actor of a level.</summary>
    public static HitDice? DiceAt(this AutomationNode.Effect effect, int level)
    {
        var tier = SpellCast.CantripFactor(level) - 2;
        return tier >= 0 && tier < effect.DiceByLevel.Length ? effect.DiceByLevel[tier] : effect.Dice;
    }
}
