using System.Collections.Immutable;
using Guildhall.Core.Chance;
using Guildhall.Rules.Dungeons;
using Guildhall.Rules.FifthEdition;
using Guildhall.Rules.FifthEdition.Automation;
using Guildhall.Rules.FifthEdition.Battles;
using Guildhall.Rules.FifthEdition.Characters;
using Guildhall.Rules.FifthEdition.Combat;

namespace Guildhall.Tests.Unit.Rules.FifthEdition.Battles;

/// <summary>Features of characters that fights look for.</summary>
public sealed class FeatureTraitTests
{
    [Fact]
    public void Great_weapons_show_no_face_below_three_in_hands_of_the_style()
    {
        var great = Blow(Hero("fighter", 5, "great-weapon-fighting"), "greatsword", 300).ToList();
        great.SelectMany(hurt => hurt.Roll.Parts[0].Faces).Min().ShouldBe(3);
        Blow(Hero("fighter", 5, "defense"), "greatsword", 300).SelectMany(hurt => hurt.Roll.Parts[0].Faces).Min().ShouldBe(1);
    }

    [Fact]
    public void The_savage_throw_their_damage_twice_and_keep_the_better_once_a_turn()
    {
        var savage = Sword() with { Feats = [FeatureTrait.SavageAttacker] };
        var twice = 0;
        foreach (var hurt in Swings(savage, Arena.Plain(), 200))
        {
            var part = hurt.Roll.Parts[0];
            part.Discarded.Length.ShouldBe(part.Faces.Length);
            part.Faces.Sum().ShouldBeGreaterThanOrEqualTo(part.Discarded.Sum());
            twice++;
        }

        twice.ShouldBeGreaterThan(50);
    }

    [Fact]
    public void Nobody_has_advantage_against_the_elusive()
    {
        var state = Facing(Sword(), Arena.Plain() with { Feats = [FeatureTrait.Elusive] });
        state = Arena.With(state, 0, new ActiveEffect(0, 0, "test") { Kind = EffectKind.AttackAdvantage });
        Swung(state, "elusive").OfType<BattleEvent.Attacked>().Single().Roll.Dice.Mode.ShouldBe(RollMode.Normal);
        var plain = Arena.With(Facing(Sword(), Arena.Plain()), 0, new ActiveEffect(0, 0, "test") { Kind = EffectKind.AttackAdvantage });
        Swung(plain, "elusive").OfType<BattleEvent.Attacked>().Single().Roll.Dice.Mode.ShouldBe(RollMode.Advantage);
    }

    [Fact]
    public void A_dodge_halves_the_damage_of_one_attack_and_takes_the_reaction()
    {
        var rogue = Hero("rogue", 5);
        var (dodged, plain) = (0, 0);
        for (var i = 0; i < 120; i++)
        {
            var state = Facing(Sword(damage: 30), new CombatantSource.Hero(rogue));
            var events = Swung(state, $"dodge-{i}");
            if (events.OfType<BattleEvent.Hurt>().FirstOrDefault() is not { } hurt) continue;
            plain++;
            if (!events.Any(happened => happened is BattleEvent.Acted { Action: "uncanny-dodge" })) continue;
            dodged++;
            hurt.Taken.Sum(part => part.Amount).ShouldBe(hurt.Roll.Total / 2);
            var after = Battle.Apply(state, events);
            after[1].Budget.Reaction.ShouldBeFalse();
            after[1].Effects.ShouldNotContain(effect => effect.Kind == EffectKind.DamageHalved);
        }

        dodged.ShouldBe(plain);
        plain.ShouldBeGreaterThan(20);
    }

    [Fact]
    public void A_monk_catches_blows_and_throws_them_back()
    {
        var (caught, back) = (0, 0);
        for (var i = 0; i < 150; i++)
        {
            var events = Swung(Facing(Sword(damage: 4), new CombatantSource.Hero(Hero("monk", 6))), $"caught-{i}");
            if (events.OfType<BattleEvent.Hurt>().FirstOrDefault(hurt => hurt.Seat == 1) is not { Reduced.IsEmpty: false } hurt) continue;
            caught++;
            hurt.Taken.Sum(part => part.Amount).ShouldBe(Math.Max(0, hurt.Roll.Total - hurt.Reduced.Sum()));
            if (events.Any(happened => happened is BattleEvent.Saved { Seat: 0, Ability: Ability.Dexterity })) back++;
        }

        caught.ShouldBeGreaterThan(20);
        back.ShouldBeGreaterThan(10);
    }

