using Guildhall.Rules.FifthEdition.Creatures;

namespace Guildhall.Rules.FifthEdition.Battles;

/// <summary>Limbs that come off in a turn of heavy cuts, fight on by themselves and grow again with the next healing (SRD 5.2, "Loathsome Limbs").</summary>
internal static class Limbs
{
    private const int Enough = 15;
    private const int PerDay = 4;
    private const string Cuts = "limbs.cuts";
    private const string Severed = "limbs.severed";
    private const string Missing = "limbs.missing";
    private const string Limb = "troll-limb";

    /// <summary>Counts what cut somebody in the present turn.</summary>
    public static void Count(BattleStory story, int seat, ReadOnlySpan<DamageTaken> taken)
    {
        if (!Has(story[seat])) return;
        foreach (var part in taken)
        {
            if (part is { Type: DamageType.Slashing, Amount: > 0 }) Set(story, seat, Cuts, Of(story, seat, Cuts) + part.Amount);
        }
    }

    /// <summary>At the end of any turn a limb of everybody that was cut enough and is Bloodied falls.</summary>
    public static void Sever(BattleStory story)
    {
        for (var seat = 0; seat < story.State.Combatants.Length; seat++)
        {
            if (!Has(story[seat]) || Of(story, seat, Cuts) is not (> 0 and var cuts)) continue;
            Set(story, seat, Cuts, 0);
            if (cuts < Enough || !story[seat].Health.Bloodied || !story[seat].Present || Of(story, seat, Severed) >= PerDay) continue;
            Set(story, seat, Severed, Of(story, seat, Severed) + 1);
            Set(story, seat, Missing, Of(story, seat, Missing) + 1);
            StepEffects.Tire(story, seat, 1);
            Summoning.Add(story, seat, Limb);
        }
    }

    /// <summary>What is missing grows again, and with it goes the exhaustion.</summary>
    public static void Regrow(BattleStory story, int seat)
    {
        if (!Has(story[seat]) || Of(story, seat, Missing) is 0) return;
        StepEffects.Tire(story, seat, -Of(story, seat, Missing));
        Set(story, seat, Missing, 0);
    }

    private static bool Has(Combatant one) => one.Profile.Figures.Has(CreatureTrait.LoathsomeLimbs);

    private static int Of(BattleStory story, int seat, string counter) => story[seat].UsesSpent.GetValueOrDefault(counter);

    private static void Set(BattleStory story, int seat, string counter, int total) => story.Tell(new BattleEvent.UseSpent(seat, counter, total));
}
