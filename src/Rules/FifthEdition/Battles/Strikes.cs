using Guildhall.Rules.FifthEdition.Automation;
using Guildhall.Rules.FifthEdition.Combat;
using Guildhall.Rules.FifthEdition.Creatures;
using Guildhall.Rules.FifthEdition.Grid;

namespace Guildhall.Rules.FifthEdition.Battles;

/// <summary>Attack rolls: what favors and hampers them, what they must reach, and who steps in between.</summary>
internal static class Strikes
{
    /// <summary>What Hunter's Mark lays comes from.</summary>
    public const string HuntersMark = "spell.hunters-mark";

    /// <summary>Makes an attack roll.</summary>
    /// <returns>Null where the attack is lost before any roll: a ward, a target out of reach of everything.</returns>
    public static AttackRoll? Throw(BattleStory story, int seat, int target, ActionFigures action, AutomationNode.Attack attack, RollMode more, out bool melee)
    {
        var state = story.State;
        var attacker = state[seat];
        var foe = state[target];
        var feet = Places.Feet(state, attacker, foe);
        melee = attack.Reach > 0 && (feet <= attack.Reach || attack.Range == 0);
        if (foe.Sum.Has(EffectKind.Warded) && attacker.Side != foe.Side && !PassesWard(story, seat, foe)) return null;
        attacker = story[seat];
        foe = story[target];

        var mode = Mode(state, attacker, foe, action.Action, attack, melee, feet, more);
        var cover = Places.Cover(state, attacker, foe);
        if (cover == CoverDegree.Total && !melee) cover = CoverDegree.ThreeQuarters;
        var armor = ArmorOf(foe) + Grid.Cover.BonusOf(cover);
        var bonus = (attack.Bonus ?? action.Action.AttackBonus ?? attacker.Profile.SpellAttack)
            + Lasting.Flat(attacker, EffectKind.AttackBonus) + Tests.Penalty(attacker)
            + Wielding.Bonus(attacker, action.Action)
            + (melee && state.Rules.Flanking == FlankingRule.PlusTwo && Places.Flanks(state, attacker, foe) ? 2 : 0);
        var critical = feet <= GridDistance.FeetPerSquare && (foe.Sum.Has(Condition.Paralyzed) || foe.Sum.Has(Condition.Unconscious));
        var from = action.Action.CriticalFrom > 0 ? action.Action.CriticalFrom : attacker.Profile.CriticalFrom;
        var d20 = Tests.Throw(story, attacker, mode);
        var faces = Lasting.Faces(attacker, EffectKind.AttackBonus, story.Dice);
        var sure = false;
        if (Rescues.Possible(story, attacker))
        {
            var thrown = new RescuedRoll(RescuedTest.Attack, d20, bonus, faces, armor) { SureFrom = from, OfSpell = action.Action.Spell is not null };
            thrown = Rescues.Turn(story, seat, thrown);
            (d20, bonus, faces, sure) = (thrown.Dice, thrown.Bonus, thrown.Faces, thrown.Sure);
        }

        var total = d20.Natural + bonus;
        foreach (var face in faces) total += face;
        var outcome = AttackRoll.Judge(d20.Natural, total, armor, from, critical);
        if (sure && outcome == AttackOutcome.Miss) outcome = AttackOutcome.Hit;
        if (outcome != AttackOutcome.Miss)
        {
            if (foe.Sum.Has(EffectKind.Images) && StrikesImage(story, seat, target)) return null;
            if (d20.Natural < from && !sure)
            {
                armor += Reactions.Deflect(story, target, seat, total, armor, melee);
                outcome = AttackRoll.Judge(d20.Natural, total, armor, from, critical);
            }
        }

        var roll = new AttackRoll(d20, bonus, faces, armor, outcome);
        story.Tell(new BattleEvent.Attacked(seat, target, action.Action.Key, roll));
        if (!attacker.Sum.Nothing || !foe.Sum.Nothing) UseUp(story, seat, target);
        return roll;
    }