    [Fact]
    public void An_orc_stays_up_once_and_falls_the_second_time()
    {
        var orc = QuickBuild.Of("fighter", 1, "orc");
        var state = Facing(Sword(damage: 2), new CombatantSource.Hero(orc));
        for (var i = 0; i < 50; i++)
        {
            var events = Swung(Arena.Hurt(state, 1, 3), $"orc-{i}");
            if (!events.Any(happened => happened is BattleEvent.Hurt)) continue;
            events.ShouldContain(happened => happened is BattleEvent.StoodFast);
            var after = Battle.Apply(Arena.Hurt(state, 1, 3), events);
            after[1].Health.Current.ShouldBe(1);
            after[1].UsesSpent["relentless-endurance"].ShouldBe(1);
            after = Battle.Apply(after, new BattleEvent.Spent(0, after[0].Budget with { Actions = 1 }));
            for (var j = 0; j < 20; j++)
            {
                var second = Swung(after, $"orc-{i}-{j}");
                if (second.Any(happened => happened is BattleEvent.Hurt)) Battle.Apply(after, second)[1].Health.Current.ShouldBe(0);
            }

            return;
        }

        throw new ShouldAssertException("No blow hit.");
    }

    [Fact]
    public void Friends_in_a_paladins_aura_save_better_and_do_not_fear()
    {
        var paladin = Hero("paladin", 10);
        var bonus = CharacterSheet.Derive(paladin).Abilities.Modifier(Ability.Charisma);
        var friends = new BattleSetup(Arena.Open(), [Arena.Creature("ghost", 0, 6, 10), Arena.Made(Arena.Plain(), 1, 9, 10), new Entrant("paladin", new CombatantSource.Hero(paladin), 1, new Cell(10, 10))]);
        var near = Arena.Turn(Arena.Begin(friends, DiceCup.FromText("aura")), 0);
        var far = Arena.Turn(Arena.Begin(friends with { Entrants = friends.Entrants.SetItem(2, friends.Entrants[2] with { At = new Cell(20, 20) }) }, DiceCup.FromText("aura")), 0);

        var saved = Scream(near, "near").OfType<BattleEvent.Saved>().Single(saved => saved.Seat == 1);
        saved.Roll.Bonus.ShouldBe(bonus);
        Scream(far, "far").OfType<BattleEvent.Saved>().Single(saved => saved.Seat == 1).Roll.Bonus.ShouldBe(0);
        for (var i = 0; i < 60; i++) Battle.Apply(near, Scream(near, $"near-{i}"))[1].Effects.ShouldNotContain(effect => effect.Condition == Condition.Frightened);
        Enumerable.Range(0, 60).Any(i => Battle.Apply(far, Scream(far, $"far-{i}"))[1].Effects.Any(effect => effect.Condition == Condition.Frightened)).ShouldBeTrue();
    }

    [Fact]
    public void Focus_comes_back_with_initiative_where_half_of_it_is_gone()
    {
        BattleState Begun(int spent) => Arena.Begin(
            new BattleSetup(Arena.Open(), [new Entrant("monk", new CombatantSource.Hero(Hero("monk", 8)), 0, new Cell(4, 4)) { Reserves = new CombatReserves { HitPoints = 10, UsesSpent = ImmutableSortedDictionary<string, int>.Empty.Add("focus", spent) } }, Arena.Creature("ogre", 1, 12, 12)]),
            DiceCup.FromText("focus"));

        Begun(6)[0].UsesSpent.GetValueOrDefault("focus").ShouldBe(0);
        Begun(6)[0].Health.Current.ShouldBeGreaterThan(10);
        Begun(2)[0].UsesSpent["focus"].ShouldBe(2);
    }

    [Fact]
    public void Rage_fades_without_a_blow_once_the_bonus_action_is_gone_too()
    {
        var state = Facing(new CombatantSource.Hero(Hero("barbarian", 3)), Arena.Plain());
        var dice = DiceCup.FromText("rage");
        state = Arena.After(state, new BattleCommand.Act(0, "rage"), dice);
        state = Arena.After(state, new BattleCommand.EndTurn(0), dice);
        Rages(state).ShouldBeTrue();
        state = Arena.Turn(state, 0);
        var kept = Arena.After(state, new BattleCommand.EndTurn(0), dice);
        Rages(kept).ShouldBeTrue("the bonus action keeps it up");
        var spent = Battle.Apply(state, new BattleEvent.Spent(0, state[0].Budget with { Bonus = false }));
        Rages(Arena.After(spent, new BattleCommand.EndTurn(0), dice)).ShouldBeFalse();

        static bool Rages(BattleState state) => state[0].Effects.Any(effect => effect.Origin == "rage");
    }

