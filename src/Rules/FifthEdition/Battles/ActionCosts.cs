using Guildhall.Rules.FifthEdition.Automation;
using Guildhall.Rules.FifthEdition.Creatures;
using Guildhall.Rules.FifthEdition.Equipment;

namespace Guildhall.Rules.FifthEdition.Battles;

/// <summary>What an action would cost now.</summary>
internal static class ActionCosts
{
    /// <summary>Null where it cannot be paid.</summary>
    public static ActionCost? Of(Combatant one, ActionFigures figures)
    {
        var budget = one.Budget;
        var action = figures.Action;
        if (Offers.Hindered(one)) return null;
        if (action.OffHand) return OffHand(budget, action);
        if (action.Free) return budget.Once.Contains(action.Key, StringComparer.Ordinal) ? null : ActionCost.Free;
        switch (action.Timing)
        {
            case ActionTiming.Action:
                if (budget.Striking)
                {
                    var routines = one.Profile.Figures.Routines;
                    if (routines.Next(routines.After(budget.Struck), action.Key) >= 0) return ActionCost.Action;
                }

                if (action.Spell is not null && Metamagics.Of(one).HasFlag(Metamagic.Quickened)) return budget.Bonus ? ActionCost.Bonus : null;
                return budget.Actions > 0 && (!one.Sum.Has(EffectKind.OneOfActions) || budget.Bonus) ? ActionCost.Action : null;
            case ActionTiming.Bonus:
                return budget.Bonus && (!one.Sum.Has(EffectKind.OneOfActions) || budget.Actions > 0) ? ActionCost.Bonus : null;
            case ActionTiming.Aura or ActionTiming.Reaction or ActionTiming.Legendary or ActionTiming.Lair:
                return null;
            default:
                return null;
        }
    }

    /// <summary>The second Light weapon strikes after another one did, as a bonus action or, with Nick, for nothing.</summary>
    private static ActionCost? OffHand(TurnBudget budget, CombatAction action)
    {
        if (budget.LightWith is null) return null;
        if (action.Mastery == WeaponMastery.Nick && !budget.Once.Contains(Offers.NickOnce, StringComparer.Ordinal)) return ActionCost.Free;
        return budget.Bonus ? ActionCost.Bonus : null;
    }
}