    /// <summary>What an attack roll must reach, without cover.</summary>
    public static int ArmorOf(Combatant one)
    {
        var armor = one.Profile.ArmorClass;
        if (one.Sum.Nothing) return armor;
        if (one.Sum.Has(EffectKind.ArmorClassFormula)) armor = Math.Max(armor, Lasting.Most(one, EffectKind.ArmorClassFormula) + one.Profile.Abilities.Modifier(Ability.Dexterity));
        armor += Lasting.Flat(one, EffectKind.ArmorClass) - Lasting.Flat(one, EffectKind.ArmorWorn);
        return Math.Max(armor, Lasting.Most(one, EffectKind.ArmorClassFloor));
    }

    /// <summary>Advantage and disadvantage of an attack, all reasons together.</summary>
    public static RollMode Mode(BattleState state, Combatant attacker, Combatant foe, CombatAction action, AutomationNode.Attack attack, bool melee, int feet, RollMode more)
    {
        var advantage = more == RollMode.Advantage;
        var disadvantage = more == RollMode.Disadvantage;
        var near = feet <= GridDistance.FeetPerSquare;
        var figures = attacker.Profile.Figures;
        if (!attacker.Sum.Nothing || !foe.Sum.Nothing) Conditions(state, attacker, foe, near, action, attack, ref advantage, ref disadvantage);
        if (!state.Air.Open || attacker.Sum.Conditions != 0 || foe.Sum.Conditions != 0)
        {
            var unseen = Sight.OnAttack(Places.Look(state, attacker, foe), Places.Look(state, foe, attacker));
            advantage |= unseen == RollMode.Advantage;
            disadvantage |= unseen == RollMode.Disadvantage;
        }

        if (!melee)
        {
            disadvantage |= attack.Range > 0 && feet > Math.Max(attack.Range, action.Spell is null ? 0 : Metamagics.RangeFeet(attacker, action));
            disadvantage |= Places.Crowded(state, attacker);
        }
        else if (state.Rules.Flanking == FlankingRule.Advantage)
        {
            advantage |= Places.Flanks(state, attacker, foe);
        }

        advantage |= figures.Has(CreatureTrait.PackTactics) && Places.AllyBeside(state, attacker, foe);
        advantage |= figures.Has(CreatureTrait.BloodFrenzy) && foe.Health.Current < foe.Health.Maximum;
        advantage |= (figures.Has(CreatureTrait.BloodiedFury) || figures.Has(CreatureTrait.BloodiedFrenzy)) && attacker.Health.Bloodied;
        disadvantage |= foe.Profile.Figures.Has(CreatureTrait.BlurredForm) && !foe.Sum.Incapacitated;
        if (state.Sunlight) disadvantage |= figures.Has(CreatureTrait.SunlightSensitivity) || figures.Has(CreatureTrait.SunlightWeakness);
        if (figures.Has(CreatureTrait.LightSensitivity)) disadvantage |= state.Sunlight || state.Air.Sight.LightAt(attacker.At) == LightLevel.Bright;
        if (state.Combatants.Length > 2) advantage |= Commanded(state, attacker);
        if (foe.Profile.Figures.Has(FeatureTrait.Elusive) && !foe.Sum.Incapacitated) advantage = false;
        return RollModes.Combine(advantage, disadvantage);
    }

