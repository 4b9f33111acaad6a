using Guildhall.Core.Results;
using Guildhall.Modules.Delve.Content;
using Guildhall.Modules.Delve.State;
using Guildhall.Rules.Dungeons;
using Guildhall.Rules.FifthEdition;
using Guildhall.Rules.FifthEdition.Combat;

namespace Guildhall.Modules.Delve.Rules;

/// <summary>Things from the bag: drinking or giving a potion is a bonus action, anything else an action (SRD 5.2, "Potions").</summary>
internal static class Items
{
    private const int ThrownBase = 8;

    /// <summary>Whether a thing is used up to some effect in a delve.</summary>
    public static bool IsUsable(string item) =>
        DelveContent.Treasure.Items.TryGetValue(item, out var thing) && thing.Effect is { Uses: 1 } effect
        && (effect.Heals is not null || effect.TemporaryHitPoints > 0 || effect.Throws is not null || effect.Resists is not null);

    public static bool IsThrown(string item) => DelveContent.Treasure.Items[item].Effect!.Throws is not null;

    /// <summary>Whether taking a thing does a hero any good now: nobody whole needs healing.</summary>
    public static bool Helps(string item, Fighter hero)
    {
        var effect = DelveContent.Treasure.Items[item].Effect!;
        return (effect.Heals is not null && hero.Health.Current < hero.Health.Maximum)
            || effect.TemporaryHitPoints > hero.Health.Temporary
            || (effect.Resists is { } type && !hero.Has(EffectKeys.Resists(type)));
    }

    public static bool CanPay(TurnBudget budget, string item) =>
        DelveContent.Treasure.Items[item].Kind == ItemKind.Potion ? budget.Bonus : budget.Actions > 0;

    public static Refusal? Use(Story story, Fighter hero, DelveCommand.UseItem use)
    {
        if (!IsUsable(use.Item))
        {
            return Refusal.Of("delve.unknown-thing");
        }

        if (story.State.Fight is { } fight && !CanPay(fight.Budget, use.Item))
        {
            return Refusal.Of("delve.no-action");
        }

        if (FindTarget(story.State, hero, use) is not { } target)
        {
            return Refusal.Of("delve.no-such-target");
        }

        if (story.State.Fight is { } paying)
        {
            HeroTurns.Return(story, hero);
            story.Tell(new DelveEvent.ActionSpent(hero.Key, DelveContent.Treasure.Items[use.Item].Kind == ItemKind.Potion
                ? paying.Budget with { Bonus = false }
                : paying.Budget with { Actions = paying.Budget.Actions - 1 }));
        }

        story.Tell(new DelveEvent.ItemUsed(hero.Key, use.Item, target));
        Work(story, hero.Key, target, use.Item);
        if (story.State.Fight is not null)
        {
            HeroTurns.Settle(story, hero.Key);
        }

        return null;
    }

    private static string? FindTarget(DelveState state, Fighter hero, DelveCommand.UseItem use)
    {
        if (IsThrown(use.Item))
        {
            return state.Fight is null ? null : HeroTurns.FindFoe(state, use.Target)?.Key;
        }

        return use.Target is null
            ? hero.Key
            : state.Party.Values.FirstOrDefault(other => other.Key == use.Target && other.Health.State != LifeState.Dead)?.Key;
    }

    private static void Work(Story story, string who, string target, string item)
    {
        var effect = DelveContent.Treasure.Items[item].Effect!;
        var name = $"item.{item}";
        if (effect.Heals is { } heals)
        {
            Harm.Heal(story, target, who, name, [], heals.Roll(story.Dice));
        }

        if (effect.TemporaryHitPoints > 0)
        {
            story.Tell(new DelveEvent.Healed(target, who, name, [], 0, story[target].Health.Buffer(effect.TemporaryHitPoints)));
        }

        if (effect.Resists is { } type)
        {
            story.Tell(new DelveEvent.EffectGained(target, new ActiveEffect(EffectKeys.Resists(type), who) { Remaining = -1 }));
        }

        if (effect.Throws is { } thrown)
        {
            Throw(story, who, target, name, effect, thrown);
        }
    }

    private static void Throw(Story story, string who, string target, string name, ItemEffect effect, DamageDice thrown)
    {
        var sheet = story[who].Sheet();
        var difficulty = ThrownBase + sheet.Abilities.Modifier(Ability.Dexterity) + sheet.Proficiency;
        var harmless = !effect.OnlyAgainst.IsEmpty && !effect.OnlyAgainst.Contains(Casting.TypeOf(story[target]));
        if (!Saves.Make(story, target, Ability.Dexterity, difficulty, name) && !harmless)
        {
            Harm.Deal(story, target, who, name, DamageRoll.Throw(story.Dice, critical: false, new DamageSource(name, thrown)));
        }
    }
}
