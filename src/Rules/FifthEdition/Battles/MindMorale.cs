namespace Guildhall.Rules.FifthEdition.Battles;

/// <summary>When a mind has had enough.</summary>
internal static class MindMorale
{
    /// <summary>Whether it wants to get away.</summary>
    public static bool Breaks(BattleState state, Combatant one, MindProfile mind)
    {
        if (mind.FleesAtPercent > 0 && one.Health.Current * 100 <= one.Health.Maximum * mind.FleesAtPercent) return true;
        return mind.OnlyWhenWinning && one.Health.Current < one.Health.Maximum && Outmatched(state, one.Side);
    }

    /// <summary>Whether a side has less than half of the hit points of its foes.</summary>
    public static bool Outmatched(BattleState state, int side)
    {
        var (own, foes) = (0, 0);
        foreach (var one in state.Combatants)
        {
            if (!one.Stands) continue;
            if (one.Side == side) own += one.Health.Current;
            else foes += one.Health.Current;
        }

        return own * 2 < foes;
    }
}
