using Guildhall.Core.Chance;
using Guildhall.Rules.Dungeons;
using Guildhall.Rules.FifthEdition;
using Guildhall.Rules.FifthEdition.Automation;
using Guildhall.Rules.FifthEdition.Battles;
using Guildhall.Rules.FifthEdition.Combat;
using Guildhall.Rules.FifthEdition.Grid;

namespace Guildhall.Tests.Unit.Rules.FifthEdition.Battles;

public sealed class SpellBattleTests
{
    private static readonly DiceCup _dice = DiceCup.FromText("spell-battles");

    [Theory]
    [InlineData(4, new[] { 10, 3 }, 8)]
    [InlineData(5, new[] { 10, 3, 4 }, 12)]
    [InlineData(17, new[] { 10, 3, 4, 4, 4 }, 20)]
    public void A_true_strike_is_a_blow_of_the_weapon_by_the_casting_ability_with_radiant_dice_by_level(int level, int[] faces, int harm)
    {
        // The club's +1 to hit and +1 damage count by the casting modifier of 5 instead of 1.
        var state = Duel(Armed("true-strike") with { Level = level });

        var events = Arena.Decide(state, new BattleCommand.Act(0, "spell.true-strike") { Targets = [1] }, new WrittenDice(faces));
        events.OfType<BattleEvent.Attacked>().Single().ShouldSatisfyAllConditions(blow => blow.Action.ShouldBe("club.melee"), blow => blow.Roll.Bonus.ShouldBe(7));
        events.OfType<BattleEvent.Hurt>().Single().Taken.Sum(taken => taken.Amount).ShouldBe(harm);
    }

    [Fact]
    public void A_true_strike_is_radiant_where_the_weapon_does_nothing_and_needs_a_weapon()
    {
        var stone = Arena.Plain() with { Defenses = new Defenses([], [], [DamageType.Bludgeoning]) };
        var state = Duel(Armed("true-strike") with { Level = 1 }, stone);
        Arena.After(state, new BattleCommand.Act(0, "spell.true-strike") { Targets = [1] }, new WrittenDice(10, 3))[1].Health.Current.ShouldBe(42);

        Battle.Legal(Duel(Arena.Caster("true-strike")), 0).ShouldNotContain(legal => legal.Key == "spell.true-strike");
        Battle.Legal(state, 0).Single(legal => legal.Kind == LegalKind.Act && legal.Key == "spell.true-strike").Choices.ShouldBe(["club.melee"]);
    }

    [Theory]
    [InlineData(1, new[] { 10, 3 }, 8)]
    [InlineData(11, new[] { 10, 12 }, 17)]
    [InlineData(17, new[] { 10, 6, 6 }, 17)]
    public void A_shillelagh_gives_its_die_by_level_and_the_casting_ability_to_the_club_alone(int level, int[] faces, int harm)
    {
        var profile = Armed("shillelagh");
        var state = Arena.After(Duel(profile with { Level = level, Actions = [.. profile.Actions, Weapon("mace")] }), new BattleCommand.Act(0, "spell.shillelagh"), _dice);
        state[0].Effects.Single().Weapon.ShouldBe("club");

        var blow = Arena.Decide(state, new BattleCommand.Act(0, "club.melee") { Targets = [1] }, new WrittenDice(faces));
        blow.OfType<BattleEvent.Attacked>().Single().Roll.Bonus.ShouldBe(7);
        blow.OfType<BattleEvent.Hurt>().Single().Taken.Single().Amount.ShouldBe(harm);
        Arena.Decide(state, new BattleCommand.Act(0, "mace.melee") { Targets = [1] }, new WrittenDice(10, 3)).OfType<BattleEvent.Attacked>().Single().Roll.Bonus.ShouldBe(3);

        var again = Arena.After(Arena.Turn(state, 0), new BattleCommand.Act(0, "spell.shillelagh"), _dice);
        again.Castings.Length.ShouldBe(1);
        again[0].Effects.Length.ShouldBe(1);
    }

