using System.Collections.Immutable;
using Guildhall.Rules.Dungeons;
using Guildhall.Rules.FifthEdition.Automation;
using Guildhall.Rules.FifthEdition.Combat;
using Guildhall.Rules.FifthEdition.Grid;

namespace Guildhall.Rules.FifthEdition.Battles;

/// <summary>Moving somebody who did not mean to move.</summary>
internal static class Shoving
{
    public static void Push(BattleStory story, int seat, int by, int feet) =>
        Along(story, seat, ForcedMove.Push(story.State.Map, story[seat].Space, story[by].Space, feet, Places.Others(story.State, seat), Flies(story[seat])));

    public static void Pull(BattleStory story, int seat, int by, int feet) =>
        Along(story, seat, ForcedMove.Pull(story.State.Map, story[seat].Space, story[by].Space, feet, Places.Others(story.State, seat), Flies(story[seat])));

    /// <summary>Sets somebody down in the free space nearest to a square.</summary>
    public static bool Set(BattleStory story, int seat, Cell near, int squares, MoveCause cause, int awayFrom = -1)
    {
        var one = story[seat];
        if (Places.FreeNear(story.State, near, one.Profile.Figures.Edge, seat, squares, awayFrom) is not { } at) return false;
        if (at == one.At) return true;
        story.Tell(new BattleEvent.Moved(seat, [one.At, at], false, 0, cause, one.Budget));
        Arrived(story, seat);
        return true;
    }

    /// <summary>Damage of a fall: 1d6 for every 10 feet, and prone (SRD 5.2, "Falling").</summary>
    public static void Fall(BattleStory story, int seat, int feet)
    {
        var dice = Math.Min(20, feet / 10);
        if (dice == 0 || Flies(story[seat]) || story[seat].Sum.Has(EffectKind.FeatherFall)) return;
        var faces = ImmutableArray.CreateBuilder<int>(dice);
        for (var i = 0; i < dice; i++) faces.Add(story.Dice.Roll(6));
        var roll = new DamageRoll(false, [new DamagePart("fall", new DamageDice(dice, 6, 0, DamageType.Bludgeoning), faces.ToImmutable(), [])]);
        if (Harm.Deal(story, seat, -1, "fall", roll) > 0 && story[seat].Stands && Lasting.Affects(story[seat], Condition.Prone))
        {
            Lasting.Begin(story, seat, new ActiveEffect(0, seat, "fall") { Condition = Condition.Prone });
        }
    }

    /// <summary>What a new place brings: grips that no longer reach, areas that were entered.</summary>
    public static void Arrived(BattleStory story, int seat)
    {
        Grips(story, seat);
        Zones.Entered(story, seat);
    }

    /// <summary>Ends grips that no longer reach; whoever clings to somebody is taken along.</summary>
    public static void Grips(BattleStory story, int seat)
    {
        Bonds.Cling(story, seat);
        if (story[seat].Sum.Has(Condition.Grappled))
        {
            foreach (var effect in story[seat].Effects)
            {
                if (effect.Condition == Condition.Grappled && !Holds(story, effect.Source, seat)) Lasting.Free(story, seat, effect, EndReason.Escaped);
            }
        }

        foreach (var other in story.State.Combatants)
        {
            if (other.Seat == seat || !other.Sum.Has(Condition.Grappled)) continue;
            foreach (var effect in other.Effects)
            {
                if (effect.Source == seat && effect.Condition == Condition.Grappled && !Holds(story, seat, other.Seat)) Lasting.Free(story, other.Seat, effect, EndReason.Escaped);
            }
        }
    }

    private static bool Holds(BattleStory story, int by, int seat) =>
        Grappling.Holds(story.State.Map, story[by].Space, story[seat].Space, Math.Max(5, story[by].Profile.Figures.Reach));

    private static bool Flies(Combatant one) => one.Profile.Speeds.Fly > 0 && !one.Sum.Has(Condition.Prone);

    private static void Along(BattleStory story, int seat, ForcedMove move)
    {
        if (move.Path.Length < 2 || story[seat].Gone is not null) return;
        story.Tell(new BattleEvent.Moved(seat, [.. move.Path.Select(space => space.At)], story[seat].Squeezed, 0, MoveCause.Forced, story[seat].Budget));
        Arrived(story, seat);
        if (move.Stop == ForcedStop.Pit && story[seat].Present) Fall(story, seat, 10);
    }
}
