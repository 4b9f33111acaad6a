using Guildhall.Modules.Delve.State;
using Guildhall.Rules.FifthEdition;
using Guildhall.Rules.FifthEdition.Combat;

namespace Guildhall.Modules.Delve.Rules;

/// <summary>Saving throws in play.</summary>
internal static class Saves
{
    /// <summary>Makes a save and tells it; true where it succeeded.</summary>
    public static bool Make(Story story, string who, Ability ability, int difficulty, string against, bool magic = false)
    {
        var fighter = story[who];
        var made = SaveRoll.Throw(
            story.Dice,
            Stats.SaveBonusOf(fighter, ability),
            difficulty,
            Stats.SaveEffectOf(fighter, ability, magic),
            Stats.BlessingsOf(fighter));
        story.Tell(new DelveEvent.SaveMade(who, ability, against, made));
        return made.Succeeded;
    }

    /// <summary>The saves that a fighter may repeat as its turn ends.</summary>
    public static void Repeat(Story story, string who)
    {
        foreach (var effect in story[who].Effects.Where(effect => effect.Repeat is not null))
        {
            var repeat = effect.Repeat!;
            var against = effect.Condition is { } condition ? RuleKeys.Of(condition) : $"effect.{effect.Key}";
            if (Make(story, who, repeat.Ability, repeat.Difficulty, against, magic: true))
            {
                story.Tell(new DelveEvent.EffectEnded(who, effect.Key, effect.Source));
            }
            else if (repeat.Once)
            {
                story.Tell(new DelveEvent.EffectGained(who, effect with { Repeat = null, Condition = repeat.Later ?? effect.Condition }));
            }
        }
    }
}
