using System.Collections.Immutable;
using Guildhall.Core.Chance;

namespace Guildhall.Rules.FifthEdition.Combat;

/// <summary>One attack roll, with every face thrown, against one Armor Class (SRD 5.2, "Attack Rolls").</summary>
/// <param name="Dice">The d20s.</param>
/// <param name="Bonus">The attacker's bonus.</param>
/// <param name="BonusFaces">Signed faces of bonus dice, in the order they were given.</param>
/// <param name="ArmorClass">What had to be reached.</param>
/// <param name="Outcome">Miss, hit or critical hit.</param>
public sealed record AttackRoll(D20Roll Dice, int Bonus, ImmutableArray<int> BonusFaces, int ArmorClass, AttackOutcome Outcome)
{
    /// <summary>Natural face, bonus and bonus dice.</summary>
    public int Total => Dice.Natural + Bonus + BonusFaces.Sum();

    /// <summary>Throws an attack roll.</summary>
    /// <param name="dice">Where faces come from: the d20s first, then each bonus die.</param>
    /// <param name="bonus">The attacker's bonus.</param>
    /// <param name="armorClass">The target's Armor Class, cover included.</param>
    /// <param name="mode">Advantage and Disadvantage, already combined.</param>
    /// <param name="criticalFrom">The lowest natural face that is a critical hit, 18 to 20.</param>
    /// <param name="hitsAreCritical">Whether any hit is one: an attack within 5 feet of a paralyzed or unconscious target.</param>
    /// <param name="bonusDice">Dice added to the roll.</param>
    public static AttackRoll Throw(
        IDice dice,
        int bonus,
        int armorClass,
        RollMode mode = RollMode.Normal,
        int criticalFrom = 20,
        bool hitsAreCritical = false,
        params ReadOnlySpan<BonusDie> bonusDice)
    {
        var d20 = D20Roll.Throw(dice, mode);
        var faces = ImmutableArray.CreateBuilder<int>(bonusDice.Length);
        foreach (var die in bonusDice) faces.Add(die.Throw(dice));

        var total = d20.Natural + bonus + faces.Sum();
        var outcome = Judge(d20.Natural, total, armorClass, criticalFrom, hitsAreCritical);
        return new AttackRoll(d20, bonus, faces.DrainToImmutable(), armorClass, outcome);
    }

    /// <summary>A natural 1 misses and a critical face hits whatever the numbers say (SRD 5.2, "Rolling 20 or 1").</summary>
    public static AttackOutcome Judge(int natural, int total, int armorClass, int criticalFrom = 20, bool hitsAreCritical = false)
    {
        if (natural == 1) return AttackOutcome.Miss;
        if (natural >= criticalFrom) return AttackOutcome.Critical;
        if (total < armorClass) return AttackOutcome.Miss;
        return hitsAreCritical ? AttackOutcome.Critical : AttackOutcome.Hit;
    }
}
