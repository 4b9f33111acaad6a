using System.Collections.Immutable;
using Guildhall.Core.Chance;
using Guildhall.Rules.Dungeons;
using Guildhall.Rules.FifthEdition;
using Guildhall.Rules.FifthEdition.Automation;
using Guildhall.Rules.FifthEdition.Battles;
using Guildhall.Rules.FifthEdition.Characters;
using Guildhall.Rules.FifthEdition.Combat;
using Guildhall.Rules.FifthEdition.Grid;

namespace Guildhall.Tests.Unit.Rules.FifthEdition.Battles;

/// <summary>Spells shaped as they are cast.</summary>
public sealed class MetamagicTests
{
    [Fact]
    public void A_quickened_spell_takes_the_bonus_action_and_leaves_the_action()
    {
        var state = Ready("spell.fireball", "quickened-spell");
        Battle.Legal(state, 0).Single(legal => legal.Key == "spell.fireball").Cost.ShouldBe(ActionCost.Bonus);
        var after = Cast(state, "spell.fireball", "quick", out _);
        after[0].Budget.Actions.ShouldBe(1);
        after[0].Budget.Bonus.ShouldBeFalse();
        after[0].UsesSpent["sorcery-points"].ShouldBe(2);
        after[0].Effects.ShouldNotContain(effect => effect.Kind == EffectKind.Metamagic);
    }

    [Fact]
    public void Care_spares_friends_in_the_area_altogether()
    {
        Cast(Ready("spell.fireball", "careful-spell"), "spell.fireball", "careful", out var careful);
        careful.OfType<BattleEvent.Hurt>().ShouldNotContain(hurt => hurt.Seat == 1);
        careful.OfType<BattleEvent.Saved>().Single(saved => saved.Seat == 1).Roll.Dice.ShouldBeNull();
        careful.OfType<BattleEvent.Hurt>().ShouldContain(hurt => hurt.Seat == 2);
        Cast(Ready("spell.fireball"), "spell.fireball", "careful", out var plain);
        plain.OfType<BattleEvent.Hurt>().ShouldContain(hurt => hurt.Seat == 1);
    }

    [Fact]
    public void Heightened_magic_hampers_the_save_of_one_foe()
    {
        Cast(Ready("spell.fireball", "heightened-spell"), "spell.fireball", "heightened", out var events);
        var modes = events.OfType<BattleEvent.Saved>().Where(saved => saved.Seat >= 2).Select(saved => saved.Roll.Dice!.Value.Mode).ToList();
        modes.Count(mode => mode == RollMode.Disadvantage).ShouldBe(1);
        modes.Count.ShouldBe(2);
    }

    [Fact]
    public void Transmuted_damage_is_of_the_type_that_was_chosen()
    {
        var state = Arena.After(Begun("spell.fireball", "transmuted-spell"), new BattleCommand.Act(0, "transmuted-spell") { Choices = ["damage.cold"] }, DiceCup.FromText("ready"));
        Cast(state, "spell.fireball", "cold", out var events);
        events.OfType<BattleEvent.Hurt>().ShouldAllBe(hurt => hurt.Roll.Parts.All(part => part.Dice.Type == DamageType.Cold));
    }

    [Fact]
    public void Empowered_damage_is_not_less_on_average()
    {
        var (plain, empowered) = (0, 0);
        for (var i = 0; i < 60; i++)
        {
            Cast(Ready("spell.fireball"), "spell.fireball", $"{i}", out var events);
            plain += events.OfType<BattleEvent.Hurt>().First().Roll.Total;
            Cast(Ready("spell.fireball", "empowered-spell"), "spell.fireball", $"{i}", out events);
            empowered += events.OfType<BattleEvent.Hurt>().First().Roll.Total;
        }

        // Up to five of eight dice that show 3 or less are thrown again: some six points more.
        ((empowered - plain) / 60).ShouldBeInRange(3, 9);
    }

    [Fact]
    public void Distance_doubles_the_range_and_only_one_way_is_made_ready_for_a_spell()
    {
        var state = Ready("spell.fireball", "distant-spell", "quickened-spell");
        Battle.Legal(state, 0).Single(legal => legal.Key == "spell.fireball").PlaceFeet.ShouldBe(300);
        Arena.Refused(state, new BattleCommand.Act(0, "quickened-spell"))!.Code.ShouldBe("battle.not-legal");
        Arena.Decide(Ready("spell.fireball", "distant-spell", "empowered-spell"), new BattleCommand.Act(0, "empowered-spell"), DiceCup.FromText("both")).ShouldNotBeEmpty();
    }

    [Fact]
    public void Evokers_shape_their_spells_around_friends()
    {
        var evoker = QuickBuild.Of("wizard", 6);
        var state = Placed(CharacterProfile.Of(CharacterSheet.Derive(evoker)) with { Actions = [SpellActions.Of("fireball")!] });
        Cast(state, "spell.fireball", "sculpted", out var events);
        events.OfType<BattleEvent.Hurt>().ShouldNotContain(hurt => hurt.Seat == 1);
        events.OfType<BattleEvent.Hurt>().Count().ShouldBe(2);
    }

    private static BattleState Ready(string spell, params string[] ways)
    {
        var state = Begun(spell, ways);
        return ways.Length == 0 ? state : Arena.After(state, new BattleCommand.Act(0, ways[0]), DiceCup.FromText("ready"));
    }

    private static BattleState Begun(string spell, params string[] ways)
    {
        var build = QuickBuild.Of("sorcerer", 10);
        var picks = ways.Concat(["careful-spell", "subtle-spell", "twinned-spell", "extended-spell"]).Distinct(StringComparer.Ordinal).Take(4).ToList();
        build = build with { Levels = [.. build.Levels.Select(level => level with { Picks = [.. level.Picks.Select(pick => pick.Choice == "metamagic" ? Next(pick, picks) : pick)] })] };
        var profile = CharacterProfile.Of(CharacterSheet.Derive(build));
        return Placed(profile with { Actions = [.. profile.Actions.Where(action => action.Spell is null), SpellActions.Of(spell["spell.".Length..])!] });
    }

    private static CharacterPick Next(CharacterPick pick, List<string> picks)
    {
        var chosen = picks.Take(pick.Options.Length).ToImmutableArray();
        picks.RemoveRange(0, chosen.Length);
        return pick with { Options = chosen };
    }

    private static BattleState Placed(CombatProfile caster) => Arena.Turn(
        Arena.Begin(
            new BattleSetup(Arena.Open(), [Arena.Made(caster, 0, 1, 1), Arena.Made(Arena.Plain(), 0, 12, 12, "friend"), Arena.Made(Arena.Plain(hitPoints: 200), 1, 13, 12, "one"), Arena.Made(Arena.Plain(hitPoints: 200), 1, 12, 13, "two")]),
            DiceCup.FromText("placed")),
        0);

    private static BattleState Cast(BattleState state, string spell, string seed, out ImmutableArray<BattleEvent> events)
    {
        events = Arena.Decide(state, new BattleCommand.Act(0, spell) { At = GridPoint.CornerOf(new Cell(13, 13)) }, DiceCup.FromText(seed));
        return Battle.Apply(state, events);
    }
}
