using Guildhall.Core.Chance;
using Guildhall.Rules.Dungeons;
using Guildhall.Rules.FifthEdition;
using Guildhall.Rules.FifthEdition.Automation;
using Guildhall.Rules.FifthEdition.Battles;
using Guildhall.Rules.FifthEdition.Combat;
using Guildhall.Rules.FifthEdition.Content;
using Guildhall.Rules.FifthEdition.Grid;
using Guildhall.Tests.Unit.House;

namespace Guildhall.Tests.Unit.Rules.FifthEdition.Battles;

public sealed class CreatureTraitBattleTests
{
    private static readonly DiceCup _dice = DiceCup.FromText("creature-traits");

    [Fact]
    public void Demons_stand_a_screech_without_a_throw()
    {
        var setup = new BattleSetup(Arena.Open(), [Arena.Creature("vrock", 0, 6, 10), Arena.Made(Arena.Plain(12, 200), 1, 8, 10), Arena.Creature("hezrou", 1, 8, 12)]);
        var state = Arena.Turn(Arena.Begin(setup, _dice), 0);
        var saved = Arena.Decide(state, new BattleCommand.Act(0, "stunning-screech"), new WrittenDice(1, 1, 1, 1)).OfType<BattleEvent.Saved>().ToList();

        saved.Single(one => one.Seat == 1).Succeeded.ShouldBeFalse();
        saved.Single(one => one.Seat == 2).ShouldSatisfyAllConditions(one => one.Succeeded.ShouldBeTrue(), one => one.Roll.Dice.ShouldBeNull());
    }

    [Theory]
    [InlineData(DamageType.Slashing, 4, 1)]
    [InlineData(DamageType.Slashing, 5, null)]
    [InlineData(DamageType.Fire, 3, null)]
    public void A_web_is_torn_by_a_blow_counts_fire_twice_and_shrugs_off_fists(DamageType type, int face, int? left)
    {
        var fists = Webbed(Arena.Plain());
        Arena.After(fists, new BattleCommand.Act(0, BasicActions.Escape), new WrittenDice(20, 15))[0].Effects.Single().BondHitPoints.ShouldBe(5);

        var state = Webbed(Arena.Plain() with { Actions = [Blade(type)] });
        var after = Arena.After(state, new BattleCommand.Act(0, BasicActions.Escape), new WrittenDice(15, 15, face));
        if (left is { } points) after[0].Effects.Single().BondHitPoints.ShouldBe(points);
        else after[0].Effects.ShouldBeEmpty();
    }

    [Fact]
    public void Whoever_sticks_to_a_mimic_wriggles_with_disadvantage()
    {
        var state = Arena.Turn(Arena.Begin(new BattleSetup(Arena.Open(), [Arena.Made(Arena.Plain(), 0, 6, 10), Arena.Creature("mimic", 1, 7, 10)]), _dice), 1);
        state = Arena.After(state, new BattleCommand.Act(1, "pseudopod") { Targets = [0] }, new WrittenDice(15, 1, 1));
        state[0].Effects.Single().Condition.ShouldBe(Condition.Grappled);

        Arena.Decide(Arena.Turn(state, 0), new BattleCommand.Act(0, BasicActions.Escape), new WrittenDice(20, 12)).OfType<BattleEvent.Checked>().Single().Roll.ShouldSatisfyAllConditions(
            roll => roll.Dice!.Value.Mode.ShouldBe(RollMode.Disadvantage), roll => roll.Succeeded.ShouldBeFalse());
    }

    [Theory]
    [InlineData("eldritch-blast")]
    [InlineData("magic-missile")]
    public void A_carapace_averts_rays_and_missiles_and_on_a_six_throws_them_back(string spell)
    {
        var caster = Arena.Caster(spell) with { Level = 1 };
        var state = Arena.Turn(Arena.Begin(new BattleSetup(Arena.Open(30, 30), [Arena.Made(caster, 0, 2, 10), Arena.Creature("tarrasque", 1, 10, 10)]), _dice), 0);
        var targets = spell == "magic-missile" ? new[] { 1, 1, 1 } : [1];
        var cast = new BattleCommand.Act(0, $"spell.{spell}") { Targets = [.. targets] };

        // Missiles throw their dice first; nothing of it arrives.
        var averted = Arena.Decide(state, cast, new WrittenDice(5, 1, 1, 1));
        averted.OfType<BattleEvent.Hurt>().ShouldBeEmpty();
        averted.OfType<BattleEvent.Attacked>().ShouldBeEmpty();

        var back = Arena.Decide(state, cast, spell == "magic-missile" ? new WrittenDice(6, 1, 1, 1) : new WrittenDice(6, 15, 3));
        back.OfType<BattleEvent.Hurt>().Select(hurt => hurt.Seat).Distinct().ShouldBe([0]);
    }

    [Theory]
    [InlineData(2)]
    [InlineData(5)]
    [InlineData(8)]
    public void Who_hears_gibbering_does_nothing_strays_or_strikes_at_anybody(int face)
    {
        var setup = new BattleSetup(Arena.Open(), [Arena.Creature("gibbering-mouther", 0, 6, 10), Arena.Creature("ogre", 1, 9, 10), Arena.Made(Arena.Plain(), 1, 11, 10)]);
        var state = Arena.Begin(setup, _dice);
        while (state.Active != Before(state, 1)) state = Arena.After(state, new BattleCommand.EndTurn(state.Active), DiceCup.FromText($"mad/{state.Active}"));

        var events = Arena.Decide(state, new BattleCommand.EndTurn(state.Active), new WrittenDice(Faces(state, face)));
        var after = Battle.Apply(state, events);
        after.Active.ShouldBe(1);
        events.OfType<BattleEvent.Attacked>().Count(blow => blow.Seat == 1).ShouldBe(face == 8 ? 1 : 0);
        events.OfType<BattleEvent.Moved>().Any(moved => moved.Seat == 1).ShouldBe(face == 5);
        Battle.Legal(after, 1).ShouldNotContain(legal => legal.Kind == LegalKind.Move || legal.Key == "greatclub");
    }

