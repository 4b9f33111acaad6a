using System.Collections.Immutable;
using System.Diagnostics;
using Guildhall.Modules.Delve.State;
using Guildhall.Rules.FifthEdition.Combat;
using Guildhall.Rules.FifthEdition.Heroes;
using Guildhall.Rules.FifthEdition.Spells;
using Cast = Guildhall.Rules.FifthEdition.Spells.SpellCast;

namespace Guildhall.Modules.Delve.Rules;

/// <summary>What a spell does once it is cast: roll or save, damage, healing, what stays.</summary>
internal static class SpellWork
{
    public static void Resolve(Story story, string caster, Cast cast, ImmutableArray<string> targets)
    {
        switch (cast.Spell.Test)
        {
            case SpellTest.Automatic:
                Grant(story, caster, cast, targets);
                break;
            case SpellTest.MeleeAttack or SpellTest.RangedAttack:
                for (var missile = 0; missile < cast.Missiles; missile++)
                {
                    Fling(story, caster, cast, targets[missile % targets.Length]);
                }

                break;
            case SpellTest.Save:
                Withstand(story, caster, cast, targets);
                break;
            default:
                throw new UnreachableException();
        }

        if (cast.Spell.Concentration && story.State.Party.Values.Concat(story.State.Fight?.Foes.Values ?? [])
            .Any(fighter => fighter.Effects.Any(effect => effect.Concentration && effect.Source == caster)))
        {
            story.Tell(new DelveEvent.EffectGained(caster, new ActiveEffect(EffectKeys.Concentration, caster) { Concentration = true }));
        }
    }

    private static void Grant(Story story, string caster, Cast cast, ImmutableArray<string> targets)
    {
        if (cast.Healing is { } healing)
        {
            foreach (var target in targets)
            {
                var faces = healing.Throw(story.Dice);
                var more = HeroFeatures.DiscipleOfLife(story[caster].Sheet(), cast.SlotLevel);
                Harm.Heal(story, target, caster, cast.Spell.NameKey, faces, healing.Total(faces) + more);
            }
        }

        if (cast.Damage is not null)
        {
            // Darts that cannot miss are spread over the targets, the first one getting the odd ones.
            for (var missile = 0; missile < cast.Missiles; missile++)
            {
                Burn(story, caster, cast, targets[missile % targets.Length], critical: false, halved: false);
            }
        }

        if (cast.Spell.Time == CastingTime.AfterMeleeHit)
        {
            story.Tell(new DelveEvent.EffectGained(
                caster, new ActiveEffect(EffectKeys.Smite, caster) { Amount = cast.SlotLevel, EndsWith = caster, EndsAt = TurnPoint.End, Remaining = 1 }));
            return;
        }

        foreach (var target in targets)
        {
            Stay(story, caster, cast, target);
        }
    }

    private static void Fling(Story story, string caster, Cast cast, string target)
    {
        if (!story[target].Stands)
        {
            if (story.State.Fight!.Foes.Values.FirstOrDefault(foe => foe.Stands) is not { } other)
            {
                return;
            }

            target = other.Key;
        }

        var spell = cast.Spell;
        var blow = new Blow(spell.Key, spell.NameKey, spell.IsRangedAttack, story[caster].Sheet().SpellAttack!.Value, []);
        var roll = Blows.Aim(story, caster, target, blow);
        if (roll.Outcome == AttackOutcome.Miss)
        {
            return;
        }

        Burn(story, caster, cast, target, roll.Outcome == AttackOutcome.Critical, halved: false);
        if (story[target].Stands)
        {
            Stay(story, caster, cast, target);
        }
    }

    private static void Withstand(Story story, string caster, Cast cast, ImmutableArray<string> targets)
    {
        var spell = cast.Spell;
        var difficulty = story[caster].Sheet().SpellDifficulty!.Value;
        // One throw of the damage serves all in an area (SRD 5.2, "Damage against Multiple Targets").
        var shared = cast.Damage is { } damage ? DamageRoll.Throw(story.Dice, critical: false, new DamageSource(spell.NameKey, damage)) : null;
        foreach (var target in targets.Where(target => story[target].Stands))
        {
            var saved = Saves.Make(story, target, spell.Save!.Value, difficulty, spell.NameKey, magic: true);
            var half = spell.HalfOnSave || (spell.IsCantrip && story[caster].Sheet().Has(FeatureKeys.PotentCantrip));
            if (shared is not null && (!saved || half))
            {
                Harm.Deal(story, target, caster, spell.NameKey, shared, halved: saved);
            }

            if (!saved && story.State.Fight is not null && story[target].Stands)
            {
                Stay(story, caster, cast, target);
            }
        }
    }

    private static void Burn(Story story, string caster, Cast cast, string target, bool critical, bool halved)
    {
        var sources = ImmutableArray.Create(new DamageSource(cast.Spell.NameKey, cast.DamageAgainst(Casting.TypeOf(story[target]))!));
        if (cast.Spell.Test != SpellTest.Automatic && story[target].Effects.Any(effect => effect.Key == EffectKeys.Marked && effect.Source == caster))
        {
            sources = sources.Add(new DamageSource("spell.hunters-mark.name", HeroFeatures.HuntersMark()));
        }

        Harm.Deal(story, target, caster, cast.Spell.NameKey, DamageRoll.Throw(story.Dice, critical, sources.AsSpan()), halved);
    }

    private static void Stay(Story story, string caster, Cast cast, string target)
    {
        if (cast.Spell.Effect is not { } effect)
        {
            return;
        }

        switch (effect.Kind)
        {
            case SpellEffectKind.Stabilized:
                var stable = story[target].Health.Stabilize();
                story.Tell(new DelveEvent.Healed(target, caster, cast.Spell.NameKey, [], 0, stable));
                break;
            case SpellEffectKind.HitPoints:
                var grown = story[target].Health.ChangeMaximum(cast.EffectAmount);
                story.Tell(new DelveEvent.Healed(target, caster, cast.Spell.NameKey, [], cast.EffectAmount, grown));
                story.Tell(new DelveEvent.EffectGained(target, new ActiveEffect(cast.Spell.Key, caster) { Amount = cast.EffectAmount, Remaining = -1 }));
                break;
            case SpellEffectKind.Pushed or SpellEffectKind.Slowed:
                // Feet do not count where there is no grid.
                break;
            default:
                if (effect.Condition is not { } condition || !Stats.IsImmuneTo(story[target], condition))
                {
                    story.Tell(new DelveEvent.EffectGained(target, SpellEffects.Shape(story[caster], cast, effect, target)));
                }

                break;
        }
    }
}
