using System.Collections.Immutable;
using Guildhall.Core.Results;
using Guildhall.Modules.Delve.State;
using Guildhall.Rules.FifthEdition.Creatures;
using Guildhall.Rules.FifthEdition.Heroes;
using Guildhall.Rules.FifthEdition.Spells;

namespace Guildhall.Modules.Delve.Rules;

/// <summary>Casting a spell: whether one may, what it costs, whom it reaches (SRD 5.2, "Casting Spells").</summary>
internal static class Casting
{
    public static Refusal? Cast(Story story, Fighter hero, DelveCommand.Cast cast)
    {
        if (hero.Sheet().FindSpell(cast.Spell) is not { } known)
        {
            return Refusal.Of("delve.unknown-spell");
        }

        if (ChooseSlot(hero, known, cast.Slot) is not { } slot)
        {
            return Refusal.Of("delve.no-slot");
        }

        if (story.State.Fight is null && !IsForCalmHours(known.Spell))
        {
            return Refusal.Of("delve.no-fight");
        }

        if (story.State.Fight is { } fight && !CanPay(fight.Budget, known.Spell, slot))
        {
            return Refusal.Of("delve.no-action");
        }

        var numbers = hero.Sheet().Cast(known.Spell, slot.Paid ? slot.Level : known.Spell.Level);
        var targets = SpellTargeting.Choose(story.State, hero, numbers, cast.Target);
        if (targets.IsEmpty)
        {
            return Refusal.Of("delve.no-such-target");
        }

        Perform(story, hero, known, slot, numbers, targets);
        return null;
    }

    /// <summary>The slot a casting takes: none for a cantrip, a free use first, else the lowest that will do. Null where nothing is left.</summary>
    public static SpellPayment? ChooseSlot(Fighter hero, KnownSpell known, int? wanted)
    {
        if (known.Spell.IsCantrip)
        {
            return wanted is null or 0 ? new SpellPayment(0, Paid: false, null) : null;
        }

        if (wanted is null && known.FreeUses is { } free && hero.Uses(free) < hero.Sheet().UsesOf(free))
        {
            return new SpellPayment(known.Spell.Level, Paid: false, free);
        }

        var slots = hero.Sheet().Slots;
        for (var level = Math.Max(known.Spell.Level, wanted ?? 1); level <= Math.Min(slots.Length, wanted ?? slots.Length); level++)
        {
            if (hero.Uses(Attempts.Slot(level)) < slots[level - 1])
            {
                return new SpellPayment(level, Paid: true, null);
            }
        }

        return null;
    }

    public static bool CanPay(TurnBudget budget, Spell spell, SpellPayment payment) =>
        (!payment.Paid || budget.Slot) && (spell.Time == CastingTime.Action ? budget.Actions > 0 : budget.Bonus);

    /// <summary>Healing and blessings that last need no enemy.</summary>
    public static bool IsForCalmHours(Spell spell) =>
        spell.Healing is not null || spell.Effect is { Kind: SpellEffectKind.HitPoints or SpellEffectKind.ArmorClassFormula };

    public static CreatureType TypeOf(Fighter fighter) => fighter.Hero is null ? fighter.Block().Type : CreatureType.Humanoid;

    private static void Perform(
        Story story, Fighter hero, KnownSpell known, SpellPayment payment, Guildhall.Rules.FifthEdition.Spells.SpellCast numbers, ImmutableArray<string> targets)
    {
        var spell = known.Spell;
        if (story.State.Fight is { } fight)
        {
            HeroTurns.Return(story, hero);
            var budget = spell.Time == CastingTime.Action ? fight.Budget with { Actions = fight.Budget.Actions - 1 } : fight.Budget with { Bonus = false };
            story.Tell(new DelveEvent.ActionSpent(hero.Key, budget with { Slot = budget.Slot && !payment.Paid }));
        }

        if (payment.FreeUse is { } free)
        {
            story.Tell(new DelveEvent.FeatureUsed(hero.Key, free, null));
        }

        if (spell.Concentration)
        {
            Harm.BreakConcentration(story, hero.Key);
        }

        story.Tell(new DelveEvent.SpellCast(hero.Key, spell.Key, payment.Paid ? payment.Level : 0, targets));
        SpellWork.Resolve(story, hero.Key, numbers, targets);
        if (story.State.Fight is not null)
        {
            HeroTurns.Settle(story, hero.Key);
        }
    }
}
