using Guildhall.Modules.Delve.State;
using Guildhall.Rules.FifthEdition;
using Guildhall.Rules.FifthEdition.Combat;
using Guildhall.Rules.FifthEdition.Heroes;

namespace Guildhall.Modules.Delve.Rules;

/// <summary>Features that mend.</summary>
internal static class Healing
{
    /// <summary>As much of the pool as the wounded can take.</summary>
    public static void LayOnHands(Story story, string who, string target, string name)
    {
        var left = story[who].Sheet().UsesOf(FeatureKeys.LayOnHands) - story[who].Uses(FeatureKeys.LayOnHands);
        var missing = story[target].Health.Maximum - story[target].Health.Current;
        var points = Math.Min(left, missing);
        for (var point = 0; point < points; point++)
        {
            story.Tell(new DelveEvent.FeatureUsed(who, FeatureKeys.LayOnHands, target));
        }

        Harm.Heal(story, target, who, name, [], points);
    }

    /// <summary>Mends a companion, or burns a foe.</summary>
    public static void Spark(Story story, string who, string target, string name)
    {
        var sheet = story[who].Sheet();
        if (story[target].Hero is not null)
        {
            var spark = HeroFeatures.DivineSpark(sheet);
            var faces = spark.Throw(story.Dice);
            Harm.Heal(story, target, who, name, faces, spark.Total(faces));
            return;
        }

        var saved = Saves.Make(story, target, Ability.Constitution, sheet.SpellDifficulty!.Value, name, magic: true);
        var harm = new DamageSource(name, HeroFeatures.DivineSparkHarm(sheet));
        Harm.Deal(story, target, who, name, DamageRoll.Throw(story.Dice, critical: false, harm), halved: saved);
    }

    /// <summary>Divides a pool among the bloodied, the worst off first, up to half of what each can have.</summary>
    public static void Preserve(Story story, string who, string name)
    {
        var pool = HeroFeatures.PreserveLife(story[who].Sheet());
        var wounded = story.State.Party.Values
            .Where(hero => hero.Health.State != LifeState.Dead && !hero.Fled && hero.Health.Current * 2 < hero.Health.Maximum)
            .OrderBy(hero => hero.Health.Current)
            .ThenBy(hero => hero.Key, StringComparer.Ordinal)
            .ToList();
        foreach (var hero in wounded)
        {
            var points = Math.Min(pool, (hero.Health.Maximum / 2) - hero.Health.Current);
            if (points > 0)
            {
                pool -= points;
                Harm.Heal(story, hero.Key, who, name, [], points);
            }
        }
    }
}
