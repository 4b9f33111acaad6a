using System.Collections.Immutable;
using Guildhall.Modules.Delve.State;
using Guildhall.Rules.FifthEdition;
using Guildhall.Rules.FifthEdition.Combat;
using Guildhall.Rules.FifthEdition.Heroes;

namespace Guildhall.Modules.Delve.Rules;

/// <summary>A hero's weapon attacks, with all that features and spells add to a hit.</summary>
internal static class HeroStrikes
{
    /// <summary>A way to attack by key; the first that suits the moment where none is named: pressed, one strikes.</summary>
    public static WeaponAttack? Find(DelveState state, Fighter hero, string? key)
    {
        var attacks = hero.Sheet().Attacks;
        return key is null
            ? attacks.OrderBy(attack => attack.IsRanged && Blows.IsPressed(state, hero)).First()
            : attacks.FirstOrDefault(attack => attack.Key == key || attack.Weapon.Key == key);
    }

    public static Blow BlowOf(Fighter hero, WeaponAttack attack)
    {
        var sacred = attack.IsRanged ? 0 : hero.Effects.Where(effect => effect.Key == EffectKeys.Sacred).Sum(effect => effect.Amount);
        return new Blow(attack.Key, attack.NameKey, attack.IsRanged, attack.ToHit.Value + sacred, [])
        {
            Mode = attack.Hindered ? RollMode.Disadvantage : RollMode.Normal,
            CriticalFrom = hero.Sheet().CriticalFrom,
        };
    }

    public static void Strike(Story story, string who, string target, WeaponAttack attack, bool reaction = false)
    {
        var helped = Blows.HasHelp(story.State, story[who], story[target]);
        var roll = Blows.Aim(story, who, target, BlowOf(story[who], attack) with { Reaction = reaction });
        if (roll.Outcome == AttackOutcome.Miss)
        {
            Masteries.OnMiss(story, who, target, attack);
            return;
        }

        var sources = SourcesOf(story, who, target, attack, roll, helped);
        Harm.Deal(
            story, target, who, attack.NameKey, DamageRoll.Throw(story.Dice, roll.Outcome == AttackOutcome.Critical, sources.AsSpan()));
        if (story[target].Stands)
        {
            Masteries.OnHit(story, who, target, attack);
        }
    }

    public static void Opportunity(Story story, string who, string target)
    {
        if (story[who].Sheet().Attacks.FirstOrDefault(attack => !attack.IsRanged) is { } melee)
        {
            Strike(story, who, target, melee, reaction: true);
        }
    }

    private static ImmutableArray<DamageSource> SourcesOf(
        Story story, string who, string target, WeaponAttack attack, AttackRoll roll, bool helped)
    {
        var hero = story[who];
        var sheet = hero.Sheet();
        var damage = attack.Damage with { Bonus = attack.Damage.Bonus + (hero.Has(EffectKeys.Rage) ? HeroFeatures.RageDamage(sheet, attack) : 0) };
        var sources = ImmutableArray.CreateBuilder<DamageSource>();
        sources.Add(new DamageSource(attack.NameKey, damage));
        if (story[target].Effects.Any(effect => effect.Key == EffectKeys.Marked && effect.Source == who))
        {
            sources.Add(new DamageSource("spell.hunters-mark.name", HeroFeatures.HuntersMark()));
        }

        if (hero.Effects.FirstOrDefault(effect => effect.Key == EffectKeys.Smite) is { } smite && !attack.IsRanged)
        {
            sources.Add(Smite(story, hero, story[target], smite));
        }

        if (story.Fight.Budget.Sneak && story.Fight.Current == who)
        {
            AddOnceATurn(story, hero, target, attack, roll, helped, sources);
        }

        return sources.ToImmutable();
    }

    private static void AddOnceATurn(
        Story story,
        Fighter hero,
        string target,
        WeaponAttack attack,
        AttackRoll roll,
        bool helped,
        ImmutableArray<DamageSource>.Builder sources)
    {
        var sheet = hero.Sheet();
        DamageSource? extra = null;
        if (HeroFeatures.IsSneakAttack(sheet, attack, roll.Dice.Mode, helped))
        {
            extra = new(HeroSheet.FeatureName(FeatureKeys.SneakAttack), HeroFeatures.SneakAttack(sheet, attack));
        }
        else if (sheet.Has(FeatureKeys.ColossusSlayer) && story[target].Health is { } health && health.Current < health.Maximum)
        {
            extra = new(HeroSheet.FeatureName(FeatureKeys.ColossusSlayer), HeroFeatures.ColossusSlayer(attack));
        }
        else if (sheet.Has(FeatureKeys.Frenzy) && hero.Has(EffectKeys.Rage) && hero.Has(EffectKeys.Reckless) && attack.Ability == Ability.Strength)
        {
            extra = new(HeroSheet.FeatureName(FeatureKeys.Frenzy), HeroFeatures.Frenzy(sheet, attack));
        }

        if (extra is { } source)
        {
            sources.Add(source);
            story.Tell(new DelveEvent.ActionSpent(hero.Key, story.Fight.Budget with { Sneak = false }));
        }
    }

    private static DamageSource Smite(Story story, Fighter hero, Fighter target, ActiveEffect smite)
    {
        var spell = hero.Sheet().FindSpell(EffectKeys.Smite)!.Spell;
        story.Tell(new DelveEvent.EffectEnded(hero.Key, smite.Key, smite.Source));
        return new DamageSource(spell.NameKey, hero.Sheet().Cast(spell, smite.Amount).DamageAgainst(Casting.TypeOf(target))!);
    }
}
