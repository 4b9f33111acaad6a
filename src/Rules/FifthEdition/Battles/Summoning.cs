using System.Collections.Immutable;
using Guildhall.Rules.FifthEdition.Automation;
using Guildhall.Rules.FifthEdition.Combat;
using Guildhall.Rules.FifthEdition.Content;

namespace Guildhall.Rules.FifthEdition.Battles;

/// <summary>Newcomers in the middle of a battle.</summary>
internal static class Summoning
{
    public static void Bring(StepRun run, AutomationNode.Summon summon)
    {
        var story = run.Story;
        if (!Compendium.Creatures.TryFind(summon.Creature, out var creature)) return;
        var count = Math.Min(10, summon.Count + (summon.PerSlot * run.Above));
        for (var i = 0; i < count && story.State.Combatants.Length < Battle.MostCombatants; i++)
        {
            var seat = story.State.Combatants.Length;
            var newcomer = new Combatant(seat, $"{creature.Key}-{seat}", new CombatantSource.Creature(creature.Key), story[run.Seat].Side, story[run.Seat].At, Vitality.Full(creature.HitPoints))
            {
                SummonedBy = run.Seat,
                Initiative = story[run.Seat].Initiative,
                Casting = run.Casting,
            };
            Join(story, newcomer, run.Seat);
        }
    }

    /// <summary>An ooze becomes two of half its hit points.</summary>
    public static void Split(BattleStory story, int seat)
    {
        var one = story[seat];
        if (one.Health.Current < 10 || story.State.Combatants.Length >= Battle.MostCombatants) return;
        var half = one.Health.Current / 2;
        var size = (CreatureSize)Math.Max(0, (int)one.Profile.Size - 1);
        var source = one.Source is CombatantSource.Creature or CombatantSource.Hero ? new CombatantSource.Made(one.Profile with { Size = size }) : one.Source;
        story.Tell(new BattleEvent.HealthChanged(seat, seat, "split", [], one.Health with { Current = one.Health.Current - half }));
        var newcomer = new Combatant(story.State.Combatants.Length, $"{one.Name}-{story.State.Combatants.Length}", source, one.Side, one.At, Vitality.Full(half)) { SummonedBy = seat, Initiative = one.Initiative, Mind = one.Mind };
        Join(story, newcomer, seat);
    }

    /// <summary>Sets a newcomer down beside somebody; its turn comes right after that one's.</summary>
    private static void Join(BattleStory story, Combatant newcomer, int beside)
    {
        var edge = Grid.Footprint.EdgeOf(newcomer.Profile.Size);
        if (Places.FreeNear(story.State, story[beside].At, edge, newcomer.Seat, 8) is not { } at) return;
        var order = story.State.Order;
        var place = order.IndexOf(beside);
        ImmutableArray<int> after = place < 0 ? order.Add(newcomer.Seat) : order.Insert(place + 1, newcomer.Seat);
        story.Tell(new BattleEvent.Joined(newcomer with { At = at }, after));
        Opening.Arm(story, newcomer.Seat);
    }
}