    [Fact]
    public void Opportunity_attacks_and_second_blows_are_hampered_by_a_hunters_tactics()
    {
        var state = Facing(Sword(), Arena.Plain() with { Feats = [FeatureTrait.MultiattackDefense] });
        for (var i = 0; i < 40; i++)
        {
            var events = Swung(state, $"first-{i}");
            if (!events.Any(happened => happened is BattleEvent.Hurt)) continue;
            var after = Battle.Apply(state, events);
            after = Battle.Apply(after, new BattleEvent.Spent(0, after[0].Budget with { Actions = 1 }));
            Swung(after, "second").OfType<BattleEvent.Attacked>().Single().Roll.Dice.Mode.ShouldBe(RollMode.Disadvantage);
            break;
        }

        var fleeing = Facing(Arena.Plain() with { Feats = [FeatureTrait.EscapeTheHorde] }, Sword());
        var moved = Arena.Decide(fleeing, new BattleCommand.Move(0, new Cell(2, 10)), DiceCup.FromText("flees"));
        moved.OfType<BattleEvent.Attacked>().Single().Roll.Dice.Mode.ShouldBe(RollMode.Disadvantage);
    }

    [Fact]
    public void Who_studied_a_miss_strikes_the_same_foe_with_advantage()
    {
        var state = Facing(Sword() with { Feats = [FeatureTrait.StudiedAttacks] }, Arena.Plain(armorClass: 25));
        var missed = Battle.Apply(state, Arena.Decide(state, Swing, new WrittenDice(3)));
        missed = Battle.Apply(missed, new BattleEvent.Spent(0, missed[0].Budget with { Actions = 1 }));
        Swung(missed, "studied").OfType<BattleEvent.Attacked>().Single().Roll.Dice.Mode.ShouldBe(RollMode.Advantage);
    }

    [Fact]
    public void A_disciple_of_life_heals_more_and_is_healed()
    {
        var cleric = Hero("cleric", 6);
        var setup = new BattleSetup(Arena.Open(), [new Entrant("cleric", new CombatantSource.Hero(cleric), 0, new Cell(6, 10)) { Reserves = new CombatReserves { HitPoints = 5 } }, Arena.Made(Arena.Plain(), 0, 7, 10), Arena.Creature("ogre", 1, 20, 20)]);
        var state = Arena.Hurt(Arena.Turn(Arena.Begin(setup, DiceCup.FromText("life")), 0), 1, 1);

        var events = Arena.Decide(state, new BattleCommand.Act(0, "spell.cure-wounds") { Targets = [1], Slot = 2 }, DiceCup.FromText("cure"));

        var healed = events.OfType<BattleEvent.Healed>().ToList();
        healed[0].Amount.ShouldBe(healed[0].Faces.Sum() + CharacterSheet.Derive(cleric).Abilities.Modifier(Ability.Wisdom) + 2 + 2);
        healed[1].Seat.ShouldBe(0);
        healed[1].Amount.ShouldBe(4);
    }

    [Fact]
    public void The_fiends_blessing_comes_with_a_foes_fall()
    {
        var state = Facing(new CombatantSource.Hero(Hero("warlock", 5)), Arena.Plain(armorClass: 5, hitPoints: 1) with { DiesAtZero = true });
        for (var i = 0; i < 30; i++)
        {
            var events = Arena.Decide(state, new BattleCommand.Act(0, "spell.eldritch-blast") { Targets = [1] }, DiceCup.FromText($"fiend-{i}"));
            if (!events.Any(happened => happened is BattleEvent.Hurt { After.State: LifeState.Dead })) continue;
            Battle.Apply(state, events)[0].Health.Temporary.ShouldBe(5 + CharacterSheet.Derive(Hero("warlock", 5)).Abilities.Modifier(Ability.Charisma));
            return;
        }

        throw new ShouldAssertException("Nobody fell.");
    }

    [Fact]
    public void A_rogue_trades_a_die_of_sneak_attack_for_a_trip_when_asked()
    {
        var rogue = new Entrant("rogue", new CombatantSource.Hero(Hero("rogue", 5)), 0, new Cell(6, 10)) { Played = true, AsksReactions = true };
        var setup = new BattleSetup(Arena.Open(), [rogue, Arena.Made(Arena.Plain(hitPoints: 200), 1, 7, 10), Arena.Made(Arena.Plain(), 0, 8, 10)]);
        var state = Arena.Turn(Arena.Begin(setup, DiceCup.FromText("rogue")), 0);
        var blade = state[0].Profile.Actions.First(action => state[0].Profile.Riders.Any(rider => rider.Key == "sneak-attack" && rider.On.Contains(action.Key, StringComparer.Ordinal))).Key;
        for (var i = 0; i < 60; i++)
        {
            var dice = DiceCup.FromText($"trip-{i}");
            var events = Arena.Decide(state, new BattleCommand.Act(0, blade) { Targets = [1] }, dice);
            if (events is not [BattleEvent.Asked { Question: { Trigger: "rider-option" } question }]) continue;
            question.Choices.ShouldBe(["cunning-poison", "cunning-trip", "cunning-withdraw"]);
            var told = Arena.Decide(Battle.Apply(state, events), new BattleCommand.Answer(0, "cunning-trip"), dice);
            told.OfType<BattleEvent.Hurt>().Single(hurt => hurt.Origin == "sneak-attack").Roll.Parts[0].Dice.Count.ShouldBe(2);
            told.OfType<BattleEvent.Saved>().Single().Ability.ShouldBe(Ability.Dexterity);
            var whole = Arena.Decide(Battle.Apply(state, events), new BattleCommand.Answer(0, null), dice);
            whole.OfType<BattleEvent.Hurt>().Single(hurt => hurt.Origin == "sneak-attack").Roll.Parts[0].Dice.Count.ShouldBe(3);
            return;
        }

        throw new ShouldAssertException("Nobody was asked.");
    }

