using Guildhall.Rules.Dungeons;
using Guildhall.Rules.FifthEdition.Automation;
using Guildhall.Rules.FifthEdition.Grid;
using MoveKind = Guildhall.Rules.FifthEdition.Automation.MoveKind;

namespace Guildhall.Rules.FifthEdition.Battles;

/// <summary>Steps that move somebody.</summary>
internal static class StepMoves
{
    public static void One(StepRun run, AutomationNode.Move move, int who)
    {
        var story = run.Story;
        if (story[who] is not { Present: true }) return;
        switch (move.Kind)
        {
            case MoveKind.Push:
                if (who != run.Seat) Shoving.Push(story, who, run.Seat, move.Feet);
                break;
            case MoveKind.Pull:
                if (who != run.Seat) Shoving.Pull(story, who, run.Seat, move.Feet);
                break;
            case MoveKind.Teleport:
                if (!story[who].Sum.Has(EffectKind.Anchored)) Jump(run, who, move.Feet == 0 ? 60 : move.Feet, MoveCause.Teleport);
                break;
            case MoveKind.Jump or MoveKind.Place:
                Jump(run, who, Math.Max(5, move.Feet), MoveCause.Granted);
                break;
            case MoveKind.Walk or MoveKind.SafeWalk:
                Walk(run, move, who);
                break;
            case MoveKind.Stray:
                Wandering.Stray(story, who);
                break;
            case MoveKind.OffPlane:
                // With a casting somebody is only kept away and cannot act; without one it is gone.
                if (!run.Figures.Action.Concentration) story.Tell(new BattleEvent.Left(who, LeaveReason.OffPlane));
                break;
            case MoveKind.Fall:
                Shoving.Fall(story, who, move.Feet);
                break;
            case MoveKind.Lift:
                break;
        }
    }

    /// <summary>To the square that was named, where it is near enough; else toward the nearest foe.</summary>
    private static void Jump(StepRun run, int who, int feet, MoveCause cause)
    {
        var story = run.Story;
        var one = story[who];
        var named = run.At is { } at && who == run.Seat ? new Cell(FloorDivision.Down(at.X, 2), FloorDivision.Down(at.Y, 2)) : (Cell?)null;
        if (named is { } cell && GridDistance.Feet(one.Space, new Footprint(cell, one.Profile.Figures.Edge), story.State.Map.Diagonals) <= feet)
        {
            Shoving.Set(story, who, cell, 1, cause);
            return;
        }

        if (who != run.Seat || Moves.NearestFoe(story.State, who) is not { } foe || Places.Feet(story.State, one, foe) > feet + 5) return;
        if (!Places.Near(story.State, one, foe)) Shoving.Set(story, who, foe.At, 4, cause);
    }

    private static void Walk(StepRun run, AutomationNode.Move move, int who)
    {
        var story = run.Story;
        var feet = move.Feet > 0 ? move.Feet : Pace.FeetOf(story.State, story[who]);
        if (story.State.Active == who)
        {
            story.Tell(new BattleEvent.Spent(who, story[who].Budget with { Feet = story[who].Budget.Feet + feet }));
            if (move.Kind == MoveKind.SafeWalk) Lasting.Begin(story, who, new ActiveEffect(0, who, run.Figures.Action.Key) { Kind = EffectKind.ProvokesNothing, Until = SpanEnd.EndOfThisTurn });
        }
        else if (who == run.Seat)
        {
            Moves.Approach(story, who, run.Targets.Length > 0 && run.Targets[0] != who ? run.Targets[0] : -1, feet, move.Kind == MoveKind.SafeWalk);
        }
        else
        {
            Moves.Retreat(story, who, run.Seat, feet);
        }
    }
}
