using Guildhall.Core.Chance;
using Guildhall.Core.Sessions;
using Guildhall.Rules.Dungeons;
using Guildhall.Rules.FifthEdition;
using Guildhall.Rules.FifthEdition.Automation;
using Guildhall.Rules.FifthEdition.Battles;
using Guildhall.Rules.FifthEdition.Characters;
using Guildhall.Rules.FifthEdition.Characters.Content;
using Guildhall.Rules.FifthEdition.Creatures;
using Guildhall.Rules.FifthEdition.Grid;

namespace Guildhall.Tests.Unit.Rules.FifthEdition.Characters;

/// <summary>Characters as battles know them.</summary>
public sealed class CharacterProfileTests
{
    public static TheoryData<string> Classes => [.. CharacterContent.Standard.ClassKeys];

    [Theory]
    [MemberData(nameof(Classes))]
    public void Every_character_has_a_profile_with_the_sheets_numbers_and_distinct_actions(string @class)
    {
        foreach (var species in CharacterContent.Standard.Species)
        {
            foreach (var level in (ReadOnlySpan<int>)[1, 3, 5, 11, 20])
            {
                var sheet = CharacterSheet.Derive(QuickBuild.Of(@class, level, species.Key));
                var profile = CharacterProfile.Of(sheet);
                var what = $"{species.Key} {@class} {level}";

                profile.ArmorClass.ShouldBe(sheet.ArmorClass.Value, what);
                profile.HitPoints.ShouldBe(sheet.MaximumHitPoints.Value, what);
                profile.Actions.Select(action => action.Key).Distinct(StringComparer.Ordinal).Count().ShouldBe(profile.Actions.Length, what);
                profile.Actions.ShouldContain(action => action.Key == BasicActions.UnarmedStrike, what);
                foreach (var action in profile.Actions) AutomationCheck.Demand("sheet", what, action.Key, action.Do);
                foreach (var rider in profile.Riders) AutomationCheck.Demand("sheet", what, rider.Key, rider.Do);
                CanonicalJson.Write(CanonicalJson.Read<CombatProfile>(CanonicalJson.Write(profile))).ShouldBe(CanonicalJson.Write(profile), what);
            }
        }
    }

    [Fact]
    public void Second_wind_heals_by_the_fighters_level()
    {
        var action = Action("fighter", 7, "second-wind");
        action.Timing.ShouldBe(ActionTiming.Bonus);
        action.Use!.PerDay.ShouldBe(3);
        AutomationTree.Steps(action.Do).OfType<AutomationNode.Heal>().Single().Dice.ShouldBe(new HitDice(1, 10, 7));
    }

    [Theory]
    [InlineData("fighter", 4, 0)]
    [InlineData("fighter", 5, 2)]
    [InlineData("fighter", 20, 4)]
    [InlineData("rogue", 20, 0)]
    public void Extra_attacks_are_a_routine(string @class, int level, int count) =>
        CharacterProfile.Of(CharacterSheet.Derive(QuickBuild.Of(@class, level))).Routines.SelectMany(routine => routine.Steps).Sum(step => step.Count).ShouldBe(count);

    [Fact]
    public void Sneak_attacks_come_along_with_finesse_and_ranged_weapons_only()
    {
        var profile = CharacterProfile.Of(CharacterSheet.Derive(QuickBuild.Of("rogue", 5)));
        var sneaks = profile.Riders.Where(rider => rider.Key == "sneak-attack").ToList();

        sneaks.ShouldAllBe(rider => rider.OncePerTurn && rider.Sneaks);
        sneaks.SelectMany(rider => rider.On).ShouldContain(word => word == "shortbow.shot");
        sneaks.SelectMany(rider => rider.On).ShouldNotContain(word => word == BasicActions.UnarmedStrike);
        sneaks.SelectMany(rider => AutomationTree.Steps(rider.Do)).OfType<AutomationNode.Damage>().ShouldAllBe(damage => damage.Dice[0].Count == 3 && damage.Dice[0].Sides == 6);
    }

    [Fact]
    public void A_rage_names_its_damage_and_an_agonizing_blast_adds_charisma()
    {
        var barbarian = CharacterProfile.Of(CharacterSheet.Derive(QuickBuild.Of("barbarian", 9)));
        barbarian.Riders.Where(rider => rider.Key == "rage-damage").SelectMany(rider => rider.Do).OfType<AutomationNode.Damage>()
            .ShouldContain(damage => damage.Dice[0] == new DamageDice(0, 1, 3, DamageType.Slashing));
        barbarian.Riders.Where(rider => rider.Key == "frenzy").ShouldAllBe(rider => rider.During.Length == 2 && rider.OncePerTurn);
        AutomationTree.Steps(Action("warlock", 2, "spell.eldritch-blast").Do).OfType<AutomationNode.Damage>().ShouldAllBe(damage => damage.AddsAbility);
        AutomationTree.Steps(Action("warlock", 1, "spell.eldritch-blast").Do).OfType<AutomationNode.Damage>().ShouldAllBe(damage => !damage.AddsAbility);
    }

