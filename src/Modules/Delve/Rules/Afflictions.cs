using Guildhall.Modules.Delve.State;
using Guildhall.Rules.FifthEdition;
using Guildhall.Rules.FifthEdition.Creatures;

namespace Guildhall.Modules.Delve.Rules;

/// <summary>Conditions that creatures and traps lay on their victims, and how one gets rid of them.</summary>
internal static class Afflictions
{
    /// <summary>Lays a condition on somebody who is not immune to it.</summary>
    /// <param name="save">The save that was failed, where it may be repeated.</param>
    public static void Lay(Story story, string who, string source, AppliedCondition applied, SavingThrow? save)
    {
        if (Stats.IsImmuneTo(story[who], applied.Condition) || !story[who].Stands)
        {
            return;
        }

        story.Tell(new DelveEvent.EffectGained(who, Shape(who, source, applied, save)));
    }

    /// <summary>What can be shaken off at a turn's start: standing up is free here, where nobody counts feet.</summary>
    public static void StandUp(Story story, string who)
    {
        foreach (var effect in story[who].Effects.Where(effect => effect.Condition == Condition.Prone && !Stats.IsHeld(story[who])))
        {
            story.Tell(new DelveEvent.EffectEnded(who, effect.Key, effect.Source));
        }
    }

    /// <summary>A hold ends with whoever holds.</summary>
    public static void LetGo(Story story, string holder)
    {
        foreach (var key in story.Fight.Order)
        {
            foreach (var effect in story[key].Effects.Where(effect => effect.EscapeDifficulty > 0 && effect.Source == holder))
            {
                story.Tell(new DelveEvent.EffectEnded(key, effect.Key, effect.Source));
            }
        }
    }

    private static ActiveEffect Shape(string who, string source, AppliedCondition applied, SavingThrow? save)
    {
        var effect = new ActiveEffect(RuleKeys.Of(applied.Condition)["condition.".Length..], source)
        {
            Condition = applied.Condition,
            EscapeDifficulty = applied.EscapeDc,
        };
        return applied.Until switch
        {
            EffectEnd.StartOfSourceTurn => effect with { EndsWith = source, EndsAt = TurnPoint.Start, Remaining = 1 },
            EffectEnd.EndOfSourceTurn => effect with { EndsWith = source, EndsAt = TurnPoint.End, Remaining = 1 },
            EffectEnd.StartOfTargetTurn => effect with { EndsWith = who, EndsAt = TurnPoint.Start, Remaining = 1 },
            EffectEnd.EndOfTargetTurn => effect with { EndsWith = who, EndsAt = TurnPoint.End, Remaining = 1 },
            EffectEnd.Saved => effect with { Repeat = Again(save, once: false, null) },
            EffectEnd.SavedOrPetrified => effect with { Repeat = Again(save, once: true, Condition.Petrified) },
            EffectEnd.ByItsRules or EffectEnd.Escaped or EffectEnd.Hour => effect,
        };
    }

    private static RepeatedSave? Again(SavingThrow? save, bool once, Condition? later) =>
        save is null ? null : new RepeatedSave(save.Ability, save.Dc, once, later);
}
