using Guildhall.Rules.FifthEdition.Automation;
using Guildhall.Rules.FifthEdition.Combat;

namespace Guildhall.Rules.FifthEdition.Battles;

/// <summary>What features of attacker and target add to an attack that was rolled.</summary>
internal static class FeatureStrikes
{
    public const string Studied = "studied-attacks";
    public const string Warned = "multiattack-defense";
    private const string HordeBreaker = "horde-breaker";

    public static void After(StepRun run, int target, StepMoment moment)
    {
        var (story, seat) = (run.Story, run.Seat);
        var figures = story[seat].Profile.Figures;
        var outcome = moment.Attack!.Outcome;
        if (outcome == AttackOutcome.Miss)
        {
            if (!figures.Has(FeatureTrait.StudiedAttacks) || !story[target].Stands) return;
            Lasting.Begin(story, target, new ActiveEffect(0, seat, Studied)
            {
                Kind = EffectKind.AttackedAdvantage,
                Uses = 1,
                Until = SpanEnd.EndOfSourceTurn,
                SkipsTurn = story.State.Active == seat,
            });
            return;
        }

        if (story[target].Profile.Figures.Has(FeatureTrait.MultiattackDefense) && story[target].Stands)
        {
            Lasting.Begin(story, seat, new ActiveEffect(0, target, Warned) { Kind = EffectKind.AttackDisadvantage, Until = SpanEnd.EndOfThisTurn });
        }

        if (outcome == AttackOutcome.Critical && figures.Has(FeatureTrait.RemarkableAthlete) && story.State.Active == seat) Stride(story, seat, "remarkable-athlete");
        if (run.Figures.Action.Weapon && figures.Has(FeatureTrait.HordeBreaker)) Second(run, target);
    }

    /// <summary>Half the speed more, past everybody unharmed.</summary>
    public static void Stride(BattleStory story, int seat, string origin)
    {
        var one = story[seat];
        story.Tell(new BattleEvent.Spent(seat, one.Budget with { Feet = one.Budget.Feet + (Pace.FeetOf(story.State, one) / 2) }));
        Lasting.Begin(story, seat, new ActiveEffect(0, seat, origin) { Kind = EffectKind.ProvokesNothing, Until = SpanEnd.EndOfThisTurn });
    }

    private static void Second(StepRun run, int target)
    {
        var (story, seat) = (run.Story, run.Seat);
        var budget = story[seat].Budget;
        if (story.State.Active != seat || budget.Once.Contains(HordeBreaker, StringComparer.Ordinal)) return;
        foreach (var other in story.State.Combatants)
        {
            if (other.Seat == target || other.Side == story[seat].Side || !other.Stands || !Places.Near(story.State, other, story[target])) continue;
            if (Places.Feet(story.State, story[seat], other) > run.Figures.Action.RangeFeet || !Places.Sees(story.State, story[seat], other)) continue;
            story.Tell(new BattleEvent.Spent(seat, budget with { Once = budget.Once.Add(HordeBreaker) }));
            run.Again(other.Seat);
            return;
        }
    }
}