    [Fact]
    public void The_ground_around_a_mouther_slows_and_goes_with_it()
    {
        var state = Arena.Turn(Arena.Begin(new BattleSetup(Arena.Open(), [Arena.Creature("gibbering-mouther", 0, 6, 10), Arena.Made(Arena.Plain(), 1, 10, 10)]), _dice), 1);
        Cost(state, new Cell(8, 10)).ShouldBe(15);
        Cost(state, new Cell(12, 10)).ShouldBe(10);

        state = Battle.Apply(state, new BattleEvent.Moved(0, [new Cell(6, 10), new Cell(14, 10)], false, 0, MoveCause.Forced, state[0].Budget));
        Cost(state, new Cell(8, 10)).ShouldBe(10);
        Cost(state, new Cell(12, 10)).ShouldBe(15);

        static int Cost(BattleState state, Cell to) => Battle.Legal(state, 1).Single(legal => legal.Kind == LegalKind.Move).Places.Single(place => place.At == to).Feet;
    }

    [Theory]
    [InlineData("azer-sentinel", 8, false)]
    [InlineData("azer-sentinel", 20, true)]
    [InlineData("skeleton", 8, true)]
    public void Who_sheds_light_sees_by_it_who_would_hide_in_the_dark(string foe, int x, bool mayHide)
    {
        var dark = new Battlefield(Arena.Open().Map.With(LightLevel.Darkness));
        var eyes = CombatProfile.Of(new CombatantSource.Creature(foe)) with { Senses = new(10) };
        var state = Arena.Turn(Arena.Begin(new BattleSetup(dark, [Arena.Made(Arena.Plain(), 0, 6, 10), Arena.Made(eyes, 1, x, 10)]), _dice), 0);

        Battle.Legal(state, 0).Any(legal => legal.Key == BasicActions.Hide).ShouldBe(mayHide);
    }

    [Fact]
    public void A_vampire_burns_in_the_sun_and_strikes_badly_there()
    {
        var setup = new BattleSetup(Arena.Open(), [Arena.Creature("vampire-spawn", 0, 6, 10), Arena.Made(Arena.Plain(12, 500), 1, 7, 10)]);
        foreach (var sunlight in new[] { true, false })
        {
            var state = Arena.Begin(setup with { Sunlight = sunlight }, _dice);
            do state = Arena.After(state, new BattleCommand.EndTurn(state.Active < 0 ? state.Order[0] : state.Active), _dice);
            while (state.Active != 0);

            state[0].Health.Current.ShouldBeLessThan(sunlight ? state[0].Health.Maximum : state[0].Health.Maximum + 1);
            state[0].Health.Maximum.ShouldBe(90);
            state[0].Effects.Any(effect => effect.Kind == EffectKind.AttackDisadvantage).ShouldBe(sunlight);
        }
    }

    [Fact]
    public void What_has_words_alone_has_a_line_to_read_in_every_language()
    {
        var keys = Compendium.Creatures.All.SelectMany(creature => creature.Features).SelectMany(feature => AutomationTree.Steps(feature.Do)).OfType<AutomationNode.Text>().Select(text => text.Key).Distinct(StringComparer.Ordinal).ToList();
        keys.Count.ShouldBeGreaterThan(25);
        foreach (var locale in new[] { "en", "de" })
        {
            var strings = Repository.Read($"src/Modules/Tabletop/Strings/{locale}.json");
            keys.Where(key => !strings.Contains($"\"tabletop.{key}\"", StringComparison.Ordinal)).ShouldBeEmpty();
        }
    }

    private static int Before(BattleState state, int seat) => state.Order[(state.Order.IndexOf(seat) + state.Order.Length - 1) % state.Order.Length];

    /// <summary>The save of seat 1 fails; those of others before it succeed.</summary>
    private static int[] Faces(BattleState state, int face) => face switch
    {
        5 => [1, face, 5],
        8 => [1, face, 1, 15, 1, 1],
        _ => [1, face],
    };

    private static BattleState Webbed(CombatProfile profile)
    {
        var state = Arena.Turn(Arena.Begin(new BattleSetup(Arena.Open(), [Arena.Made(profile, 0, 6, 10), Arena.Creature("ettercap", 1, 9, 10)]), _dice), 1);
        state = Arena.After(state, new BattleCommand.Act(1, "web-strand") { Targets = [0] }, new WrittenDice(1));
        state[0].Effects.Single().Condition.ShouldBe(Condition.Restrained);
        return Arena.Turn(state, 0);
    }

    private static CombatAction Blade(DamageType type) => new()
    {
        Key = "blade",
        Weapon = true,
        Aim = AimKind.Creatures,
        RangeFeet = 5,
        Targets = 1,
        Harms = true,
        Do = [new AutomationNode.Each([new AutomationNode.Attack { Bonus = 3, Reach = 5, Hit = [new AutomationNode.Damage([new DamageDice(1, 8, 0, type)])] }], EachOf.First)],
    };
}
