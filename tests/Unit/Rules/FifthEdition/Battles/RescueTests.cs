using Guildhall.Core.Chance;
using Guildhall.Rules.Dungeons;
using Guildhall.Rules.FifthEdition.Battles;
using Guildhall.Rules.FifthEdition.Characters;
using Guildhall.Rules.FifthEdition.Combat;
using Guildhall.Rules.FifthEdition.Creatures;

namespace Guildhall.Tests.Unit.Rules.FifthEdition.Battles;

/// <summary>What turns a D20 Test after its throw.</summary>
public sealed class RescueTests
{
    private static readonly CombatRescue _again = new() { Key = "indomitable", Of = [RescuedTest.Save], Again = true, Bonus = 9, Counter = "indomitable", Cost = 1, Uses = 1 };

    [Fact]
    public void A_failed_save_is_thrown_again_once_and_the_use_is_spent()
    {
        var state = Screaming(Arena.Plain() with { Rescues = [_again] });

        var (rescued, saved) = Screamed(state, "again", seed => seed.Before < seed.After);

        rescued.By.ShouldBe(1);
        saved.Roll.Total.ShouldBe(rescued.After);
        saved.Roll.Bonus.ShouldBe(9);
    }

    [Fact]
    public void A_spent_use_turns_nothing()
    {
        var state = Battle.Apply(Screaming(Arena.Plain() with { Rescues = [_again] }), new BattleEvent.UseSpent(1, "indomitable", 1));
        for (var i = 0; i < 60; i++) Scream(state, DiceCup.FromText($"spent-{i}")).ShouldNotContain(happened => happened is BattleEvent.Rescued);
    }

    [Fact]
    public void A_player_is_asked_and_may_say_no_before_the_die_is_thrown_again()
    {
        var setup = Setup(Arena.Plain() with { Rescues = [_again] });
        setup = setup with { Entrants = setup.Entrants.SetItem(1, setup.Entrants[1] with { Played = true, AsksReactions = true }) };
        var dice = DiceCup.FromText("asked");
        var state = Arena.Turn(Arena.Begin(setup, dice), 0);
        var asked = 0;
        for (var i = 0; i < 40; i++)
        {
            var events = Scream(state, dice);
            if (events is not [BattleEvent.Asked { Question: { Trigger: "fails-save" } question }]) continue;
            asked++;
            question.Choices.ShouldBe(["indomitable"]);
            var waiting = Battle.Apply(state, events);
            Arena.Decide(waiting, new BattleCommand.Answer(1, null), dice).OfType<BattleEvent.Saved>().Single().Succeeded.ShouldBeFalse();
            var turned = Arena.Decide(waiting, new BattleCommand.Answer(1, "indomitable"), dice);
            turned.OfType<BattleEvent.Rescued>().Single().Before.ShouldBe(question.Amount);
            turned.OfType<BattleEvent.UseSpent>().ShouldContain(use => use.Seat == 1 && use.Total == 1);
        }

        asked.ShouldBeGreaterThan(5);
    }

    [Fact]
    public void Inspiration_adds_its_die_to_a_missed_attack_and_is_gone()
    {
        var state = Attacking(Arena.Plain(), Arena.Plain(armorClass: 14));
        state = Arena.With(state, 0, new ActiveEffect(0, 0, "bardic-inspiration") { Kind = Guildhall.Rules.FifthEdition.Automation.EffectKind.Inspiration, Dice = new HitDice(1, 8, 0), Uses = 1 });
        var turned = 0;
        for (var i = 0; i < 200; i++)
        {
            var events = Strike(state, DiceCup.FromText($"inspired-{i}"));
            if (events.OfType<BattleEvent.Rescued>().SingleOrDefault() is not { } rescued) continue;
            turned++;
            (rescued.After - rescued.Before).ShouldBeInRange(1, 8);
            var roll = events.OfType<BattleEvent.Attacked>().Single().Roll;
            roll.Total.ShouldBe(rescued.After);
            (roll.Outcome != AttackOutcome.Miss).ShouldBe(rescued.After >= roll.ArmorClass);
            Battle.Apply(state, events)[0].Effects.ShouldBeEmpty();
        }

        turned.ShouldBeGreaterThan(10);
    }

