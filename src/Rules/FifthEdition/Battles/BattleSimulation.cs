using System.Collections.Immutable;
using Guildhall.Core.Chance;

namespace Guildhall.Rules.FifthEdition.Battles;

/// <summary>Battles that nobody plays: minds act for all, through the same commands as everybody.</summary>
public static class BattleSimulation
{
    /// <summary>More commands than any turn has a use for.</summary>
    private const int MostStepsPerTurn = 60;

    /// <summary>Fights a battle to its end.</summary>
    /// <param name="setup">Its rounds are bounded by its house rules.</param>
    /// <exception cref="InvalidOperationException">The setup is refused, or a mind wanted something illegal: a fault of ours.</exception>
    public static BattleResult Run(BattleSetup setup, IDice dice)
    {
        var state = Battle.Apply(BattleState.Initial, Step(BattleState.Initial, new BattleCommand.Begin(setup), dice));
        return Run(state, dice);
    }

    /// <summary>Fights on from some state.</summary>
    /// <inheritdoc cref="Run(BattleSetup, IDice)"/>
    public static BattleResult Run(BattleState state, IDice dice)
    {
        var steps = 0;
        var turn = (state.Round, state.Turn);
        while (state.Phase == BattlePhase.Fighting)
        {
            var seat = state.Question?.Seat ?? state.Active;
            steps = turn == (state.Round, state.Turn) ? steps + 1 : 0;
            turn = (state.Round, state.Turn);
            var command = steps > MostStepsPerTurn ? new BattleCommand.EndTurn(seat) : BattleMind.Choose(state, seat, dice);
            state = Battle.Apply(state, Step(state, command, dice));
        }

        return BattleResult.Of(state);
    }

    /// <summary>Plays on until somebody whom a player plays must decide, or the battle ends.</summary>
    /// <returns>What happened; empty where it waits for a player already.</returns>
    public static ImmutableArray<BattleEvent> PlayOn(BattleState state, IDice dice)
    {
        var told = ImmutableArray.CreateBuilder<BattleEvent>();
        var steps = 0;
        while (state.Phase == BattlePhase.Fighting && state.Question is null && state.Active >= 0 && !state[state.Active].Played && steps++ < MostStepsPerTurn * Battle.MostCombatants)
        {
            var events = Step(state, BattleMind.Choose(state, state.Active, dice), dice);
            told.AddRange(events);
            state = Battle.Apply(state, events);
        }

        return told.ToImmutable();
    }

    private static ImmutableArray<BattleEvent> Step(BattleState state, BattleCommand command, IDice dice)
    {
        var decided = Battle.Decide(state, command, dice);
        return decided.TryGet(out var events, out var refusal) ? events : throw new InvalidOperationException($"{command} was refused: {refusal.Code}.");
    }
}
