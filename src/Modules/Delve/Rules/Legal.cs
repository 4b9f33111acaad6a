using Guildhall.Modules.Delve.State;
using Guildhall.Rules.FifthEdition.Heroes;
using Guildhall.Rules.FifthEdition.Spells;

namespace Guildhall.Modules.Delve.Rules;

/// <summary>What a hero may do right now: the buttons, and whether a turn has anything left in it.</summary>
internal static class Legal
{
    public static bool MayAttack(DelveState state) => state.Fight?.Budget is { } budget && budget.Attacks + budget.Actions > 0;

    public static IEnumerable<KnownSpell> Spells(DelveState state, Fighter hero) => hero.Sheet().Spells.Where(known =>
        Casting.ChooseSlot(hero, known, null) is { } payment
        && (state.Fight is { } fight ? Casting.CanPay(fight.Budget, known.Spell, payment) : Casting.IsForCalmHours(known.Spell))
        && (known.Spell.Time != CastingTime.AfterMeleeHit || (MayAttack(state) && !hero.Has(EffectKeys.Smite)))
        && SpellTargeting.Candidates(state, hero, known.Spell).Any());

    public static IEnumerable<FeatureRule> FeaturesOf(DelveState state, Fighter hero) => Features.All.Where(rule =>
        hero.Sheet().Has(rule.Key)
        && rule.Forbids(state, hero) is null
        && rule.IsWorthwhile(state, hero)
        && rule.Candidates(state, hero).Any());

    /// <summary>Whether a turn whose action is spent still offers something: a bonus action, a surge.</summary>
    public static bool HasMore(DelveState state, Fighter hero) =>
        Spells(state, hero).Any(known => known.Spell.Time == CastingTime.BonusAction)
        || FeaturesOf(state, hero).Any(rule => rule.Cost == Cost.Bonus ? rule.Key != FeatureKeys.SteadyAim && rule.Key != FeatureKeys.Rage : rule.WhenSpent);
}
