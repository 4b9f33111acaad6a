using Guildhall.Modules.Delve.State;
using Guildhall.Rules.FifthEdition.Creatures;

namespace Guildhall.Modules.Delve.Rules;

/// <summary>When a foe has had enough. Heuristics after "Why These Tactics?" (themonstersknow.com).</summary>
internal static class Nerve
{
    public static bool Breaks(DelveState state, Fighter foe)
    {
        var instincts = CreatureInstincts.Of(foe.Block());
        if (instincts.FleesAtPercent == 0)
        {
            return false;
        }

        var hurt = foe.Health.Current * 100 <= foe.Health.Maximum * instincts.FleesAtPercent;
        return hurt || (instincts.OnlyWhenWinning && IsLosing(state));
    }

    private static bool IsLosing(DelveState state)
    {
        var foes = state.Fight!.Foes.Values.Count(foe => foe.Stands);
        return foes * 2 < state.Fight.Foes.Count && foes < state.Party.Values.Count(hero => hero.Stands);
    }
}
