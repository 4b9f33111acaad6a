using Guildhall.Core.Chance;
using Guildhall.Rules.Dungeons;
using Guildhall.Rules.FifthEdition;
using Guildhall.Rules.FifthEdition.Automation;
using Guildhall.Rules.FifthEdition.Battles;
using Guildhall.Rules.FifthEdition.Combat;
using Guildhall.Rules.FifthEdition.Equipment;
using Guildhall.Rules.FifthEdition.Grid;

namespace Guildhall.Tests.Unit.Rules.FifthEdition.Battles;

public sealed class BattleRulesTests
{
    private static readonly DiceCup _dice = DiceCup.FromText("rules");

    [Fact]
    public void Who_walks_out_of_reach_is_struck_once_and_who_disengages_is_not()
    {
        var state = Arena.Turn(Arena.Begin(Arena.Duel("ogre", "wolf"), _dice), 1);

        var walked = Arena.Decide(state, new BattleCommand.Move(1, new Cell(14, 10)), _dice);
        walked.OfType<BattleEvent.Acted>().Single().ShouldSatisfyAllConditions(acted => acted.Seat.ShouldBe(0), acted => acted.Cost.ShouldBe(ActionCost.Reaction));
        Battle.Apply(state, walked)[0].Budget.Reaction.ShouldBeFalse();

        var free = Arena.After(state, new BattleCommand.Act(1, BasicActions.Disengage), _dice);
        Arena.Decide(free, new BattleCommand.Move(1, new Cell(14, 10)), _dice).OfType<BattleEvent.Attacked>().ShouldBeEmpty();
    }

    [Fact]
    public void A_player_who_wants_to_be_asked_is_and_the_command_goes_on_with_the_same_faces()
    {
        var setup = new BattleSetup(Arena.Open(), [Arena.Creature("ogre", 0, 6, 10) with { Played = true, AsksReactions = true }, Arena.Creature("wolf", 1, 8, 10)]);
        var state = Arena.Turn(Arena.Begin(setup, _dice), 1);

        var asked = Arena.After(state, new BattleCommand.Move(1, new Cell(14, 10)), _dice);
        asked.Question.ShouldNotBeNull().Trigger.ShouldBe("leaves-reach");
        asked[1].At.ShouldBe(new Cell(8, 10));
        Arena.Refused(asked, new BattleCommand.EndTurn(1))!.Code.ShouldBe("battle.question-open");
        Battle.Legal(asked, 1).ShouldBeEmpty();
        Battle.Legal(asked, 0).Single().Kind.ShouldBe(LegalKind.Answer);

        var no = Arena.Decide(asked, new BattleCommand.Answer(0, null), _dice);
        no.OfType<BattleEvent.Attacked>().ShouldBeEmpty();
        Battle.Apply(asked, no)[1].At.ShouldBe(new Cell(14, 10));
        Battle.Apply(asked, no).Question.ShouldBeNull();

        Arena.Decide(asked, new BattleCommand.Answer(0, asked.Question!.Choices[0]), _dice).OfType<BattleEvent.Attacked>().Count().ShouldBe(1);
        Arena.Refused(asked, new BattleCommand.Answer(0, "dance"))!.Code.ShouldBe("battle.not-legal");
    }

    [Fact]
    public void A_shield_that_is_asked_for_keeps_the_faces_of_the_attack_it_averts()
    {
        var caster = Arena.Caster("shield") with { ArmorClass = 12 };
        var setup = new BattleSetup(Arena.Open(), [Arena.Made(caster, 0, 6, 10) with { Played = true, AsksReactions = true }, Arena.Creature("ogre", 1, 7, 10)]);
        var state = Arena.Turn(Arena.Begin(setup, _dice), 1);

        // 10 + 6 = 16 hits armor class 12 and misses 17.
        var asked = Arena.After(state, new BattleCommand.Act(1, "greatclub") { Targets = [0] }, new WrittenDice(10, 1, 1));
        asked.Question!.Amount.ShouldBe(16);
        var averted = Arena.Decide(asked, new BattleCommand.Answer(0, "spell.shield"), new WrittenDice());
        averted.OfType<BattleEvent.Attacked>().Single().Roll.ShouldSatisfyAllConditions(roll => roll.Dice.First.ShouldBe(10), roll => roll.Outcome.ShouldBe(AttackOutcome.Miss), roll => roll.ArmorClass.ShouldBe(17));
        Battle.Apply(asked, averted)[0].SlotsSpent[0].ShouldBe(1);
    }

