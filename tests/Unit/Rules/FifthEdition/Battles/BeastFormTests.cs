using Guildhall.Core.Chance;
using Guildhall.Core.Sessions;
using Guildhall.Rules.Dungeons;
using Guildhall.Rules.FifthEdition;
using Guildhall.Rules.FifthEdition.Battles;
using Guildhall.Rules.FifthEdition.Characters;
using Guildhall.Rules.FifthEdition.Combat;
using Guildhall.Rules.FifthEdition.Content;
using Guildhall.Rules.FifthEdition.Creatures;

namespace Guildhall.Tests.Unit.Rules.FifthEdition.Battles;

/// <summary>Druids in the shape of beasts, and beasts made by magic.</summary>
public sealed class BeastFormTests
{
    private static readonly IDice _dice = DiceCup.FromText("beasts");

    [Fact]
    public void A_druid_has_the_beasts_body_and_the_own_mind_and_hit_points()
    {
        var state = Shaped(4, "wolf");
        var (druid, wolf) = (CharacterProfile.Of(CharacterSheet.Derive(QuickBuild.Of("druid", 4))), Compendium.Creatures["wolf"]);
        var shaped = state[0].Profile;

        shaped.ArmorClass.ShouldBe(wolf.ArmorClass);
        shaped.Speeds.ShouldBe(wolf.Speeds);
        shaped.Abilities.Strength.ShouldBe(wolf.Abilities.Strength);
        shaped.Abilities.Wisdom.ShouldBe(druid.Abilities.Wisdom);
        shaped.Saves[(int)Ability.Wisdom].ShouldBe(druid.Saves[(int)Ability.Wisdom]);
        shaped.Traits.ShouldContain(CreatureTrait.PackTactics);
        shaped.Actions.ShouldContain(action => action.Key == "bite");
        shaped.Actions.ShouldNotContain(action => action.Spell != null);
        state[0].Health.ShouldBe(state[0].Health with { Maximum = druid.HitPoints, Current = druid.HitPoints, Temporary = 4 });
        CanonicalJson.Write(CanonicalJson.Read<BattleState>(CanonicalJson.Write(state))).ShouldBe(CanonicalJson.Write(state));
    }

    [Fact]
    public void Forms_are_as_strong_as_the_level_allows_and_fly_from_the_eighth_on_only()
    {
        foreach (var (level, eighths) in new[] { (2, 2), (4, 4), (8, 8) })
        {
            var choices = CharacterProfile.Of(CharacterSheet.Derive(QuickBuild.Of("druid", level))).Actions.Single(action => action.Key == "wild-shape").Choices;
            choices.ShouldNotBeEmpty();
            choices.Select(key => Compendium.Creatures[key]).ShouldAllBe(beast => beast.Type == CreatureType.Beast && beast.Challenge.Eighths <= eighths && (level >= 8 || beast.Speeds.Fly == 0));
        }

        Arena.Refused(Begun(4), new BattleCommand.Act(0, "wild-shape") { Choices = ["brown-bear"] })!.Code.ShouldBe("battle.not-legal");
    }

    [Fact]
    public void Temporary_hit_points_gone_leave_the_shape_and_falling_ends_it()
    {
        var state = Shaped(4, "wolf");
        var scratched = Arena.After(state, new BattleCommand.Adjust(0) { HitPoints = -6 }, _dice);
        scratched[0].Shape.ShouldNotBeNull();
        var fallen = Arena.After(state, new BattleCommand.Adjust(0) { HitPoints = -state[0].Health.Current - 4 }, _dice);
        fallen[0].Health.State.ShouldBe(LifeState.Dying);
        fallen[0].Shape.ShouldBeNull();
    }

    [Fact]
    public void Leaving_the_shape_is_a_bonus_action_that_is_offered_to_the_shaped_alone()
    {
        Battle.Legal(Begun(4), 0).ShouldNotContain(action => action.Key == "wild-shape-end");
        var state = Arena.Turn(Shaped(4, "wolf"), 0);
        Battle.Legal(state, 0).ShouldContain(action => action.Key == "wild-shape-end");
        var back = Arena.After(state, new BattleCommand.Act(0, "wild-shape-end"), _dice);
        back[0].Shape.ShouldBeNull();
        back[0].Profile.Actions.ShouldContain(action => action.Spell != null);
    }

    [Theory]
    [InlineData("frog", "frog")]
    [InlineData("giant-ape", "giant-ape")]
    [InlineData("tyrannosaurus-rex", "giant-ape")]
    public void Magic_that_transforms_takes_the_form_that_was_chosen_where_the_target_may_have_it(string chosen, string becomes)
    {
        var target = Arena.Plain() with { Level = 7 };
        var setup = new BattleSetup(Arena.Open(), [Arena.Made(Arena.Caster("polymorph"), 0, 6, 10), Arena.Made(target, 0, 8, 10), Arena.Creature("ogre", 1, 20, 20)]);
        var state = Arena.Turn(Arena.Begin(setup, DiceCup.FromText("polymorph")), 0);

        var after = Arena.After(state, new BattleCommand.Act(0, "spell.polymorph") { Targets = [1], Choices = [chosen] }, DiceCup.FromText("cast"));

        after[1].Shape.ShouldBe(new CombatantSource.Creature(becomes));
    }

    private static BattleState Begun(int level) => Arena.Turn(
        Arena.Begin(new BattleSetup(Arena.Open(), [new Entrant("druid", new CombatantSource.Hero(QuickBuild.Of("druid", level)), 0, new Cell(6, 10)), Arena.Creature("ogre", 1, 15, 10)]), DiceCup.FromText("druid")), 0);

    private static BattleState Shaped(int level, string beast) => Arena.After(Begun(level), new BattleCommand.Act(0, "wild-shape") { Choices = [beast] }, _dice);
}
