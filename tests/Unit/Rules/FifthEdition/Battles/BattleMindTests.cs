using Guildhall.Core.Chance;
using Guildhall.Rules.FifthEdition.Battles;
using Guildhall.Rules.FifthEdition.Creatures;

namespace Guildhall.Tests.Unit.Rules.FifthEdition.Battles;

public sealed class BattleMindTests
{
    private static readonly DiceCup _dice = DiceCup.FromText("minds");

    [Theory]
    [InlineData(MindFocus.Nearest, 1)]
    [InlineData(MindFocus.Weakest, 2)]
    [InlineData(MindFocus.Caster, 3)]
    [InlineData(MindFocus.LastAttacker, 4)]
    public void A_mind_goes_for_whom_its_focus_names(MindFocus focus, int target)
    {
        // All as hard to hit and as tough; one near, one hurt, one that casts, one that struck.
        var archer = CombatProfile.Of(new CombatantSource.Creature("goblin-warrior"));
        var setup = new BattleSetup(Arena.Open(),
        [
            Arena.Made(archer, 0, 2, 10) with { Mind = new MindProfile(Focus: focus, Role: CombatRole.Skirmisher) },
            Arena.Made(Arena.Plain(), 1, 6, 10),
            Arena.Made(Arena.Plain(), 1, 10, 8),
            Arena.Made(Arena.Plain() with { Actions = [SpellActions.Of("fire-bolt")!] }, 1, 10, 10),
            Arena.Made(Arena.Plain(), 1, 10, 12),
        ]);
        var state = Arena.Hurt(Arena.Begin(setup, _dice), 2, 20);
        state = Battle.Apply(state, new BattleEvent.Hurt(0, 4, "test", new Guildhall.Rules.FifthEdition.Combat.DamageRoll(false, []), [], state[0].Health));
        if (focus == MindFocus.Weakest) state = Arena.Hurt(state, 2, 10);

        var choice = BattleMind.Think(Arena.Turn(state, 0), 0, _dice);

        choice.Command.ShouldBeOfType<BattleCommand.Act>().Targets.ShouldBe([target]);
        choice.Thought.Reason.ShouldBe("attacks");
    }

    [Fact]
    public void A_creature_flees_at_its_mark_and_a_mindless_one_never()
    {
        var state = Arena.Turn(Arena.Begin(Arena.Duel("bandit", "ogre", 3), _dice), 0);
        BattleMind.Think(Arena.Hurt(state, 0, 5), 0, _dice).Thought.Reason.ShouldBe("attacks");
        BattleMind.Think(Arena.Hurt(state, 0, 4), 0, _dice).Thought.Reason.ShouldBeOneOf("flees", "disengages");

        var zombie = Arena.Turn(Arena.Begin(Arena.Duel("zombie", "ogre"), _dice), 0);
        BattleMind.Think(Arena.Hurt(zombie, 0, 1), 0, _dice).Thought.Reason.ShouldBe("attacks");
    }

    [Fact]
    public void An_area_is_laid_where_it_catches_most_foes_and_no_friend()
    {
        var setup = new BattleSetup(Arena.Open(30, 30),
        [
            Arena.Made(Arena.Caster("fireball"), 0, 2, 2), Arena.Creature("guard", 0, 9, 2),
            Arena.Creature("ogre", 1, 11, 2), Arena.Creature("ogre", 1, 20, 20), Arena.Creature("ogre", 1, 22, 20), Arena.Creature("ogre", 1, 20, 22),
        ]);

        var choice = BattleMind.Think(Arena.Turn(Arena.Begin(setup, _dice), 0), 0, _dice);

        choice.Thought.Reason.ShouldBe("area");
        choice.Thought.Numbers.ShouldBe([3, 0]);
    }

    [Fact]
    public void A_fallen_friend_is_raised_before_a_scratch_is_healed()
    {
        var setup = new BattleSetup(Arena.Open(),
        [
            Arena.Made(Arena.Caster("healing-word"), 0, 5, 5), Arena.Made(Arena.Plain(), 0, 6, 5), Arena.Made(Arena.Plain(), 0, 6, 6), Arena.Creature("ogre", 1, 15, 15),
        ]);
        var state = Arena.Hurt(Arena.Hurt(Arena.Turn(Arena.Begin(setup, _dice), 0), 1, 45), 2, 0);

        BattleMind.Choose(state, 0, _dice).ShouldBeOfType<BattleCommand.Act>().ShouldSatisfyAllConditions(act => act.Action.ShouldBe("spell.healing-word"), act => act.Targets.ShouldBe([2]));
    }

    [Fact]
    public void Somebody_else_may_choose_among_the_options_and_only_among_them()
    {
        var state = Arena.Turn(Arena.Begin(Arena.Duel("mage", "ogre", 3), _dice), 0);
        var options = BattleMind.Options(state, 0, _dice, most: 8);

        options.Length.ShouldBeInRange(3, 8);
        options.ShouldAllBe(option => Battle.Decide(state, option.Command, _dice).Refusal == null);
        BattleMind.Picked(state, options, 1, _dice).ShouldBe(options[1]);
        BattleMind.Picked(state, options, 99, _dice).ShouldBe(options[0]);
        BattleMind.Picked(state, options, -1, _dice).ShouldBe(options[0]);
        var later = Arena.After(state, new BattleCommand.EndTurn(0), _dice);
        BattleMind.Picked(later, options, 1, _dice).ShouldBe(options[0]);
    }

    [Fact]
    public void Minds_play_on_until_a_player_must_decide()
    {
        var setup = new BattleSetup(Arena.Open(), [Arena.Creature("guard", 0, 5, 5) with { Played = true }, Arena.Creature("wolf", 1, 8, 5), Arena.Creature("wolf", 1, 8, 8)]);
        var state = Arena.Begin(setup, _dice);
        for (var turn = 0; turn < 5 && state.Phase == BattlePhase.Fighting; turn++)
        {
            state = Battle.Apply(state, BattleSimulation.PlayOn(state, _dice));
            if (state.Phase != BattlePhase.Fighting) break;
            state.Active.ShouldBe(0);
            BattleSimulation.PlayOn(state, _dice).ShouldBeEmpty();
            state = Arena.After(state, new BattleCommand.EndTurn(0), _dice);
        }
    }
}