    [Fact]
    public void Who_grows_at_the_edge_of_the_map_moves_inward_and_squeezes_where_there_is_no_room()
    {
        var wide = Grown(Arena.Open(12, 12), 11, 11);
        wide.Profile.Figures.Edge.ShouldBeGreaterThan(1);
        wide.Squeezed.ShouldBeFalse();
        (wide.Space.Right, wide.Space.Bottom).ShouldBe((11, 11));

        var narrow = Grown(Arena.Drawn("############", "............"), 11, 1);
        narrow.Squeezed.ShouldBeTrue();
        narrow.Space.ShouldBe(new Footprint(new Cell(11, 1), 1));

        static Combatant Grown(Battlefield field, int x, int y)
        {
            var bard = Arena.Caster("polymorph") with { Level = 1 };
            var state = Arena.Turn(Arena.Begin(new BattleSetup(field, [Arena.Made(bard, 0, 0, y), Arena.Made(Arena.Plain() with { Level = 1 }, 0, x, y), Arena.Creature("wolf", 1, 5, y)]), _dice), 0);
            return Arena.After(state, new BattleCommand.Act(0, "spell.polymorph") { Targets = [1] }, _dice)[1];
        }
    }

    [Fact]
    public void A_troll_that_fire_burned_does_not_grow_back_and_one_that_lies_burned_dies()
    {
        var state = Arena.Begin(Arena.Duel("troll", "commoner", 10), _dice);
        var hurt = Arena.Hurt(state, 0, 20);
        var grown = NextTurnOf(hurt, 0);
        grown[0].Health.Current.ShouldBe(35);

        var burned = Battle.Apply(hurt, Burn(hurt, 0, hurt[0].Health));
        NextTurnOf(burned, 0)[0].Health.Current.ShouldBe(20);

        var lying = Battle.Apply(hurt, Burn(hurt, 0, hurt[0].Health with { Current = 0, State = LifeState.Dying }));
        NextTurnOf(lying, 0)[0].Health.State.ShouldBe(LifeState.Dead);
    }

    [Fact]
    public void Concentration_breaks_with_a_failed_save_and_takes_the_spell_along()
    {
        var setup = new BattleSetup(Arena.Open(), [Arena.Made(Arena.Caster("bless"), 0, 6, 10), Arena.Creature("ogre", 1, 7, 10), Arena.Creature("guard", 0, 5, 10)]);
        var state = Arena.Turn(Arena.Begin(setup, _dice), 0);
        var blessed = Arena.After(state, new BattleCommand.Act(0, "spell.bless") { Targets = [0, 2] }, _dice);
        blessed[2].Effects.Select(effect => effect.Kind).ShouldBe([EffectKind.AttackBonus, EffectKind.SaveBonus]);

        var blow = new BattleCommand.Act(1, "greatclub") { Targets = [0] };
        // Attack 15, damage 3 + 3, save 2 with 1 on the d4 of the blessing.
        var broken = Arena.After(Arena.Turn(blessed, 1), blow, new WrittenDice(15, 3, 3, 2, 1));
        broken.Castings.ShouldBeEmpty();
        broken[2].Effects.ShouldBeEmpty();
        Arena.After(Arena.Turn(blessed, 1), blow, new WrittenDice(15, 3, 3, 19, 1)).Castings.Length.ShouldBe(1);
    }

    [Fact]
    public void A_hero_at_nothing_throws_death_saves_and_wakes_prone_when_healed()
    {
        var setup = new BattleSetup(Arena.Open(), [Arena.Made(Arena.Plain(12, 10), 0, 6, 10), Arena.Creature("ogre", 1, 7, 10), Arena.Made(Arena.Caster("cure-wounds"), 0, 5, 10)]);
        var state = Arena.Turn(Arena.Begin(setup, _dice), 1);

        var down = Arena.After(state, new BattleCommand.Act(1, "greatclub") { Targets = [0] }, new WrittenDice(15, 4, 4));
        down[0].Health.State.ShouldBe(LifeState.Dying);
        down[0].Effects.Select(effect => effect.Condition).ShouldBe([Condition.Unconscious, Condition.Prone]);

        var healed = Arena.After(Arena.Turn(down, 2), new BattleCommand.Act(2, "spell.cure-wounds") { Targets = [0] }, _dice);
        healed[0].Stands.ShouldBeTrue();
        healed[0].Effects.Select(effect => effect.Condition).ShouldBe([Condition.Prone]);
    }

    [Fact]
    public void By_house_rule_heroes_die_at_nothing()
    {
        var setup = new BattleSetup(Arena.Open(), [Arena.Made(Arena.Plain(12, 5), 0, 6, 10), Arena.Creature("ogre", 1, 7, 10)]) { Rules = new HouseRules { HeroesDieAtZero = true } };
        var state = Arena.Turn(Arena.Begin(setup, _dice), 1);

        Arena.After(state, new BattleCommand.Act(1, "greatclub") { Targets = [0] }, new WrittenDice(15, 4, 4)).ShouldSatisfyAllConditions(
            after => after[0].Health.State.ShouldBe(LifeState.Dead), after => after.Winner.ShouldBe(1));
    }

