using Guildhall.Core.Chance;
using Guildhall.Rules.Dungeons;
using Guildhall.Rules.FifthEdition;
using Guildhall.Rules.FifthEdition.Automation;
using Guildhall.Rules.FifthEdition.Battles;
using Guildhall.Rules.FifthEdition.Content;
using Guildhall.Rules.FifthEdition.Creatures;
using Guildhall.Rules.FifthEdition.Grid;

namespace Guildhall.Tests.Unit.Rules.FifthEdition.Battles;

public sealed class SummoningTests
{
    private static readonly DiceCup _dice = DiceCup.FromText("summoning");

    [Theory]
    [InlineData("summon-dragon", "draconic-spirit-acid", 5, 19, 50, 2)]
    [InlineData("summon-dragon", "draconic-spirit-acid", 8, 22, 80, 4)]
    [InlineData("giant-insect", "giant-insect-centipede", 4, 15, 30, 2)]
    [InlineData("giant-insect", "giant-insect-centipede", 7, 18, 60, 3)]
    public void What_is_called_grows_with_the_slot_and_fights_with_the_casters_numbers(string spell, string key, int slot, int armor, int hitPoints, int attacks)
    {
        var state = Called(spell, slot);

        var spirit = state[2];
        spirit.Profile.Key.ShouldBe($"monster.{key}");
        spirit.Profile.ShouldSatisfyAllConditions(profile => profile.ArmorClass.ShouldBe(armor), profile => profile.SpellAttack.ShouldBe(9), profile => profile.SaveDc.ShouldBe(17));
        spirit.Health.Maximum.ShouldBe(hitPoints);
        spirit.Profile.Routines.Single().Steps[0].Count.ShouldBe(attacks);
        state.Order[state.Order.IndexOf(0) + 1].ShouldBe(2);
    }

    [Fact]
    public void A_dragon_spirit_rends_with_the_slots_level_breathes_what_was_chosen_and_shares_a_resistance()
    {
        var state = Called("summon-dragon", 6, "fire", "damage.cold");
        state[0].Effects.Single(effect => effect.Kind == EffectKind.Resistance).Types.ShouldBe([DamageType.Cold]);

        var turn = Arena.Turn(state, 2);
        var rend = Arena.Decide(turn, new BattleCommand.Act(2, "rend") { Targets = [1] }, new WrittenDice(10, 1));
        rend.OfType<BattleEvent.Attacked>().Single().Roll.Bonus.ShouldBe(9);
        rend.OfType<BattleEvent.Hurt>().Single().Roll.Total.ShouldBe(1 + 4 + 6);
        turn[2].Profile.Actions.Single(action => action.Key == "breath-weapon").Do.OfType<AutomationNode.Each>().Single().Do.OfType<AutomationNode.Save>().Single()
            .Always.OfType<AutomationNode.Damage>().Single().Dice[0].Type.ShouldBe(DamageType.Fire);

        Arena.After(Arena.Turn(state, 0), new BattleCommand.Act(0, BasicActions.EndConcentration), _dice)[2].Gone.ShouldBe(LeaveReason.Vanished);
    }

    [Fact]
    public void A_spirit_appears_where_its_caster_wants_within_range()
    {
        var state = Begun("summon-dragon");
        var there = new Cell(14, 10);
        Arena.After(state, Cast("summon-dragon", 5, GridPoint.MiddleOf(there)), _dice)[2].At.ShouldBe(there);
        Arena.Refused(state, Cast("summon-dragon", 5, GridPoint.MiddleOf(new Cell(23, 10)))).ShouldNotBeNull();
    }

