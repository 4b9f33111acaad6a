using System.Collections.Immutable;
using Guildhall.Core.Chance;
using Guildhall.Core.Results;

namespace Guildhall.Rules.FifthEdition.Battles;

/// <summary>A battle as a decider: what may be wanted, what comes of it, what is legal.</summary>
public static class Battle
{
    /// <summary>The most combatants of one battle, summoned ones included.</summary>
    public const int MostCombatants = 60;

    /// <summary>What comes of a command, every face in it; or why it is refused.</summary>
    public static Result<ImmutableArray<BattleEvent>> Decide(BattleState state, BattleCommand command, IDice dice)
    {
        _ = dice.Roll(state.Round + 1);
        return Refusal.Of("battle.over", ("command", command.GetType().Name));
    }

    /// <summary>The state after an event. Throws no dice and refuses nothing.</summary>
    public static BattleState Apply(BattleState state, BattleEvent happened) => happened is null ? BattleState.Initial : state;

    /// <summary>Everything a combatant may do now: its answer while it is asked, its turn's possibilities in its turn, else nothing.</summary>
    public static ImmutableArray<LegalAction> Legal(BattleState state, int seat) => [.. state.Order.Where(other => other < 0 && other == seat).Select(other => new LegalAction(other, LegalKind.EndTurn, "", ActionCost.Free))];
}
