using Guildhall.Core.Chance;
using Guildhall.Rules.Dungeons;
using Guildhall.Rules.FifthEdition;
using Guildhall.Rules.FifthEdition.Automation;
using Guildhall.Rules.FifthEdition.Battles;

namespace Guildhall.Tests.Unit.Rules.FifthEdition.Battles;

public sealed class CreatureFormTests
{
    private static readonly DiceCup _dice = DiceCup.FromText("creature-forms");

    [Theory]
    [InlineData("werewolf", "hybrid", CreatureSize.Large, true, true)]
    [InlineData("werewolf", "animal", CreatureSize.Medium, true, false)]
    [InlineData("werewolf", "humanoid", CreatureSize.Medium, false, true)]
    [InlineData("weretiger", "animal", CreatureSize.Large, true, false)]
    public void A_lycanthrope_is_as_large_as_its_form_and_bites_and_shoots_as_that_can(string key, string choice, CreatureSize size, bool bites, bool shoots)
    {
        var state = Arena.Hurt(Shifted(key, choice, hurtTo: 30, x: size == CreatureSize.Large ? 8 : 7), 0, 30);

        state[0].Profile.ShouldSatisfyAllConditions(
            profile => profile.Size.ShouldBe(size),
            profile => profile.Actions.Any(action => action.Key == "bite").ShouldBe(bites),
            profile => profile.Actions.Any(action => action.Key == "longbow").ShouldBe(shoots));
        state[0].Space.Edge.ShouldBe(size == CreatureSize.Large ? 2 : 1);
        state[0].Health.Current.ShouldBe(30);

        var hurt = Arena.After(Arena.Turn(state, 1), new BattleCommand.Act(1, BasicActions.UnarmedStrike) { Targets = [0] }, new WrittenDice(19));
        hurt[0].Health.Current.ShouldBe(29);
        hurt[0].Profile.Size.ShouldBe(size, "a blow does not end a form of one's own");
    }

    [Theory]
    [InlineData("imp", "raven", 20, 60, 0)]
    [InlineData("imp", "spider", 20, 0, 20)]
    [InlineData("quasit", "bat", 10, 40, 0)]
    [InlineData("quasit", "true", 40, 0, 0)]
    public void A_lesser_fiend_is_as_quick_as_its_form(string key, string choice, int walk, int fly, int climb) =>
        Shifted(key, choice)[0].Profile.Speeds.ShouldSatisfyAllConditions(speeds => speeds.Walk.ShouldBe(walk), speeds => speeds.Fly.ShouldBe(fly), speeds => speeds.Climb.ShouldBe(climb));

    [Fact]
    public void Whom_a_cloaker_holds_bears_half_of_its_harm_until_a_friend_tears_it_off()
    {
        var setup = new BattleSetup(Arena.Open(), [Arena.Creature("cloaker", 0, 6, 10), Arena.Made(Arena.Plain(12, 200), 1, 8, 10), Arena.Creature("ogre", 1, 8, 11)]);
        var state = Arena.Turn(Arena.Begin(setup, _dice), 0);
        state = Arena.After(state, new BattleCommand.Act(0, "attach") { Targets = [1] }, new WrittenDice(15, 15, 1, 1, 1));
        state[1].Effects.Select(effect => effect.Kind).ShouldContain(EffectKind.SharesHarm);
        var (held, cloaker) = (state[1].Health.Current, state[0].Health.Current);

        // 1d8 twice and 4: 13, of which 6 arrive at each.
        state = Arena.After(Arena.Turn(state, 2), new BattleCommand.Act(2, "greatclub") { Targets = [0] }, new WrittenDice(15, 4, 5));
        state[0].Health.Current.ShouldBe(cloaker - 6);
        state[1].Health.Current.ShouldBe(held - 6);

        var loose = Arena.After(Arena.Turn(state, 2), new BattleCommand.Act(2, BasicActions.Wake) { Targets = [1] }, new WrittenDice(15));
        loose[1].Effects.ShouldBeEmpty();
        Arena.After(Arena.Turn(state, 2), new BattleCommand.Act(2, BasicActions.Wake) { Targets = [1] }, new WrittenDice(2))[1].Effects.ShouldNotBeEmpty();
    }