    [Theory]
    [InlineData(2, 1)]
    [InlineData(3, 2)]
    [InlineData(5, 2)]
    [InlineData(6, 3)]
    public void A_magic_weapon_is_as_good_as_its_slot_and_one_common_weapon_alone(int slot, int bonus)
    {
        var profile = Armed("magic-weapon");
        var wonder = Weapon("sun-blade", "longsword");
        var state = Arena.After(Duel(profile with { Actions = [.. profile.Actions, wonder] }), new BattleCommand.Act(0, "spell.magic-weapon") { Targets = [0], Slot = slot }, _dice);

        var blow = Arena.Decide(state, new BattleCommand.Act(0, "club.melee") { Targets = [1] }, new WrittenDice(10, 2));
        blow.OfType<BattleEvent.Attacked>().Single().Roll.Bonus.ShouldBe(3 + bonus);
        blow.OfType<BattleEvent.Hurt>().Single().Taken.Sum(taken => taken.Amount).ShouldBe(3 + bonus);
        Arena.Decide(state, new BattleCommand.Act(0, wonder.Key) { Targets = [1] }, new WrittenDice(10, 2)).OfType<BattleEvent.Attacked>().Single().Roll.Bonus.ShouldBe(3);
    }

    [Fact]
    public void A_chromatic_orb_leaps_where_two_dice_agree_as_often_as_its_slot_is_high_and_strikes_nobody_twice()
    {
        var setup = new BattleSetup(Arena.Open(), [Arena.Made(Arena.Caster("chromatic-orb"), 0, 2, 10), Arena.Made(Arena.Plain(), 1, 10, 10), Arena.Made(Arena.Plain(), 1, 13, 10), Arena.Made(Arena.Plain(), 1, 18, 10), Arena.Made(Arena.Plain(), 0, 11, 10)]);
        var state = Arena.Turn(Arena.Begin(setup, _dice), 0);
        var orb = new BattleCommand.Act(0, "spell.chromatic-orb") { Targets = [1] };

        Struck(orb, 15, 1, 2, 3).ShouldBe([1]);
        Struck(orb, 15, 1, 1, 3, 15, 2, 2, 2).ShouldBe([1, 2]);
        Struck(orb with { Slot = 2 }, 15, 1, 1, 3, 4, 15, 2, 2, 2, 3, 15, 5, 5, 5, 5).ShouldBe([1, 2, 3]);
        Struck(orb with { Slot = 2 }, 15, 1, 1, 3, 4, 2).ShouldBe([1, 2], "a miss leaps no farther");
        Arena.After(state, orb with { Choices = ["damage.fire"] }, new WrittenDice(15, 1, 2, 3))[1].Health.Current.ShouldBe(44);

        IEnumerable<int> Struck(BattleCommand.Act act, params int[] faces) =>
            Arena.Decide(state, act, new WrittenDice(faces)).OfType<BattleEvent.Attacked>().Select(attacked => attacked.Target);
    }

    [Fact]
    public void A_sorcerous_burst_brings_one_die_more_for_each_eight_and_no_more_than_the_modifier()
    {
        var state = Duel(Arena.Caster("sorcerous-burst") with { Level = 1, SpellModifier = 2 }, gap: 4);
        var burst = new BattleCommand.Act(0, "spell.sorcerous-burst") { Targets = [1] };

        Arena.After(state, burst, new WrittenDice(15, 7))[1].Health.Current.ShouldBe(43);
        Arena.After(state, burst, new WrittenDice(15, 8, 3))[1].Health.Current.ShouldBe(39);
        Arena.After(state, burst, new WrittenDice(15, 8, 8, 8))[1].Health.Current.ShouldBe(26);
    }

    [Fact]
    public void A_guardian_of_faith_strikes_foes_that_come_or_begin_beside_it_and_is_gone_after_sixty()
    {
        var setup = new BattleSetup(Arena.Open(), [Arena.Made(Arena.Caster("guardian-of-faith"), 0, 2, 10), Arena.Made(Arena.Plain(12, 200), 1, 14, 10), Arena.Made(Arena.Plain(12, 200), 0, 12, 10)]);
        var state = Arena.Turn(Arena.Begin(setup, _dice), 0);
        state = Arena.After(state, new BattleCommand.Act(0, "spell.guardian-of-faith") { At = GridPoint.MiddleOf(new Cell(8, 10)) }, _dice);

        var came = Arena.After(Arena.Turn(state, 1), new BattleCommand.Move(1, new Cell(11, 11)), new WrittenDice(1));
        came[1].Health.Current.ShouldBe(180);
        Arena.After(Arena.Turn(state, 2), new BattleCommand.Move(2, new Cell(11, 10)), new WrittenDice())[2].Health.Current.ShouldBe(200);

        // Nobody is struck for ending a turn there; the next turn of the foe begins with 20 more, and so on.
        state = came;
        foreach (var left in new[] { 160, 140, 140 })
        {
            do state = Arena.After(state, new BattleCommand.EndTurn(state.Active), new WrittenDice(1, 1, 1));
            while (state.Active != 1);
            state[1].Health.Current.ShouldBe(left);
        }

        state.Zones.ShouldBeEmpty();
        state.Castings.ShouldBeEmpty();
    }

