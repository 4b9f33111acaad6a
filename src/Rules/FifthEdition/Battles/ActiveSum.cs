using Guildhall.Rules.FifthEdition.Automation;
using Guildhall.Rules.FifthEdition.Combat;

namespace Guildhall.Rules.FifthEdition.Battles;

/// <summary>What lasts on a combatant, summed up once for all that ask: conditions as bits, kinds of effects as bits.</summary>
internal sealed class ActiveSum
{
    private const int Unable =
        (1 << (int)Condition.Incapacitated) | (1 << (int)Condition.Paralyzed) | (1 << (int)Condition.Petrified)
        | (1 << (int)Condition.Stunned) | (1 << (int)Condition.Unconscious);

    private const int Held =
        (1 << (int)Condition.Grappled) | (1 << (int)Condition.Paralyzed) | (1 << (int)Condition.Petrified)
        | (1 << (int)Condition.Restrained) | (1 << (int)Condition.Unconscious);

    private static readonly ActiveSum _nothing = new();

    private UInt128 _kinds;
    private int _waits;

    /// <summary>Conditions, one bit each.</summary>
    public int Conditions { get; private set; }

    /// <summary>Whether its bearer cannot act.</summary>
    public bool Incapacitated => (Conditions & Unable) != 0;

    /// <summary>Whether its bearer's speed is 0 by a condition.</summary>
    public bool Holds => (Conditions & Held) != 0;

    /// <summary>Whether nothing at all lasts on it.</summary>
    public bool Nothing => Conditions == 0 && _kinds == 0 && _waits == 0;

    public static ActiveSum Of(Combatant one)
    {
        if (one.Effects.Length == 0 && one.Profile.Figures.Always == 0) return _nothing;
        var sum = new ActiveSum { Conditions = one.Profile.Figures.Always };
        foreach (var effect in one.Effects)
        {
            if (effect.Condition is { } condition) sum.Conditions |= 1 << (int)condition;
            if (effect.Kind is { } kind) sum._kinds |= UInt128.One << (int)kind;
            if (effect.Waits is { } waits) sum._waits |= 1 << (int)waits;
        }

        if (sum.Has(Condition.Unconscious)) sum.Conditions |= 1 << (int)Condition.Prone;
        return sum;
    }

    public bool Has(Condition condition) => (Conditions & (1 << (int)condition)) != 0;

    public bool Has(EffectKind kind) => (_kinds & (UInt128.One << (int)kind)) != 0;

    public bool Has(LaterAt waits) => (_waits & (1 << (int)waits)) != 0;

    /// <summary>Reasons for and against an attack roll that lie in conditions alone (<see cref="ConditionTable"/>).</summary>
    public static void OnAttack(int attacker, int target, bool near, ref bool advantage, ref bool disadvantage)
    {
        for (var rest = attacker; rest != 0; rest &= rest - 1)
        {
            var condition = (Condition)int.TrailingZeroCount(rest);
            Count(ConditionTable.Of(condition).OwnAttacks, ref advantage, ref disadvantage);
        }

        for (var rest = target; rest != 0; rest &= rest - 1)
        {
            var row = ConditionTable.Of((Condition)int.TrailingZeroCount(rest));
            Count(near ? row.AttackedNear : row.AttackedFar, ref advantage, ref disadvantage);
        }
    }

    private static void Count(RollMode mode, ref bool advantage, ref bool disadvantage)
    {
        advantage |= mode == RollMode.Advantage;
        disadvantage |= mode == RollMode.Disadvantage;
    }
}
