using Guildhall.Modules.Delve.State;
using Guildhall.Rules.FifthEdition.Combat;
using Guildhall.Rules.FifthEdition.Creatures;

namespace Guildhall.Modules.Delve.Rules;

/// <summary>What creatures do that their victims must withstand: breath, gaze, stench, song.</summary>
internal static class FoeSaves
{
    /// <summary>A limited action that is ready: it is used as early and as often as possible.</summary>
    public static SaveAction? Ready(DelveState state, Fighter foe) => foe.Block().SaveActions.FirstOrDefault(
        action => action.Timing == ActionTiming.Action && action.Use is not null && IsReady(foe, action) && Victims(state, foe, action).Any());

    public static bool IsReady(Fighter foe, SaveAction action) => IsReady(foe, action.Key, action.Use);

    public static bool IsReady(Fighter foe, string action, ActionUse? use) =>
        use is null || (use.RechargeFrom > 0 ? !foe.Has(EffectKeys.Recharging(action)) : foe.Uses(action) < use.PerDay);

    public static void Use(Story story, string who, SaveAction action)
    {
        var victims = Victims(story.State, story[who], action).Select(victim => victim.Key).ToList();
        FoeStrikes.SpendUse(story, who, action.Key, action.Use ?? new ActionUse());
        foreach (var victim in action.Area.Shape is AreaShape.One or AreaShape.Grappled ? victims.Take(1) : victims)
        {
            Befall(story, who, victim, action);
        }
    }

    /// <summary>Bonus actions and auras that fall due on the foe's own turn.</summary>
    public static void UseBonus(Story story, string who)
    {
        var ready = story[who].Block().SaveActions.FirstOrDefault(
            action => action.Timing == ActionTiming.Bonus && IsReady(story[who], action) && Victims(story.State, story[who], action).Any());
        if (ready is not null && Stats.CanAct(story[who]))
        {
            Use(story, who, ready);
        }
    }

    /// <summary>Auras: whoever starts a turn beside their bearer must withstand them.</summary>
    public static void Suffer(Story story, string hero)
    {
        foreach (var foe in Blows.Neighbors(story.State, hero).Where(foe => foe.Hero is null && foe.Stands).ToList())
        {
            foreach (var aura in foe.Block().SaveActions.Where(action => action.Timing == ActionTiming.Aura && !story[hero].Has(Withstood(foe, action))))
            {
                Befall(story, foe.Key, hero, aura);
            }
        }
    }

    /// <summary>Damage to whom it holds, as its turn begins.</summary>
    public static void Squeeze(Story story, string who)
    {
        foreach (var action in story[who].Block().SaveActions.Where(action => !action.HoldDamage.IsEmpty))
        {
            foreach (var held in story.State.Party.Values.Where(hero => hero.Effects.Any(effect => effect.EscapeDifficulty > 0 && effect.Source == who)).ToList())
            {
                DamageSource[] sources = [.. action.HoldDamage.Select(dice => new DamageSource($"action.{action.Key}", dice))];
                Harm.Deal(story, held.Key, who, $"action.{action.Key}", DamageRoll.Throw(story.Dice, critical: false, sources));
            }
        }
    }

    private static string Withstood(Fighter foe, SaveAction action) => $"withstood-{foe.Creature}-{action.Key}";

    private static IEnumerable<Fighter> Victims(DelveState state, Fighter foe, SaveAction action) => state.Party.Values.Where(hero => hero.Stands
        && (action.OnlyWith.IsEmpty || action.OnlyWith.Any(condition => hero.Conditions.Contains(condition)))
        && (action.Area.Shape != AreaShape.Grappled || hero.Effects.Any(effect => effect.EscapeDifficulty > 0 && effect.Source == foe.Key))
        && !hero.Has(Withstood(foe, action)));

    private static void Befall(Story story, string who, string victim, SaveAction action)
    {
        var name = $"action.{action.Key}";
        var saved = Saves.Make(story, victim, action.Save.Ability, action.Save.Dc, name);
        if (saved && action.ImmuneAfterSuccess)
        {
            story.Tell(new DelveEvent.EffectGained(victim, new ActiveEffect(Withstood(story[who], action), who)));
        }

        if (!action.Damage.IsEmpty && (!saved || action.HalfOnSuccess))
        {
            DamageSource[] sources = [.. action.Damage.Select(dice => new DamageSource(name, dice))];
            Harm.Deal(story, victim, who, name, DamageRoll.Throw(story.Dice, critical: false, sources), halved: saved);
        }

        if (saved || !story[victim].Stands)
        {
            return;
        }

        foreach (var condition in action.Conditions)
        {
            Afflictions.Lay(story, victim, who, condition, action.Save);
        }

        Riders.Work(story, who, victim, name, action.Effect);
    }
}
