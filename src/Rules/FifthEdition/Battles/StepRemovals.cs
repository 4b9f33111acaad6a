using Guildhall.Rules.FifthEdition.Automation;

namespace Guildhall.Rules.FifthEdition.Battles;

/// <summary>Steps that end something.</summary>
internal static class StepRemovals
{
    private const string Dispel = "spell.dispel-magic";

    public static void One(StepRun run, AutomationNode.Remove remove, int who)
    {
        var story = run.Story;
        switch (remove.What)
        {
            case RemovedKind.Conditions:
                Conditions(story, remove, who);
                break;
            case RemovedKind.Concentration:
                Lasting.LoseConcentration(story, who);
                break;
            case RemovedKind.Spells:
                Spells(run, who);
                break;
            case RemovedKind.Shape:
                Shapes.Break(story, who);
                break;
            case RemovedKind.ThisEffect:
                This(run, who);
                break;
            case RemovedKind.ExhaustionLevel:
                if (story[who].Exhaustion > 0) story.Tell(new BattleEvent.ExhaustionSet(who, story[who].Exhaustion - 1));
                break;
            case RemovedKind.Curses:
                Kinds(story, who, EffectKind.Cursed);
                break;
            case RemovedKind.Losses:
                Kinds(story, who, EffectKind.AbilityScore);
                break;
            case RemovedKind.Charms:
                Lasting.Lift(story, who, Condition.Charmed, EndReason.Removed);
                Kinds(story, who, EffectKind.Controlled);
                break;
            case RemovedKind.EarlierCasting:
                foreach (var casting in story.State.Castings)
                {
                    if (casting.Seat == run.Seat && casting.Action == run.Figures.Action.Key && casting.Id != run.Casting) Lasting.EndCasting(story, casting, EndReason.Replaced);
                }

                break;
            case RemovedKind.CastInProgress:
                break;
        }
    }

    private static void Conditions(BattleStory story, AutomationNode.Remove remove, int who)
    {
        var left = remove.Most == 0 ? int.MaxValue : remove.Most;
        foreach (var effect in story[who].Effects)
        {
            if (left == 0) return;
            if (effect.Condition is not { } condition || !remove.Conditions.Contains(condition)) continue;
            Lasting.End(story, who, effect, EndReason.Removed);
            left--;
        }
    }

    private static void Kinds(BattleStory story, int who, EffectKind kind)
    {
        foreach (var effect in story[who].Effects)
        {
            if (effect.Kind == kind) Lasting.End(story, who, effect, EndReason.Removed);
        }
    }

    /// <summary>Castings on a target end up to the slot's level, those above by a check of 10 and their level.</summary>
    private static void Spells(StepRun run, int who)
    {
        var story = run.Story;
        foreach (var casting in story.State.Castings)
        {
            if (casting.Seat != who && !Touches(story[who], casting.Id)) continue;
            var level = Math.Max(casting.Slot, 1);
            var caster = story[run.Seat];
            if (level > Math.Max(3, run.Slot) && !Tests.Check(story, caster.Seat, AbilityOf(caster), null, 10 + level, Dispel, out _)) continue;
            Lasting.EndCasting(story, casting, EndReason.Removed);
        }
    }

    private static bool Touches(Combatant one, int casting)
    {
        foreach (var effect in one.Effects)
        {
            if (effect.Casting == casting) return true;
        }

        return false;
    }

    private static Ability AbilityOf(Combatant caster)
    {
        var best = Ability.Intelligence;
        foreach (var ability in new[] { Ability.Wisdom, Ability.Charisma })
        {
            if (caster.Profile.Abilities[ability] > caster.Profile.Abilities[best]) best = ability;
        }

        return best;
    }

    private static void This(StepRun run, int who)
    {
        var story = run.Story;
        if (run.Casting > 0)
        {
            foreach (var casting in story.State.Castings)
            {
                if (casting.Id == run.Casting) Lasting.EndCasting(story, casting, EndReason.Removed);
            }

            return;
        }

        foreach (var effect in story[who].Effects)
        {
            if (effect.Source == run.Seat && effect.Origin == run.Figures.Action.Key) Lasting.End(story, who, effect, EndReason.Removed);
        }
    }
}