    [Fact]
    public void An_open_hand_topples_with_its_flurry()
    {
        var state = Facing(new CombatantSource.Hero(Hero("monk", 5)), Arena.Plain(armorClass: 8, hitPoints: 200));
        Enumerable.Range(0, 30).Select(i => Arena.Decide(state, new BattleCommand.Act(0, "flurry-of-blows") { Targets = [1] }, DiceCup.FromText($"flurry-{i}")))
            .Any(events => Battle.Apply(state, events)[1].Sum.Has(Condition.Prone)).ShouldBeTrue();
    }

    private static CharacterBuild Hero(string @class, int level, string? style = null)
    {
        var build = QuickBuild.Of(@class, level);
        if (style is null) return build;
        return build with
        {
            Levels = [.. build.Levels.Select(one => one with { Picks = [.. one.Picks.Select(pick => pick.Choice == "fighting-style" ? CharacterPick.Of("fighting-style", style) : pick)] })],
            Equipment = [new CarriedItem("greatsword", Equipped: true)],
        };
    }

    private static CombatProfile Sword(int damage = 0) => Arena.Plain() with
    {
        Actions =
        [
            new CombatAction
            {
                Key = "sword",
                Aim = AimKind.Creatures,
                RangeFeet = 5,
                Targets = 1,
                Harms = true,
                Weapon = true,
                Do = [new AutomationNode.Each([new AutomationNode.Attack { Bonus = 5, Reach = 5, Hit = [new AutomationNode.Damage([new DamageDice(2, 6, damage, DamageType.Slashing)])] }], EachOf.First)],
            },
        ],
    };

    private static BattleCommand.Act Swing { get; } = new(0, "sword") { Targets = [1] };

    private static BattleState Facing(CombatProfile attacker, CombatProfile foe) => Facing(new CombatantSource.Made(attacker), new CombatantSource.Made(foe));

    private static BattleState Facing(CombatProfile attacker, CombatantSource foe) => Facing(new CombatantSource.Made(attacker), foe);

    private static BattleState Facing(CombatantSource attacker, CombatProfile foe) => Facing(attacker, new CombatantSource.Made(foe));

    private static BattleState Facing(CombatantSource attacker, CombatantSource foe) => Arena.Turn(
        Arena.Begin(new BattleSetup(Arena.Open(), [new Entrant("one", attacker, 0, new Cell(6, 10)), new Entrant("other", foe, 1, new Cell(7, 10))]), DiceCup.FromText("facing")), 0);

    private static ImmutableArray<BattleEvent> Swung(BattleState state, string seed) => Arena.Decide(state, Swing, DiceCup.FromText(seed));

    private static IEnumerable<BattleEvent.Hurt> Swings(CombatProfile attacker, CombatProfile foe, int times)
    {
        var state = Facing(attacker, foe);
        return Enumerable.Range(0, times).SelectMany(i => Swung(state, $"swing-{i}").OfType<BattleEvent.Hurt>());
    }

    private static IEnumerable<BattleEvent.Hurt> Blow(CharacterBuild hero, string weapon, int times)
    {
        var state = Facing(new CombatantSource.Hero(hero), Arena.Plain());
        var key = state[0].Profile.Actions.First(action => action.Key.StartsWith(weapon, StringComparison.Ordinal)).Key;
        return Enumerable.Range(0, times).SelectMany(i => Arena.Decide(state, new BattleCommand.Act(0, key) { Targets = [1] }, DiceCup.FromText($"blow-{i}")).OfType<BattleEvent.Hurt>());
    }

    private static ImmutableArray<BattleEvent> Scream(BattleState state, string seed) =>
        Arena.Decide(state, new BattleCommand.Act(0, "horrific-visage") { Toward = new Guildhall.Rules.FifthEdition.Grid.Heading(1, 0) }, DiceCup.FromText(seed));
}
