using Guildhall.Rules.FifthEdition.Combat;

namespace Guildhall.Rules.FifthEdition.Battles;

/// <summary>When a battle is over: when no two sides have anybody left who could fight.</summary>
internal static class Ending
{
    /// <summary>Ends the battle where it is over.</summary>
    /// <returns>Whether it is.</returns>
    public static bool Check(BattleStory story)
    {
        var state = story.State;
        if (state.Phase == BattlePhase.Ended) return true;
        var winner = -1;
        foreach (var one in state.Combatants)
        {
            if (!one.Present || !Fights(one)) continue;
            if (winner >= 0 && winner != one.Side) return false;
            winner = one.Side;
        }

        story.Tell(new BattleEvent.Ended(winner >= 0 ? winner : null));
        return true;
    }

    /// <summary>Standing, or fallen and about to rise by itself.</summary>
    private static bool Fights(Combatant one) =>
        one.Health.State == LifeState.Standing || (one.Health.State is LifeState.Dying or LifeState.Stable && one.Profile.Regeneration is not null);
}