    [Fact]
    public void Who_laughs_throws_one_save_for_both_conditions_and_with_advantage_when_hurt()
    {
        var setup = new BattleSetup(Arena.Open(), [Arena.Made(Arena.Caster("hideous-laughter"), 0, 6, 10), Arena.Made(Arena.Plain(), 1, 7, 10), Arena.Creature("ogre", 0, 8, 10)]);
        var state = Arena.Turn(Arena.Begin(setup, _dice), 0);
        state = Arena.After(state, new BattleCommand.Act(0, "spell.hideous-laughter") { Targets = [1] }, new WrittenDice(1));
        state[1].Effects.Select(effect => effect.Condition).ShouldBe([Condition.Prone, Condition.Incapacitated]);

        // Advantage against the prone target, 2d8 + 4, then two dice for one save.
        var blow = new BattleCommand.Act(2, "greatclub") { Targets = [1] };
        var hurt = Arena.Decide(Arena.Turn(state, 2), blow, new WrittenDice(15, 15, 1, 1, 3, 20));
        hurt.OfType<BattleEvent.Saved>().Single().Roll.Dice!.Value.Mode.ShouldBe(RollMode.Advantage);
        Battle.Apply(state, hurt)[1].Effects.ShouldBeEmpty();
        Arena.After(Arena.Turn(state, 2), blow, new WrittenDice(15, 15, 1, 1, 3, 4))[1].Effects.Length.ShouldBe(2);
    }

    [Fact]
    public void What_one_failure_laid_ends_by_one_save_at_the_end_of_a_turn()
    {
        var setup = new BattleSetup(Arena.Open(), [Arena.Made(Arena.Caster("slow"), 0, 6, 10), Arena.Made(Arena.Plain(), 1, 12, 10)]);
        var state = Arena.Turn(Arena.Begin(setup, _dice), 0);
        state = Arena.After(state, new BattleCommand.Act(0, "spell.slow") { At = GridPoint.MiddleOf(new Cell(10, 10)), Toward = new Heading(1, 0) }, new WrittenDice(1));
        state[1].Effects.Length.ShouldBeGreaterThan(4);

        var events = Arena.Decide(Arena.Turn(state, 1), new BattleCommand.EndTurn(1), new WrittenDice(20));
        events.OfType<BattleEvent.Saved>().Count().ShouldBe(1);
        Battle.Apply(state, events)[1].Effects.ShouldBeEmpty();
    }

    [Fact]
    public void A_delayed_fireball_grows_by_a_die_a_turn_and_burns_whoever_is_there_when_it_ends()
    {
        var state = Duel(Arena.Caster("delayed-blast-fireball"), Arena.Plain(12, 100), gap: 8);
        state = Arena.After(state, new BattleCommand.Act(0, "spell.delayed-blast-fireball") { At = GridPoint.MiddleOf(new Cell(14, 10)) }, _dice);
        for (var turns = 0; turns < 2; turns++)
        {
            do state = Arena.After(state, new BattleCommand.EndTurn(state.Active), _dice);
            while (state.Active != 0);
        }

        var events = Arena.Decide(state, new BattleCommand.Act(0, BasicActions.EndConcentration), new WrittenDice([1, .. Enumerable.Repeat(2, 14)]));
        events.OfType<BattleEvent.Hurt>().Single().ShouldSatisfyAllConditions(hurt => hurt.Seat.ShouldBe(1), hurt => hurt.Taken.Single().Amount.ShouldBe(28));
    }

    private static BattleState Duel(CombatProfile caster, CombatProfile? foe = null, int gap = 1) =>
        Arena.Turn(Arena.Begin(new BattleSetup(Arena.Open(), [Arena.Made(caster, 0, 6, 10), Arena.Made(foe ?? Arena.Plain(), 1, 6 + gap, 10)]), _dice), 0);

    private static CombatProfile Armed(string spell) => Arena.Caster(spell) is var caster ? caster with { Actions = [Weapon("club"), .. caster.Actions] } : null!;

    private static CombatAction Weapon(string item, string? kind = null) => new()
    {
        Key = $"{item}.melee",
        Item = item,
        ItemKind = kind ?? item,
        Weapon = true,
        Modifier = 1,
        Aim = AimKind.Creatures,
        RangeFeet = 5,
        Targets = 1,
        Harms = true,
        Do = [new AutomationNode.Each([new AutomationNode.Attack { Bonus = 3, Reach = 5, Hit = [new AutomationNode.Damage([new DamageDice(1, 4, 1, DamageType.Bludgeoning)])] }], EachOf.First)],
    };
}