    [Fact]
    public void Cutting_words_of_a_bard_nearby_spoil_a_foes_hit_and_take_the_reaction()
    {
        var bard = Arena.Plain() with
        {
            Rescues = [new CombatRescue { Key = "cutting-words", Of = [RescuedTest.Attack], Spoils = true, Dice = new HitDice(1, 10, 0), Feet = 60, Reacts = true, Counter = "bardic-inspiration", Cost = 1, Uses = 5 }],
        };
        var setup = new BattleSetup(Arena.Open(), [Arena.Made(Arena.Plain(), 0, 6, 10), Arena.Made(Arena.Plain(), 1, 7, 10), Arena.Made(bard, 1, 12, 10)]);
        var state = Arena.Turn(Arena.Begin(setup, DiceCup.FromText("bard")), 0);
        var spoiled = 0;
        for (var i = 0; i < 200; i++)
        {
            var events = Strike(state, DiceCup.FromText($"words-{i}"));
            if (events.OfType<BattleEvent.Rescued>().SingleOrDefault() is not { } rescued) continue;
            spoiled++;
            rescued.By.ShouldBe(2);
            rescued.After.ShouldBeLessThan(rescued.Before);
            Battle.Apply(state, events)[2].Budget.Reaction.ShouldBeFalse();
        }

        spoiled.ShouldBeGreaterThan(20);
        var far = setup with { Entrants = setup.Entrants.SetItem(2, Arena.Made(bard, 1, 23, 23)) };
        var away = Arena.Turn(Arena.Begin(far, DiceCup.FromText("far")), 0);
        for (var i = 0; i < 100; i++) Strike(away, DiceCup.FromText($"words-{i}")).ShouldNotContain(happened => happened is BattleEvent.Rescued);
    }

    [Fact]
    public void What_hits_anyway_turns_a_miss_into_a_plain_hit_once_between_turns()
    {
        var aim = new CombatRescue { Key = "peerless-aim", Of = [RescuedTest.Attack], Succeeds = true, OncePerTurn = true };
        var state = Attacking(Arena.Plain() with { Rescues = [aim] }, Arena.Plain(armorClass: 30));
        var events = Strike(state, new WrittenDice(5));
        events.OfType<BattleEvent.Attacked>().Single().Roll.Outcome.ShouldBe(AttackOutcome.Hit);
        events.OfType<BattleEvent.Hurt>().ShouldNotBeEmpty();

        var again = Battle.Apply(state, events);
        again = Battle.Apply(again, new BattleEvent.Spent(0, again[0].Budget with { Actions = 1 }));
        Strike(again, new WrittenDice(5)).OfType<BattleEvent.Attacked>().Single().Roll.Outcome.ShouldBe(AttackOutcome.Miss);
    }

    [Fact]
    public void The_lucky_throw_a_one_again()
    {
        var state = Attacking(Arena.Plain() with { Feats = [FeatureTrait.Luck] }, Arena.Plain());
        var events = Strike(state, new WrittenDice(1, 15));
        events.OfType<BattleEvent.Attacked>().Single().Roll.Dice.Natural.ShouldBe(15);
    }