    private static void Conditions(
        BattleState state, Combatant attacker, Combatant foe, bool near, CombatAction action, AutomationNode.Attack attack, ref bool advantage, ref bool disadvantage)
    {
        // Fear and grips depend on whom they come from, so they are looked at one by one; being unseen is a matter of sight.
        const int Apart = (1 << (int)Condition.Frightened) | (1 << (int)Condition.Grappled) | (1 << (int)Condition.Invisible) | (1 << (int)Condition.Blinded);
        ActiveSum.OnAttack(attacker.Sum.Conditions & ~Apart, foe.Sum.Conditions & ~((1 << (int)Condition.Invisible) | (1 << (int)Condition.Blinded)), near, ref advantage, ref disadvantage);
        foreach (var effect in attacker.Effects)
        {
            disadvantage |= effect.Condition switch
            {
                Condition.Frightened => (effect.Source < 0 || Places.Clear(state, attacker, state[effect.Source])) && !Auras.Spares(state, attacker, Condition.Frightened),
                Condition.Grappled => effect.Source != foe.Seat,
                _ => false,
            };
            if (effect.Kind == EffectKind.AttackAdvantage) advantage |= effect.Abilities.IsEmpty || (action.Ability is { } used && effect.Abilities.Contains(used));
            if (effect.Kind == EffectKind.SpellAdvantage) advantage |= action.Spell is not null;
            if (effect.Kind == EffectKind.AttackDisadvantage) disadvantage |= (effect.From.IsEmpty || effect.From.Contains(foe.Profile.Type)) && (effect.Origin != FeatureStrikes.Warned || effect.Source == foe.Seat);
        }

        foreach (var effect in foe.Effects)
        {
            if (effect.Kind == EffectKind.AttackedAdvantage) advantage |= !IsPersonal(effect) || effect.Source == attacker.Seat;
            if (effect.Source == attacker.Seat)
            {
                advantage |= effect.Condition == Condition.Grappled && attacker.Profile.Figures.Has(FeatureTrait.Grappler);
                advantage |= effect.Kind == EffectKind.DamageTakenBonus && effect.Origin == HuntersMark && attacker.Profile.Figures.Has(FeatureTrait.PreciseHunter);
            }

            if (effect.Kind == EffectKind.AttackedDisadvantage)
            {
                disadvantage |= effect.From.IsEmpty || effect.From.Contains(attacker.Profile.Type);
            }
        }

        foreach (var condition in attack.AdvantageOn) advantage |= foe.Sum.Has(condition);
    }

    /// <summary>Whether an opening helps only whoever made it.</summary>
    private static bool IsPersonal(ActiveEffect effect) => effect.Origin is Masteries.Vex or FeatureStrikes.Studied;

    private static bool Commanded(BattleState state, Combatant attacker)
    {
        foreach (var other in state.Combatants)
        {
            if (other.Side != attacker.Side || !other.Stands || !other.Profile.Figures.Has(CreatureTrait.AuraOfAuthority)) continue;
            if (!other.Sum.Incapacitated && Places.Feet(state, attacker, other) <= 10) return true;
        }

        return false;
    }

    private static bool PassesWard(BattleStory story, int seat, Combatant foe)
    {
        foreach (var effect in foe.Effects)
        {
            if (effect.Kind != EffectKind.Warded) continue;
            var dc = effect.Dc > 0 ? effect.Dc : story[effect.Source].Profile.SaveDc;
            if (Tests.Save(story, seat, Ability.Wisdom, dc, effect.Origin, out _, magic: true)) continue;
            story.Tell(new BattleEvent.Missed(seat, foe.Seat, EffectKind.Warded, 0));
            return false;
        }

        return true;
    }

    private static bool StrikesImage(BattleStory story, int seat, int target)
    {
        foreach (var effect in story[target].Effects)
        {
            if (effect.Kind != EffectKind.Images) continue;
            for (var i = 0; i < effect.Amount; i++)
            {
                var face = story.Dice.Roll(6);
                story.Tell(new BattleEvent.Thrown(target, effect.Origin, 6, face));
                if (face < 3) continue;
                story.Tell(new BattleEvent.Missed(seat, target, EffectKind.Images, face));
                if (effect.Amount == 1) Lasting.End(story, target, effect, EndReason.UsedUp);
                else story.Tell(new BattleEvent.EffectChanged(target, effect with { Amount = effect.Amount - 1 }));
                return true;
            }
        }

        return false;
    }

    private static void UseUp(BattleStory story, int seat, int target)
    {
        foreach (var effect in story[seat].Effects)
        {
            if (effect.Uses > 0 && effect.Kind is EffectKind.AttackAdvantage or EffectKind.AttackDisadvantage or EffectKind.AttackBonus) Lasting.Use(story, seat, effect);
        }

        foreach (var effect in story[target].Effects)
        {
            if (effect.Uses == 0) continue;
            if (effect.Kind is EffectKind.AttackedDisadvantage or EffectKind.ArmorClass
                || (effect.Kind == EffectKind.AttackedAdvantage && (!IsPersonal(effect) || effect.Source == seat))) Lasting.Use(story, target, effect);
        }
    }
}