    [Theory]
    [InlineData("huge", "huge", "large")]
    [InlineData("large", "large", "large", "medium")]
    [InlineData("medium", "medium", "medium", "medium", "medium", "medium")]
    public void As_many_objects_wake_as_the_casting_modifier_bears(string choice, params string[] sizes)
    {
        var state = Arena.After(Begun("animate-objects"), Cast("animate-objects", 7, sizes[0] == "medium" ? GridPoint.MiddleOf(new Cell(7, 9)) : null, choice), _dice);
        state.Combatants.Skip(2).Select(one => one.Profile.Key).ShouldBe(sizes.Select(size => $"monster.animated-object-{size}"));

        // 2d12 + 3 + 5 and 1d12 more for each of two slots; 2d6 + 8 and 1d6; 1d4 + 3 and 1d4.
        var faces = sizes[0] == "medium" ? 3 : 4;
        Arena.Decide(Arena.Turn(state, 2), new BattleCommand.Act(2, "slam") { Targets = [1] }, new WrittenDice([10, .. Enumerable.Repeat(1, faces)]))
            .OfType<BattleEvent.Hurt>().Single().Roll.Total.ShouldBe(faces + 3 + (sizes[0] == "medium" ? 0 : 5));
    }

    [Fact]
    public void A_steed_takes_the_place_of_the_one_before_flies_by_slot_four_and_is_healed_with_its_summoner()
    {
        var setup = new BattleSetup(Arena.Open(), [Arena.Made(Arena.Caster("find-steed"), 0, 6, 10), Arena.Made(Arena.Plain(), 1, 20, 10), Arena.Made(Arena.Caster("cure-wounds"), 0, 5, 10)]);
        var state = Arena.Turn(Arena.Begin(setup, _dice), 0);
        state = Arena.After(state, Cast("find-steed", 2), _dice);
        state[3].Profile.Speeds.Fly.ShouldBe(0);
        state = Arena.After(Arena.Turn(state, 0), Cast("find-steed", 4, null, "fiend"), _dice);
        state[3].Gone.ShouldBe(LeaveReason.Vanished);
        state[4].Profile.ShouldSatisfyAllConditions(steed => steed.Type.ShouldBe(CreatureType.Fiend), steed => steed.Speeds.Fly.ShouldBe(60), steed => steed.ArmorClass.ShouldBe(14), steed => steed.HitPoints.ShouldBe(45));

        state = Arena.Hurt(Arena.Hurt(state, 0, 10), 4, 10);
        state = Arena.After(Arena.Turn(state, 2), new BattleCommand.Act(2, "spell.cure-wounds") { Targets = [0] }, new WrittenDice(4, 4));
        state[0].Health.Current.ShouldBe(23);
        state[4].Health.Current.ShouldBe(23);
    }

    [Fact]
    public void Every_spirit_fights_to_the_end_without_a_fault()
    {
        foreach (var spell in new[] { "summon-dragon", "giant-insect", "animate-objects", "find-steed" })
        {
            foreach (var choice in Battle.Legal(Begun(spell), 0).Single(legal => legal.Key == $"spell.{spell}").Choices.Where(choice => !choice.StartsWith("damage.", StringComparison.Ordinal)))
            {
                var state = Called(spell, 6, choice);
                for (var step = 0; step < 200 && state.Phase == BattlePhase.Fighting; step++) state = Arena.After(state, BattleMind.Choose(state, state.Active, _dice), _dice);
            }
        }

        Compendium.Spirits.All.Count().ShouldBe(14);
    }

    private static BattleState Called(string spell, int slot, params string[] choices) => Arena.After(Begun(spell), Cast(spell, slot, null, choices), _dice);

    private static BattleState Begun(string spell) =>
        Arena.Turn(Arena.Begin(new BattleSetup(Arena.Open(), [Arena.Made(Arena.Caster(spell), 0, 6, 10), Arena.Made(Arena.Plain(), 1, 8, 9)]), _dice), 0);

    private static BattleCommand.Act Cast(string spell, int slot, GridPoint? at = null, params string[] choices) => new(0, $"spell.{spell}") { Slot = slot, At = at, Choices = [.. choices] };
}