    [Fact]
    public void Heroic_inspiration_goes_into_the_fight_and_home_again_unless_it_is_spent()
    {
        var build = QuickBuild.Of("fighter", 3);
        var sheet = CharacterSheet.Derive(build);
        var inspired = CharacterReserves.Full(sheet) with { Inspired = true };
        var hero = new Entrant("hero", new CombatantSource.Hero(build), 0, new Cell(6, 10)) { Reserves = CharacterProfile.Enter(sheet, inspired) };
        var state = Arena.Begin(new BattleSetup(Arena.Open(), [hero, Arena.Made(Arena.Plain(armorClass: 18), 1, 7, 10)]), DiceCup.FromText("heroic"));

        CharacterProfile.Leave(sheet, inspired, state[0]).Inspired.ShouldBeTrue();
        var weapon = state[0].Profile.Actions.First(action => action.Weapon).Key;
        state = Arena.Turn(state, 0);
        for (var i = 0; i < 100; i++)
        {
            var events = Arena.Decide(state, new BattleCommand.Act(0, weapon) { Targets = [1] }, DiceCup.FromText($"heroic-{i}"));
            CharacterProfile.Leave(sheet, inspired, Battle.Apply(state, events)[0]).Inspired.ShouldBe(!events.Any(happened => happened is BattleEvent.Rescued));
        }
    }

    [Theory]
    [InlineData("fighter", 9, "indomitable", RescuedTest.Save)]
    [InlineData("fighter", 2, "tactical-mind", RescuedTest.Check)]
    [InlineData("monk", 14, "disciplined-survivor", RescuedTest.Save)]
    [InlineData("rogue", 20, "stroke-of-luck", RescuedTest.Attack)]
    [InlineData("bard", 7, "countercharm", RescuedTest.Save)]
    [InlineData("bard", 3, "cutting-words", RescuedTest.Attack)]
    [InlineData("warlock", 6, "dark-ones-own-luck", RescuedTest.Check)]
    public void Classes_bring_what_turns_tests(string @class, int level, string key, RescuedTest of)
    {
        Of(@class, level).Rescues.Single(rescue => rescue.Key == key).Of.ShouldContain(of);
        if (level > 1) Of(@class, level - 1).Rescues.ShouldNotContain(rescue => rescue.Key == key);
    }

    private static CombatProfile Of(string @class, int level) => CharacterProfile.Of(CharacterSheet.Derive(QuickBuild.Of(@class, level)));

    private static BattleSetup Setup(CombatProfile hero) => new(Arena.Open(), [Arena.Creature("ghost", 0, 6, 10), Arena.Made(hero, 1, 9, 10)]);

    private static BattleState Screaming(CombatProfile hero) => Arena.Turn(Arena.Begin(Setup(hero), DiceCup.FromText("ghost")), 0);

    private static System.Collections.Immutable.ImmutableArray<BattleEvent> Scream(BattleState state, IDice dice) =>
        Arena.Decide(state, new BattleCommand.Act(0, "horrific-visage") { Toward = new Guildhall.Rules.FifthEdition.Grid.Heading(1, 0) }, dice);

    private static (BattleEvent.Rescued Rescued, BattleEvent.Saved Saved) Screamed(BattleState state, string seed, Func<BattleEvent.Rescued, bool> wanted)
    {
        for (var i = 0; i < 400; i++)
        {
            var events = Scream(state, DiceCup.FromText($"{seed}-{i}"));
            if (events.OfType<BattleEvent.Rescued>().SingleOrDefault() is not { } rescued || !wanted(rescued)) continue;
            Battle.Apply(state, events)[1].UsesSpent["indomitable"].ShouldBe(1);
            return (rescued, events.OfType<BattleEvent.Saved>().Single());
        }

        throw new ShouldAssertException("Nothing was turned in 400 throws.");
    }

    private static BattleState Attacking(CombatProfile attacker, CombatProfile foe) =>
        Arena.Turn(Arena.Begin(new BattleSetup(Arena.Open(), [Arena.Made(attacker, 0, 6, 10), Arena.Made(foe, 1, 7, 10)]), DiceCup.FromText("attack")), 0);

    private static System.Collections.Immutable.ImmutableArray<BattleEvent> Strike(BattleState state, IDice dice) =>
        Arena.Decide(state, new BattleCommand.Act(0, BasicActions.UnarmedStrike) { Targets = [1] }, dice);
}
