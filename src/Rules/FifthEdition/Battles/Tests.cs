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
    /// <param name="laid">Conditions a failure would lay, one bit each.</param>
    public static bool Save(
        BattleStory story, int seat, Ability ability, int dc, string origin, out SaveRoll roll, bool magic = false, int bonus = 0, bool favored = false, bool hampered = false, int weight = 0, int laid = 0)
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
        var total = one.Profile.Saves[(int)ability] + bonus + Lasting.Flat(one, EffectKind.SaveBonus, ability) + (story.State.Company.Auras ? Auras.Save(story.State, one) : 0) + Penalty(one);
        var sure = magic && figures.Has(CreatureTrait.GreaterMagicResistance);
        if (fails || sure)
        {
            roll = new SaveRoll(null, total, [], dc);
        }
        else
        {
            var d20 = Throw(story, one, RollModes.Combine(advantage, disadvantage));
            var faces = Floored(one, ability, d20.Natural + total, Lasting.Faces(one, EffectKind.SaveBonus, story.Dice, ability));
            roll = new SaveRoll(d20, total, faces, dc);
            if (Rescues.Possible(story, one))
            {
                var thrown = Rescues.Turn(story, seat, new RescuedRoll(RescuedTest.Save, d20, total, faces, dc) { Weight = weight, Laid = laid });
                roll = new SaveRoll(thrown.Dice, thrown.Bonus, thrown.Faces, dc);
                sure = thrown.Sure;
            }
        }

        var succeeded = sure || roll.Succeeded;
        story.Tell(new BattleEvent.Saved(seat, ability, origin, roll, succeeded));
        if (!sum.Nothing) Count(story, seat, EffectKind.SaveBonus, EffectKind.SaveAdvantage, EffectKind.SaveDisadvantage);
        if (succeeded || one.Resistances == 0 || !Reflexes.Resists(one, weight)) return succeeded;
        story.Tell(new BattleEvent.Resisted(seat, one.Resistances - 1));
        return true;
    }

    /// <summary>An ability check.</summary>
    public static bool Check(BattleStory story, int seat, Ability ability, Skill? skill, int dc, string origin, out SaveRoll roll, bool favored = false, bool hampered = false)
    {
        var one = story[seat];
        if (Forced(one, skill)) ability = Ability.Strength;
        var (advantage, disadvantage) = (favored || (skill == Skill.Athletics && one.Profile.Figures.Has(FeatureTrait.AthleticsAdvantage)), hampered);
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
        if (skill is { } swapped && Forced(one, skill)) bonus += one.Profile.Abilities.Modifier(Ability.Strength) - one.Profile.Abilities.Modifier(Skills.AbilityOf(swapped));
        var d20 = Throw(story, one, RollModes.Combine(advantage, disadvantage));
        if (skill is { } trained && d20.Natural < one.Profile.CheckFloor && one.Profile.Trained.Contains(trained)) d20 = new D20Roll(RollMode.Normal, one.Profile.CheckFloor, null);
        var faces = Floored(one, ability, d20.Natural + bonus, Lasting.Faces(one, EffectKind.CheckBonus, story.Dice, ability));
        var sure = false;
        if (Rescues.Possible(story, one))
        {
            var thrown = Rescues.Turn(story, seat, new RescuedRoll(RescuedTest.Check, d20, bonus, faces, dc));
            (d20, bonus, faces, sure) = (thrown.Dice, thrown.Bonus, thrown.Faces, thrown.Sure);
        }

        roll = new SaveRoll(d20, bonus, faces, dc);
        story.Tell(new BattleEvent.Checked(seat, ability, skill, origin, roll));
        Count(story, seat, EffectKind.CheckBonus, EffectKind.CheckAdvantage, EffectKind.CheckDisadvantage);
        return sure || roll.Succeeded;
    }

    /// <summary>The d20 of a test; the lucky throw a 1 again.</summary>
    public static D20Roll Throw(BattleStory story, Combatant one, RollMode mode)
    {
        var roll = D20Roll.Throw(story.Dice, mode);
        if ((roll.First > 1 && roll.Second != 1) || !one.Profile.Figures.Has(FeatureTrait.Luck)) return roll;
        story.Tell(new BattleEvent.Thrown(one.Seat, "luck", 20, 1));
        return roll.First == 1 ? roll with { First = story.Dice.Roll(20) } : roll with { Second = story.Dice.Roll(20) };
    }

    /// <summary>What every d20 of somebody loses.</summary>
    public static int Penalty(Combatant one) => ConditionTable.ExhaustionPenalty(one.Exhaustion) - Lasting.Flat(one, EffectKind.D20Penalty);

    /// <summary>Bonus faces with what lifts a test of Strength to the score.</summary>
    private static ImmutableArray<int> Floored(Combatant one, Ability ability, int total, ImmutableArray<int> faces)
    {
        if (ability != Ability.Strength || !one.Profile.Figures.Has(FeatureTrait.IndomitableMight)) return faces;
        foreach (var face in faces) total += face;
        return total >= one.Profile.Abilities.Strength ? faces : faces.Add(one.Profile.Abilities.Strength - total);
    }

    /// <summary>Whether rage lends its strength to a check (SRD 5.2, "Primal Knowledge").</summary>
    private static bool Forced(Combatant one, Skill? skill)
    {
        if (skill is not (Skill.Acrobatics or Skill.Intimidation or Skill.Perception or Skill.Stealth or Skill.Survival) || !one.Profile.Figures.Has(FeatureTrait.PrimalKnowledge)) return false;
        foreach (var effect in one.Effects)
        {
            if (effect.Origin == "rage") return true;
        }

        return false;
    }

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