    [Fact]
    public void A_cloaker_goes_along_with_whom_it_holds_and_attaches_to_nobody_else()
    {
        var setup = new BattleSetup(Arena.Open(), [Arena.Creature("cloaker", 0, 6, 10), Arena.Made(Arena.Plain(12, 200), 1, 8, 10), Arena.Creature("ogre", 1, 6, 12)]);
        var state = Arena.Turn(Arena.Begin(setup, _dice), 0);
        state = Arena.After(state, new BattleCommand.Act(0, "attach") { Targets = [1] }, new WrittenDice(15, 15, 1, 1, 1));
        Battle.Legal(Arena.Turn(state, 0), 0).Single(legal => legal.Kind == LegalKind.Act && legal.Key == "attach").Targets.ShouldBe([1]);

        var gone = Arena.After(Arena.Turn(state, 1), new BattleCommand.Move(1, new Cell(13, 10)), _dice);
        gone[1].At.ShouldBe(new Cell(13, 10));
        Math.Abs(gone[0].At.X - 13).ShouldBeLessThanOrEqualTo(2);
    }

    [Fact]
    public void A_smothering_rug_shares_its_harm_and_smothers_one_at_a_time()
    {
        var setup = new BattleSetup(Arena.Open(), [Arena.Creature("animated-rug-of-smothering", 0, 6, 10), Arena.Made(Arena.Plain(12, 200), 1, 8, 10), Arena.Creature("guard", 1, 8, 11)]);
        var state = Arena.Turn(Arena.Begin(setup, _dice), 0);
        state = Arena.After(state, new BattleCommand.Act(0, "smother") { Targets = [1], Choices = ["grapple"] }, new WrittenDice(15));
        Battle.Legal(Arena.Turn(state, 0), 0).ShouldNotContain(legal => legal.Kind == LegalKind.Act && legal.Key == "smother");

        var (held, rug) = (state[1].Health.Current, state[0].Health.Current);
        state = Arena.After(Arena.Turn(state, 2), new BattleCommand.Act(2, "spear") { Targets = [0] }, new WrittenDice(15, 4));
        (rug - state[0].Health.Current).ShouldBe(held - state[1].Health.Current);
        state[1].Health.Current.ShouldBeLessThan(held);
    }

    [Theory]
    [InlineData(15, 40, true)]
    [InlineData(14, 40, false)]
    [InlineData(15, 90, false)]
    public void A_limb_of_a_bloodied_troll_that_was_cut_enough_fights_on_and_grows_again(int cuts, int before, bool falls)
    {
        var blade = new CombatAction
        {
            Key = "blade",
            Weapon = true,
            Aim = AimKind.Creatures,
            RangeFeet = 5,
            Targets = 1,
            Harms = true,
            Do = [new AutomationNode.Each([new AutomationNode.Attack { Bonus = 20, Reach = 5, Hit = [new AutomationNode.Damage([new DamageDice(0, 1, cuts, DamageType.Slashing)])] }], EachOf.First)],
        };
        var setup = new BattleSetup(Arena.Open(), [Arena.Creature("troll", 0, 6, 10), Arena.Made(Arena.Plain(12, 500) with { Actions = [blade] }, 1, 8, 10)]);
        var state = Arena.Turn(Arena.Hurt(Arena.Begin(setup, _dice), 0, before), 1);
        state = Arena.After(state, new BattleCommand.Act(1, "blade") { Targets = [0] }, new WrittenDice(10));

        // Its own turn follows: it grows back what it lost before the limb's turn comes.
        var events = Arena.Decide(state, new BattleCommand.EndTurn(1), _dice);
        events.OfType<BattleEvent.Joined>().Count().ShouldBe(falls ? 1 : 0);
        events.OfType<BattleEvent.ExhaustionSet>().Select(set => set.Level).ShouldBe(falls ? [1, 0] : []);
        if (!falls) return;
        var after = Battle.Apply(state, events);
        after[2].Profile.Key.ShouldBe("monster.troll-limb");
        after.Order[after.Order.IndexOf(0) + 1].ShouldBe(2);
    }

    private static BattleState Shifted(string key, string choice, int hurtTo = 0, int x = 8)
    {
        var state = Arena.Turn(Arena.Begin(new BattleSetup(Arena.Open(), [Arena.Creature(key, 0, 6, 10), Arena.Made(Arena.Plain(), 1, x, 10)]), _dice), 0);
        if (hurtTo > 0) state = Arena.Hurt(state, 0, hurtTo);
        return Arena.After(state, new BattleCommand.Act(0, "shape-shift") { Choices = [choice] }, _dice);
    }
}