    [Theory]
    [InlineData(CriticalRule.DoubleDice, new[] { 20, 1, 2, 3, 4 }, 14)]
    [InlineData(CriticalRule.MaximumAndRoll, new[] { 20, 1, 2 }, 23)]
    public void A_critical_hit_counts_as_the_table_agreed(CriticalRule rule, int[] faces, int harm)
    {
        var setup = new BattleSetup(Arena.Open(), [Arena.Creature("ogre", 0, 6, 10), Arena.Made(Arena.Plain(), 1, 8, 10)]) { Rules = new HouseRules { Criticals = rule } };
        var state = Arena.Turn(Arena.Begin(setup, _dice), 0);

        Arena.After(state, new BattleCommand.Act(0, "greatclub") { Targets = [1] }, new WrittenDice(faces))[1].Health.Current.ShouldBe(50 - harm);
    }

    [Theory]
    [InlineData(FlankingRule.Off, RollMode.Normal, 6)]
    [InlineData(FlankingRule.Advantage, RollMode.Advantage, 6)]
    [InlineData(FlankingRule.PlusTwo, RollMode.Normal, 8)]
    public void Flanking_counts_as_the_table_agreed(FlankingRule rule, RollMode mode, int bonus)
    {
        var setup = new BattleSetup(Arena.Open(), [Arena.Creature("ogre", 0, 4, 10), Arena.Made(Arena.Plain(), 1, 6, 10), Arena.Creature("ogre", 0, 7, 10)]) { Rules = new HouseRules { Flanking = rule } };
        var state = Arena.Turn(Arena.Begin(setup, _dice), 0);

        var roll = Arena.Decide(state, new BattleCommand.Act(0, "greatclub") { Targets = [1] }, _dice).OfType<BattleEvent.Attacked>().Single().Roll;
        roll.Dice.Mode.ShouldBe(mode);
        roll.Bonus.ShouldBe(bonus);
    }

    [Theory]
    [InlineData(WeaponMastery.Topple, 15, Condition.Prone)]
    [InlineData(WeaponMastery.Graze, 2, null)]
    public void Masteries_follow_the_blow(WeaponMastery mastery, int face, Condition? lays)
    {
        var fists = CombatProfile.Of(new CombatantSource.Creature("ogre")) is var ogre ? ogre with { Actions = [ogre.Actions[0] with { Mastery = mastery, Modifier = 4 }] } : null!;
        var state = Arena.Turn(Arena.Begin(new BattleSetup(Arena.Open(), [Arena.Made(fists, 0, 4, 10), Arena.Made(Arena.Plain(15), 1, 6, 10)]), _dice), 0);

        var after = Arena.After(state, new BattleCommand.Act(0, fists.Actions[0].Key) { Targets = [1] }, face > 10 ? new WrittenDice(face, 1, 1, 1) : new WrittenDice(face));
        if (lays is { } condition) after[1].Effects.ShouldHaveSingleItem().Condition.ShouldBe(condition);
        else after[1].Health.Current.ShouldBe(46);
    }

    [Fact]
    public void A_multiattack_is_one_action_in_any_order_and_no_longer()
    {
        var state = Arena.Turn(Arena.Begin(Arena.Duel("troll", "tarrasque"), _dice), 0);
        for (var i = 0; i < 3; i++)
        {
            state = Arena.After(state, new BattleCommand.Act(0, "rend") { Targets = [1] }, _dice);
            state[0].Budget.Actions.ShouldBe(0);
        }

        Arena.Refused(state, new BattleCommand.Act(0, "rend") { Targets = [1] }).ShouldNotBeNull();
    }

    [Fact]
    public void A_breath_must_come_back_before_it_is_used_again()
    {
        var state = Arena.Turn(Arena.Begin(Arena.Duel("adult-red-dragon", "troll"), _dice), 0);
        var breath = new BattleCommand.Act(0, "fire-breath") { Toward = new Heading(1, 0) };
        var after = Arena.After(state, breath, _dice);

        after[1].Health.Current.ShouldBeLessThan(94);
        Arena.Refused(Arena.Turn(after, 0), breath).ShouldNotBeNull();
        Arena.Refused(Arena.Turn(Battle.Apply(after, new BattleEvent.Recharged(0, "fire-breath", 5, true)), 0), breath).ShouldBeNull();
    }

