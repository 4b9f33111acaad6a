using Guildhall.Core.Chance;
using Guildhall.Core.Sessions;
using Guildhall.Rules.Dungeons;
using Guildhall.Rules.FifthEdition.Battles;
using Guildhall.Rules.FifthEdition.Characters;

namespace Guildhall.Tests.Unit.Rules.FifthEdition.Battles;

public sealed class HeroBattleTests
{
    public static TheoryData<string, int> Heroes
    {
        get
        {
            var heroes = new TheoryData<string, int>();
            foreach (var @class in new[] { "barbarian", "bard", "cleric", "druid", "fighter", "monk", "paladin", "ranger", "rogue", "sorcerer", "warlock", "wizard" })
            {
                foreach (var level in new[] { 1, 5, 11 }) heroes.Add(@class, level);
            }

            return heroes;
        }
    }

    [Theory]
    [MemberData(nameof(Heroes))]
    public void Minds_play_heroes_of_all_classes_to_the_end_and_their_states_survive_being_written(string @class, int level)
    {
        var dice = DiceCup.FromText($"{@class}-{level}");
        var foe = level < 5 ? "goblin-warrior" : level < 11 ? "ogre" : "stone-giant";
        Entrant[] heroes =
        [
            new("hero", new CombatantSource.Hero(QuickBuild.Of(@class, level)), 0, new Cell(4, 8)),
            new("friend", new CombatantSource.Hero(QuickBuild.Of("cleric", level)), 0, new Cell(4, 10)),
        ];
        var state = Arena.Begin(new BattleSetup(Arena.Open(), [.. heroes, Arena.Creature(foe, 1, 9, 8), Arena.Creature(foe, 1, 9, 12)]), dice);
        for (var step = 0; step < 300 && state.Phase == BattlePhase.Fighting; step++)
        {
            state = Arena.After(state, step % 4 == 3 ? AnyLegal.Command(state, state.Active, dice) : BattleMind.Choose(state, state.Active, dice), dice);
            if (step % 25 == 0) CanonicalJson.Write(CanonicalJson.Read<BattleState>(CanonicalJson.Write(state))).ShouldBe(CanonicalJson.Write(state));
        }

        state.Round.ShouldBeGreaterThan(1);
    }

    [Theory]
    [InlineData("halfling", true)]
    [InlineData("human", false)]
    public void Who_is_brave_saves_with_advantage_against_fear(string species, bool brave)
    {
        var dice = DiceCup.FromText("brave");
        var build = QuickBuild.Of("fighter", 3) with { Species = species };
        var state = Arena.Turn(Arena.Begin(new BattleSetup(Arena.Open(), [Arena.Creature("ghost", 1, 6, 10), new Entrant("hero", new CombatantSource.Hero(build), 0, new Cell(9, 10))]), dice), 0);

        var events = Arena.Decide(state, new BattleCommand.Act(0, "horrific-visage") { Toward = new Guildhall.Rules.FifthEdition.Grid.Heading(1, 0) }, dice);

        var thrown = events.OfType<BattleEvent.Saved>().Single(saved => saved.Seat == 1).Roll.Dice;
        thrown.ShouldNotBeNull();
        (thrown.Value.Second is not null).ShouldBe(brave);
    }
}