    [Fact]
    public void Invocations_and_masters_change_their_spells()
    {
        var warlock = QuickBuild.Of("warlock", 2);
        var level = warlock.Levels[1];
        warlock = warlock with
        {
            Levels = warlock.Levels.SetItem(1, level with
            {
                Picks = [CharacterPick.Of("eldritch-invocations", "repelling-blast", "eldritch-spear"), CharacterPick.Of("repelling-blast", "eldritch-blast"), CharacterPick.Of("eldritch-spear", "eldritch-blast")],
            }),
        };
        CharacterCheck.Of(warlock).ShouldBeEmpty();
        var blast = CharacterProfile.Of(CharacterSheet.Derive(warlock)).Actions.Single(action => action.Key == "spell.eldritch-blast");
        blast.RangeFeet.ShouldBe(180);
        AutomationTree.Steps(blast.Do).OfType<AutomationNode.Move>().Single().Feet.ShouldBe(10);

        AutomationTree.Steps(Action("ranger", 20, "spell.hunters-mark").Do).OfType<AutomationNode.Effect>().ShouldContain(effect => effect.Dice == new HitDice(1, 10, 0));
        AutomationTree.Steps(Action("ranger", 19, "spell.hunters-mark").Do).OfType<AutomationNode.Effect>().ShouldContain(effect => effect.Dice == new HitDice(1, 6, 0));
        AutomationTree.Steps(Action("wizard", 3, "spell.fire-bolt").Do).OfType<AutomationNode.Damage>().ShouldContain(damage => damage.Half);
        AutomationTree.Steps(Action("wizard", 2, "spell.fire-bolt").Do).OfType<AutomationNode.Damage>().ShouldAllBe(damage => !damage.Half);
        Action("barbarian", 10, "retaliation").Timing.ShouldBe(ActionTiming.Reaction);
    }

    [Fact]
    public void Spells_take_slots_or_free_uses_or_nothing()
    {
        var paladin = CharacterProfile.Of(CharacterSheet.Derive(QuickBuild.Of("paladin", 3)));
        paladin.Actions.ShouldContain(action => action.Key == "spell.divine-smite" && action.TakesSlot);
        paladin.Actions.ShouldContain(action => action.Key == "spell.divine-smite.free" && !action.TakesSlot && action.Use!.PerDay == 1);
        Action("wizard", 20, "spell.fire-bolt").TakesSlot.ShouldBeFalse();
        CharacterProfile.Of(CharacterSheet.Derive(QuickBuild.Of("warlock", 5))).Slots.ShouldBe([0, 0, 2, 0, 0, 0, 0, 0, 0]);
    }

    [Fact]
    public void What_a_battle_spends_is_missing_afterwards()
    {
        var sheet = CharacterSheet.Derive(QuickBuild.Of("paladin", 5));
        var reserves = CharacterReserves.Full(sheet).SpendSlot(1).Use("lay-on-hands", 10);
        var entering = CharacterProfile.Enter(sheet, reserves);
        entering.SlotsSpent[0].ShouldBe(1);
        entering.UsesSpent["lay-on-hands"].ShouldBe(10);

        var hero = new Guildhall.Rules.FifthEdition.Battles.Combatant(0, "hero", new CombatantSource.Hero(sheet.Build), 0, new Cell(0, 0), reserves.Vitality.Hurt(7))
        {
            SlotsSpent = entering.SlotsSpent.SetItem(1, 1),
            UsesSpent = entering.UsesSpent.SetItem("lay-on-hands", 15),
        };
        var after = CharacterProfile.Leave(sheet, reserves, hero);
        after.Slots.ShouldBe([3, 1]);
        after.UsesLeft("lay-on-hands").ShouldBe(10);
        after.Vitality.Current.ShouldBe(sheet.MaximumHitPoints.Value - 7);
    }

    [Theory]
    [MemberData(nameof(Classes))]
    public void A_character_fights_ogres_to_the_end(string @class)
    {
        foreach (var level in (ReadOnlySpan<int>)[1, 5, 11, 20])
        {
            var state = Fought(@class, level, $"{@class} {level}");
            state.Phase.ShouldBe(BattlePhase.Ended, $"{@class} {level}");
        }
    }

    private static BattleState Fought(string @class, int level, string seed)
    {
        var dice = DiceCup.FromText(seed);
        MapText.TryParse("..........\n..........\n..........\n..........\n..........\n", out var map, out _).ShouldBeTrue();
        var build = QuickBuild.Of(@class, level);
        var setup = new BattleSetup(
            new Battlefield(map!),
            [
                new Entrant("hero", new CombatantSource.Hero(build), 0, new Cell(0, 0)),
                new Entrant("friend", new CombatantSource.Hero(build), 0, new Cell(0, 2)),
                new Entrant("ogre", new CombatantSource.Creature("ogre"), 1, new Cell(6, 0)),
            ]);
        var state = Told(BattleState.Initial, new BattleCommand.Begin(setup), dice);
        for (var i = 0; i < 4_000 && state.Phase == BattlePhase.Fighting; i++)
        {
            state = Told(state, BattleMind.Choose(state, state.Active, dice), dice);
        }

        return state;
    }

    private static BattleState Told(BattleState state, BattleCommand command, DiceCup dice)
    {
        var result = Battle.Decide(state, command, dice);
        result.Refusal.ShouldBeNull(command.ToString());
        return Battle.Apply(state, result.Value);
    }

    private static CombatAction Action(string @class, int level, string key) =>
        CharacterProfile.Of(CharacterSheet.Derive(QuickBuild.Of(@class, level))).Actions.Single(action => action.Key == key);
}