    [Fact]
    public void A_counterspell_breaks_what_is_cast_in_its_sight()
    {
        var setup = new BattleSetup(Arena.Open(), [Arena.Made(Arena.Caster("fireball"), 0, 2, 10), Arena.Creature("archmage", 1, 10, 10)]);
        var state = Arena.Turn(Arena.Begin(setup, _dice), 0);

        var events = Arena.Decide(state, new BattleCommand.Act(0, "spell.fireball") { At = GridPoint.MiddleOf(new Cell(10, 10)) }, new WrittenDice(1));
        events.OfType<BattleEvent.Countered>().Single().By.ShouldBe(1);
        events.OfType<BattleEvent.Hurt>().ShouldBeEmpty();
    }

    [Fact]
    public void Legendary_creatures_act_after_others_turns()
    {
        var state = Arena.Turn(Arena.Begin(Arena.Duel("adult-red-dragon", "guard"), _dice), 0);
        state = Arena.After(state, new BattleCommand.EndTurn(0), _dice);
        var events = Arena.Decide(Battle.Apply(state, new BattleEvent.Spent(0, state[0].Budget with { Legendary = 3 })), new BattleCommand.EndTurn(1), _dice);

        events.OfType<BattleEvent.Acted>().ShouldContain(acted => acted.Cost == ActionCost.Legendary);
    }

    [Fact]
    public void A_readied_blow_falls_when_its_moment_comes()
    {
        var state = Arena.Turn(Arena.Begin(Arena.Duel("ogre", "wolf", 6), _dice), 0);
        state = Arena.After(state, new BattleCommand.Ready(0, ReadyTrigger.FoeComesNear, new BattleCommand.Act(0, "greatclub")), _dice);
        state = Arena.Turn(state, 1);

        var events = Arena.Decide(state, new BattleCommand.Move(1, new Cell(8, 10)), _dice);
        events.OfType<BattleEvent.Attacked>().Single().Seat.ShouldBe(0);
    }

    [Fact]
    public void A_summons_ends_with_the_concentration_that_holds_it()
    {
        var setup = new BattleSetup(Arena.Open(), [Arena.Made(Arena.Caster("spirit-guardians"), 0, 6, 10), Arena.Creature("ogre", 1, 7, 10)]);
        var state = Arena.Turn(Arena.Begin(setup, _dice), 0);
        state = Arena.After(state, new BattleCommand.Act(0, "spell.spirit-guardians"), _dice);
        state.Zones.Length.ShouldBe(1);

        var harmed = Arena.Decide(Arena.Turn(state, 1), new BattleCommand.EndTurn(1), _dice);
        harmed.OfType<BattleEvent.Hurt>().ShouldContain(hurt => hurt.Seat == 1);
        Arena.After(state, new BattleCommand.Act(0, BasicActions.EndConcentration), _dice).Zones.ShouldBeEmpty();
    }

    private static BattleState NextTurnOf(BattleState state, int seat)
    {
        for (var i = 0; i < 4 && state.Phase == BattlePhase.Fighting; i++)
        {
            state = Arena.After(state, new BattleCommand.EndTurn(state.Active), _dice);
            if (state.Active == seat) break;
        }

        return state;
    }

    private static BattleEvent.Hurt Burn(BattleState state, int seat, Vitality after) =>
        new(seat, 1, "torch", new DamageRoll(false, []), [new DamageTaken(DamageType.Fire, 1)], after) { StopsRegeneration = state[seat].Profile.Regeneration is not null };

    [Fact]
    public void A_tie_of_initiative_favors_neither_side_and_a_newcomer_leaves_it_as_it_is()
    {
        var (ties, first) = (0, 0);
        for (var seed = 0; seed < 3_000; seed++)
        {
            var state = Arena.Begin(Arena.Duel("ogre", "ogre"), DiceCup.FromText($"tie/{seed}"));
            if (state[0].Initiative != state[1].Initiative) continue;
            ties++;
            if (state.Order[0] == 0) first++;
            var joined = Arena.After(state, new BattleCommand.Join(new Entrant("late", new CombatantSource.Creature("wolf"), 1, new(1, 1))), DiceCup.FromText($"late/{seed}"));
            joined.Order.Where(seat => seat < 2).ShouldBe(state.Order);
            joined.Order.Select(seat => joined[seat].Initiative).ShouldBeInOrder(SortDirection.Descending);
        }

        // One in twenty ties; three sigma of a fair coin thrown so often.
        ties.ShouldBeGreaterThan(80);
        Math.Abs((2 * first) - ties).ShouldBeLessThanOrEqualTo((int)(3 * Math.Sqrt(ties)));
    }
}
