using System.Collections.Immutable;

namespace Guildhall.Rules.FifthEdition.Battles;

/// <summary>How a battle ended.</summary>
/// <param name="Winner">The side; null for none.</param>
/// <param name="Rounds">How many it took.</param>
/// <param name="HitPoints">Hit points left, by seat.</param>
/// <param name="Final">The state it ended in.</param>
public sealed record BattleResult(int? Winner, int Rounds, ImmutableArray<int> HitPoints, BattleState Final)
{
    /// <summary>The result of a battle that is over.</summary>
    public static BattleResult Of(BattleState state)
    {
        var left = ImmutableArray.CreateBuilder<int>(state.Combatants.Length);
        foreach (var one in state.Combatants) left.Add(one.Gone is null ? one.Health.Current : 0);
        return new BattleResult(state.Winner, state.Round, left.MoveToImmutable(), state);
    }
}
