using System.Collections.Immutable;
using Guildhall.Rules.FifthEdition.Automation;
using Guildhall.Rules.FifthEdition.Combat;
using Guildhall.Rules.FifthEdition.Creatures;

namespace Guildhall.Rules.FifthEdition.Battles;

/// <summary>Saving throws and ability checks with all that lasts on who makes them.</summary>
internal static class Tests
{
    /// <summary>A saving throw; a legendary creature may turn a failure.</summary>
    /// <param name="weight">What a failure would cost, in hundredths of a hit point.</param>
    public static bool Save(
        BattleStory story, int seat, Ability ability, int dc, string origin, out SaveRoll roll, bool magic = false, int bonus = 0, bool favored = false, bool hampered = false, int weight = 0)
    {
        var one = story[seat];
        var sum = one.Sum;
        var (advantage, disadvantage, fails) = (favored, hampered, false);
        var figures = one.Profile.Figures;
        if (!sum.Nothing) Reasons(one, ability, ref advantage, ref disadvantage, ref fails);
        advantage |= magic && figures.Has(CreatureTrait.MagicResistance);
        advantage |= figures.Has(CreatureTrait.BloodiedFrenzy) && one.Health.Bloodied;
        disadvantage |= story.State.Sunlight && figures.Has(CreatureTrait.SunlightWeakness);
        advantage |= Aura(story.State, one) || one.Profile.SaveAdvantages.Contains(ability);
        disadvantage |= one.Profile.Hampered.Contains(ability);
        var total = one.Profile.Saves[(int)ability] + bonus + Lasting.Flat(one, EffectKind.SaveBonus, ability) + Penalty(one);
        var sure = magic && figures.Has(CreatureTrait.GreaterMagicResistance);
        if (fails || sure)
        {
            roll = new SaveRoll(null, total, [], dc);
        }
        else
        {
            var d20 = D20Roll.Throw(story.Dice, RollModes.Combine(advantage, disadvantage));
            roll = new SaveRoll(d20, total, Lasting.Faces(one, EffectKind.SaveBonus, story.Dice, ability), dc);
        }

        var succeeded = sure || roll.Succeeded;
        story.Tell(new BattleEvent.Saved(seat, ability, origin, roll, succeeded));
        if (!sum.Nothing) Count(story, seat, EffectKind.SaveBonus, EffectKind.SaveAdvantage, EffectKind.SaveDisadvantage);
        if (succeeded || one.Resistances == 0 || !Reflexes.Resists(one, weight)) return succeeded;
        story.Tell(new BattleEvent.Resisted(seat, one.Resistances - 1));
        return true;
    }

    /// <summary>An ability check.</summary>
    public static bool Check(BattleStory story, int seat, Ability ability, Skill? skill, int dc, string origin, out SaveRoll roll)
    {
        var one = story[seat];
        var (advantage, disadvantage) = (false, false);
        foreach (var effect in one.Effects)
        {
            if (effect.Condition is { } condition) disadvantage |= ConditionTable.Of(condition).OwnChecks == RollMode.Disadvantage;
            if (effect.Kind == EffectKind.CheckAdvantage) advantage |= Lasting.About(effect, ability);
            if (effect.Kind == EffectKind.CheckDisadvantage) disadvantage |= Lasting.About(effect, ability);
        }

        var figures = one.Profile.Figures;
        disadvantage |= story.State.Sunlight && (figures.Has(CreatureTrait.SunlightWeakness) || figures.Has(CreatureTrait.SunlightSensitivity));
        disadvantage |= one.Profile.Hampered.Contains(ability);
        var bonus = (skill is { } named ? one.Profile.Skills[(int)named] : one.Profile.Abilities.Modifier(ability))
            + Lasting.Flat(one, EffectKind.CheckBonus, ability) + Penalty(one);
        var d20 = D20Roll.Throw(story.Dice, RollModes.Combine(advantage, disadvantage));
        roll = new SaveRoll(d20, bonus, Lasting.Faces(one, EffectKind.CheckBonus, story.Dice, ability), dc);
        story.Tell(new BattleEvent.Checked(seat, ability, skill, origin, roll));
        Count(story, seat, EffectKind.CheckBonus, EffectKind.CheckAdvantage, EffectKind.CheckDisadvantage);
        return roll.Succeeded;
    }

    /// <summary>What every d20 of somebody loses.</summary>
    public static int Penalty(Combatant one) => ConditionTable.ExhaustionPenalty(one.Exhaustion) - Lasting.Flat(one, EffectKind.D20Penalty);

    private static void Reasons(Combatant one, Ability ability, ref bool advantage, ref bool disadvantage, ref bool fails)
    {
        var body = ability is Ability.Strength or Ability.Dexterity;
        for (var rest = one.Sum.Conditions; rest != 0; rest &= rest - 1)
        {
            var row = ConditionTable.Of((Condition)int.TrailingZeroCount(rest));
            fails |= row.FailsBodySaves && body;
            disadvantage |= ability == Ability.Dexterity && row.DexteritySaves == RollMode.Disadvantage;
        }

        foreach (var effect in one.Effects)
        {
            if (effect.Kind == EffectKind.SaveAdvantage && effect.Conditions.IsEmpty) advantage |= Lasting.About(effect, ability);
            if (effect.Kind == EffectKind.SaveDisadvantage) disadvantage |= Lasting.About(effect, ability);
        }
    }

    private static bool Aura(BattleState state, Combatant one)
    {
        foreach (var other in state.Combatants)
        {
            if (other.Side != one.Side || !other.Stands || !other.Profile.Figures.Has(CreatureTrait.AuraOfAuthority)) continue;
            if (!other.Sum.Incapacitated && Places.Feet(state, one, other) <= 10) return true;
        }

        return false;
    }

    private static void Count(BattleStory story, int seat, params ReadOnlySpan<EffectKind> kinds)
    {
        foreach (var effect in story[seat].Effects)
        {
            if (effect.Uses > 0 && effect.Kind is { } kind && kinds.Contains(kind)) Lasting.Use(story, seat, effect);
        }
    }
}
