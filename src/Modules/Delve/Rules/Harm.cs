using Guildhall.Modules.Delve.State;
using Guildhall.Rules.FifthEdition;
using Guildhall.Rules.FifthEdition.Combat;
using Guildhall.Rules.FifthEdition.Creatures;

namespace Guildhall.Modules.Delve.Rules;

/// <summary>Damage and what follows from it (SRD 5.2, "Damage and Healing").</summary>
internal static class Harm
{
    private const int FortitudeBase = 5;

    /// <summary>Deals thrown damage; answers what arrived.</summary>
    public static int Deal(Story story, string who, string? by, string source, DamageRoll roll, bool halved = false)
    {
        var target = story[who];
        if (target.Health.State == LifeState.Dead || target.Fled)
        {
            return 0;
        }

        var amount = roll.Against(Stats.DefensesOf(target), halved, Stats.ResistsAll(target));
        var after = target.Health.Hurt(amount, roll.Critical, diesAtZero: target.Hero is null);
        if (after.State == LifeState.Dead && Endures(story, target, roll, amount))
        {
            after = target.Health with { Current = 1, Temporary = 0 };
        }

        story.Tell(new DelveEvent.Hurt(who, by, source, roll, amount, after));
        Follow(story, who, by, amount);
        return amount;
    }

    public static void Heal(Story story, string who, string by, string source, System.Collections.Immutable.ImmutableArray<int> faces, int amount)
    {
        var before = story[who].Health;
        var after = before.Heal(amount);
        story.Tell(new DelveEvent.Healed(who, by, source, faces, after.Current - before.Current, after));
    }

    /// <summary>Ends everything a caster was concentrating on.</summary>
    public static void BreakConcentration(Story story, string caster)
    {
        foreach (var key in story.State.Party.Keys.Concat(story.State.Fight?.Foes.Keys ?? []).ToList())
        {
            foreach (var effect in story[key].Effects.Where(effect => effect.Concentration && effect.Source == caster))
            {
                story.Tell(new DelveEvent.EffectEnded(key, effect.Key, effect.Source));
            }
        }
    }

    private static void Follow(Story story, string who, string? by, int amount)
    {
        if (amount == 0)
        {
            return;
        }

        foreach (var effect in story[who].Effects.Where(effect => effect.EndsOnDamage))
        {
            story.Tell(new DelveEvent.EffectEnded(who, effect.Key, effect.Source));
        }

        switch (story[who].Health.State)
        {
            case LifeState.Dead:
                BreakConcentration(story, who);
                story.Tell(new DelveEvent.Fell(who, by));
                break;
            case LifeState.Dying or LifeState.Stable:
                BreakConcentration(story, who);
                break;
            case LifeState.Standing when story[who].Has(EffectKeys.Concentration):
                if (!Saves.Make(story, who, Ability.Constitution, Concentration.Difficulty(amount), $"effect.{EffectKeys.Concentration}"))
                {
                    BreakConcentration(story, who);
                }

                break;
            default:
                break;
        }
    }

    /// <summary>Undead Fortitude: a Constitution save of 5 and the damage keeps it at 1, unless it was radiant or a critical hit.</summary>
    private static bool Endures(Story story, Fighter target, DamageRoll roll, int amount) =>
        target.Hero is null
        && target.Block().Traits.Contains(CreatureTrait.UndeadFortitude)
        && !roll.Critical
        && !roll.Parts.Any(part => part.Dice.Type == DamageType.Radiant)
        && Saves.Make(story, target.Key, Ability.Constitution, FortitudeBase + amount, "trait.undead-fortitude");
}
