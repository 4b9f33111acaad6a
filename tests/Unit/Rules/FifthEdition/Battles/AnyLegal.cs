using System.Collections.Immutable;
using Guildhall.Core.Chance;
using Guildhall.Rules.Dungeons;
using Guildhall.Rules.FifthEdition.Battles;
using Guildhall.Rules.FifthEdition.Grid;

namespace Guildhall.Tests.Unit.Rules.FifthEdition.Battles;

/// <summary>Commands out of what is legal, filled in by chance.</summary>
internal static class AnyLegal
{
    public static BattleCommand Command(BattleState state, int seat, DiceCup dice)
    {
        var legal = Battle.Legal(state, seat);
        return Of(state, dice.Pick(legal), dice);
    }

    public static BattleCommand Of(BattleState state, LegalAction legal, DiceCup dice) => legal.Kind switch
    {
        LegalKind.Move => new BattleCommand.Move(legal.Seat, dice.Pick(legal.Places).At),
        LegalKind.Ready => new BattleCommand.Ready(legal.Seat, (ReadyTrigger)dice.Below(4), new BattleCommand.Act(legal.Seat, legal.Key)),
        LegalKind.EndTurn => new BattleCommand.EndTurn(legal.Seat),
        LegalKind.Answer => new BattleCommand.Answer(legal.Seat, dice.Below(2) == 0 ? null : dice.Pick(legal.Choices)),
        LegalKind.Act => Act(state, legal, dice),
    };

    private static BattleCommand.Act Act(BattleState state, LegalAction legal, DiceCup dice)
    {
        var count = legal.Least == 0 ? 0 : Math.Min(legal.Targets.Length, 1 + dice.Below(Math.Max(1, legal.Most)));
        ImmutableArray<int> targets = legal.Repeats
            ? [.. Enumerable.Range(0, legal.Most).Select(_ => dice.Pick(legal.Targets))]
            : [.. legal.Targets.OrderBy(_ => dice.Roll(1_000)).Take(count)];
        return new BattleCommand.Act(legal.Seat, legal.Key)
        {
            Targets = targets,
            At = legal.PlaceFeet > 0 ? Place(state, legal, dice) : null,
            Toward = legal.Directed ? new Heading(1 + dice.Below(5), dice.Below(7) - 3) : null,
            Slot = legal.Slots.IsEmpty || dice.Below(2) == 0 ? 0 : dice.Pick(legal.Slots),
            Choices = legal.Choices.IsEmpty || dice.Below(2) == 0 ? [] : [dice.Pick(legal.Choices)],
            AsBonus = legal.Cost == ActionCost.Bonus && BasicActions.All.Contains(legal.Key, StringComparer.Ordinal),
        };
    }

    /// <summary>A square within range that the actor sees past walls: its own, if chance finds no other.</summary>
    private static GridPoint Place(BattleState state, LegalAction legal, DiceCup dice)
    {
        var one = state[legal.Seat];
        var map = state.Field!.Map;
        for (var tried = 0; tried < 20; tried++)
        {
            var cell = new Cell(dice.Below(map.Width), dice.Below(map.Height));
            if (GridDistance.Feet(one.Space, new Footprint(cell), map.Diagonals) <= legal.PlaceFeet && LineOfSight.Between(map, one.Space, new Footprint(cell))) return GridPoint.MiddleOf(cell);
        }

        return GridPoint.MiddleOf(one.At);
    }
}
