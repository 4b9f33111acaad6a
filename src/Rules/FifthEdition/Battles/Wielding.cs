using System.Collections.Immutable;
using Guildhall.Rules.FifthEdition.Automation;
using Guildhall.Rules.FifthEdition.Creatures;

namespace Guildhall.Rules.FifthEdition.Battles;

/// <summary>How magic changes a blow of a weapon: another ability, other dice, other types.</summary>
/// <param name="Origin">The spell it comes from.</param>
/// <param name="Shift">What attack and damage rolls gain by the other ability; may be negative where it must be used.</param>
/// <param name="Dice">Dice instead of the weapon's own; null for those.</param>
/// <param name="Types">Types instead of the weapon's own, if the wielder wants.</param>
/// <param name="Extra">More damage along with it; null for none.</param>
internal sealed record Wielding(string Origin, int Shift, HitDice? Dice, ImmutableArray<DamageType> Types, DamageDice? Extra = null)
{
    /// <summary>What lasts on a wielder and concerns an attack; null for nothing.</summary>
    public static Wielding? Of(Combatant one, ActionFigures figures, AutomationNode.Attack attack)
    {
        if (!one.Sum.Has(EffectKind.AbilityWeapon) || attack.Reach == 0 || !figures.Action.Weapon) return null;
        foreach (var effect in one.Effects)
        {
            if (effect.Kind == EffectKind.AbilityWeapon && Concerns(effect, figures.Action)) return new Wielding(effect.Origin, Math.Max(0, effect.Amount - Ability(one, figures.Action, attack)), effect.Dice, effect.Types);
        }

        return null;
    }

    /// <summary>The bonus of magic weapons to an attack.</summary>
    public static int Bonus(Combatant one, CombatAction action)
    {
        if (!action.Weapon || !one.Sum.Has(EffectKind.MagicWeapon)) return 0;
        var bonus = 0;
        foreach (var effect in one.Effects)
        {
            if (effect.Kind == EffectKind.MagicWeapon && Concerns(effect, action)) bonus = Math.Max(bonus, effect.Amount);
        }

        return bonus;
    }

    /// <summary>Whether an effect on a weapon is about the one an action strikes with.</summary>
    public static bool Concerns(ActiveEffect effect, CombatAction action) => effect.Weapon is null || effect.Weapon == action.Item;

    /// <summary>The weapon an effect is about: the best that fits of those its bearer wields; null for whatever it strikes with, where it wields none that has a name.</summary>
    public static string? Bound(Combatant one, AutomationNode.Effect effect)
    {
        if (effect.Kind is not (EffectKind.MagicWeapon or EffectKind.AbilityWeapon)) return null;
        ActionFigures? best = null;
        var named = !effect.Weapons.IsEmpty;
        foreach (var figures in one.Profile.Figures.Actions)
        {
            var action = figures.Action;
            if (!action.Weapon || action.Item is null) continue;
            named |= action.ItemKind is not null;
            if (!effect.Weapons.IsEmpty && !effect.Weapons.Contains(action.ItemKind ?? action.Item, StringComparer.Ordinal)) continue;
            if (effect.Kind == EffectKind.MagicWeapon && (action.ItemKind is null || action.Item != action.ItemKind)) continue;
            if (best is null || figures.Worth > best.Worth) best = figures;
        }

        return best?.Action.Item ?? (named ? "" : null);
    }

    /// <summary>The modifier an attack is made with.</summary>
    public static int Ability(Combatant one, CombatAction action, AutomationNode.Attack attack) =>
        action.Modifier ?? (attack.Bonus is { } bonus ? bonus - one.Profile.ProficiencyBonus : one.Profile.SpellModifier);

    /// <summary>The damage of a blow with it.</summary>
    /// <param name="choices">What its wielder chose.</param>
    public DamageDice Change(DamageDice own, CombatAction action, ImmutableArray<string> choices, Combatant foe)
    {
        var type = own.Type;
        foreach (var other in Types)
        {
            if (choices.Contains(RuleKeys.Of(other), StringComparer.Ordinal)) return Changed(other);
            if (Hurts(foe, other) > Hurts(foe, type)) type = other;
        }

        return Changed(type);

        DamageDice Changed(DamageType chosen) => own with
        {
            Count = Dice?.Count ?? own.Count,
            Sides = Dice?.Sides ?? own.Sides,
            Bonus = own.Bonus + (action.OffHand ? 0 : Shift),
            Type = chosen,
        };
    }

    private static int Hurts(Combatant foe, DamageType type)
    {
        var bit = 1 << (int)type;
        var figures = foe.Profile.Figures;
        if ((figures.Immune & bit) != 0) return 0;
        return ((figures.Resistant & bit) != 0 ? 1 : 2) * ((figures.Vulnerable & bit) != 0 ? 2 : 1);
    }
}
