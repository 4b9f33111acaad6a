namespace Guildhall.Rules.FifthEdition.Combat;

/// <summary>
/// How likely an attack roll hits, exactly, in 400ths: two d20s have 400 outcomes. Closed forms after SRD 5.2 "Attack Rolls",
/// "Rolling 20 or 1" and "Advantage/Disadvantage".
/// </summary>
/// <param name="Hits">Outcomes of 400 that hit, critical hits included.</param>
/// <param name="Criticals">Outcomes of 400 that are critical hits.</param>
public readonly record struct AttackOdds(int Hits, int Criticals)
{
    /// <summary>All outcomes of two d20s.</summary>
    public const int Outcomes = 400;

    private const int Faces = 20;

    /// <summary>The odds of an attack.</summary>
    /// <param name="bonus">The attack bonus.</param>
    /// <param name="armorClass">The target's Armor Class.</param>
    /// <param name="criticalFrom">The lowest natural face that is a critical hit, 18 to 20.</param>
    /// <param name="hitsAreCritical">Whether any hit is one.</param>
    public static AttackOdds Of(
        int bonus, int armorClass, RollMode mode = RollMode.Normal, int criticalFrom = Faces, bool hitsAreCritical = false)
    {
        var criticalFaces = Faces + 1 - criticalFrom;
        var hitFaces = Math.Clamp(Faces + 1 + bonus - armorClass, criticalFaces, Faces - 1);
        var hits = InMode(hitFaces, mode);
        return new AttackOdds(hits, hitsAreCritical ? hits : InMode(criticalFaces, mode));
    }

    /// <summary>How many of 400 outcomes a saving throw or check fails; a natural 1 or 20 means nothing there.</summary>
    public static int FailuresOf(int bonus, int difficulty, RollMode mode = RollMode.Normal) =>
        Outcomes - InMode(Math.Clamp(Faces + 1 + bonus - difficulty, 0, Faces), mode);

    /// <summary>Average damage of one attack: dice and bonus for every hit, the dice again for every critical hit.</summary>
    /// <param name="damage">All that a hit deals, before defenses.</param>
    public Fraction Expected(params ReadOnlySpan<DamageDice> damage)
    {
        var expected = new Fraction(0, 1);
        foreach (var dice in damage)
        {
            var plain = new Fraction(Hits - Criticals, Outcomes) * DamageOdds.Mean(dice, critical: false);
            var critical = new Fraction(Criticals, Outcomes) * DamageOdds.Mean(dice, critical: true);
            expected = expected + plain + critical;
        }

        return expected;
    }

    // Of n faces that do: n·20 pairs with one die, 400 − (20 − n)² with the better of two, n² with the worse.
    private static int InMode(int faces, RollMode mode) => mode switch
    {
        RollMode.Normal => faces * Faces,
        RollMode.Advantage => Outcomes - ((Faces - faces) * (Faces - faces)),
        RollMode.Disadvantage => faces * faces,
    };
}
