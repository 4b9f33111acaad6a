using Guildhall.Core.Chance;
using Guildhall.Rules.FifthEdition.Automation;
using Guildhall.Rules.FifthEdition.Battles;
using Guildhall.Rules.FifthEdition.Content;
using Guildhall.Rules.FifthEdition.Creatures;

namespace Guildhall.Tests.Unit.Rules.FifthEdition.Battles;

/// <summary>What lairs do for their masters.</summary>
public sealed class LairTests
{
    public static TheoryData<string> Legends => [.. Compendium.Creatures.All.Where(creature => creature.LegendaryActions > 0).Select(creature => creature.Key)];

    [Theory]
    [MemberData(nameof(Legends))]
    public void Every_legend_has_a_lair_that_acts_once_a_round_and_never_the_same_twice_in_a_row(string creature)
    {
        Compendium.LairOf(creature).Length.ShouldBeGreaterThanOrEqualTo(2);
        var dice = DiceCup.FromText(creature);
        var state = BattleState.Initial;
        List<(int Round, string Action)> acts = [];
        List<int> before = [];
        Go(new BattleCommand.Begin(Setup(creature, inLair: true)));
        for (var step = 0; step < 400 && state is { Phase: BattlePhase.Fighting, Round: < 7 }; step++) Go(BattleMind.Choose(state, state.Active, dice));

        acts.Count.ShouldBeGreaterThan(1);
        acts.Select(act => act.Round).ShouldBeUnique();
        acts.Zip(acts.Skip(1)).ShouldAllBe(pair => pair.First.Action != pair.Second.Action);

        void Go(BattleCommand command)
        {
            foreach (var happened in Arena.Decide(state, command, dice))
            {
                state = Battle.Apply(state, happened);
                if (happened is BattleEvent.RoundStarted) before.Clear();
                if (happened is BattleEvent.TurnStarted started) before.Add(state[started.Seat].Initiative);
                if (happened is not BattleEvent.Acted { Cost: ActionCost.Lair } acted) continue;
                acts.Add((state.Round, acted.Action));
                // On count 20, behind all who rolled as much.
                before.ShouldAllBe(initiative => initiative >= 20);
            }
        }
    }

    [Fact]
    public void Away_from_home_no_lair_fights_along()
    {
        var dice = DiceCup.FromText("away");
        var state = Arena.Begin(Setup("adult-red-dragon", inLair: false), dice);
        for (var step = 0; step < 60 && state.Phase == BattlePhase.Fighting; step++)
        {
            var events = Arena.Decide(state, BattleMind.Choose(state, state.Active, dice), dice);
            events.OfType<BattleEvent.Acted>().ShouldNotContain(acted => acted.Cost == ActionCost.Lair);
            state = Battle.Apply(state, events);
        }
    }

    [Fact]
    public void Every_step_of_a_lair_is_sound()
    {
        foreach (var action in Compendium.Creatures.All.SelectMany(creature => Compendium.LairOf(creature.Key)))
        {
            action.Timing.ShouldBe(ActionTiming.Lair);
            AutomationCheck.Demand("lairs.json", "lair", action.Key, action.Do);
        }
    }

    private static BattleSetup Setup(string creature, bool inLair) =>
        new(Arena.Open(), [Arena.Creature(creature, 1, 4, 4) with { Mind = MindProfile.Plain }, .. Enumerable.Range(0, 4).Select(i => Arena.Made(Arena.Plain(armorClass: 20, hitPoints: 9_000), 0, 14, 4 + (3 * i)))]) { InLair = inLair };
}
