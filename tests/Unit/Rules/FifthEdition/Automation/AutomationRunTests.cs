using System.Collections.Immutable;
using Guildhall.Core.Chance;
using Guildhall.Rules.FifthEdition;
using Guildhall.Rules.FifthEdition.Automation;
using Guildhall.Rules.FifthEdition.Combat;
using Guildhall.Rules.FifthEdition.Content;
using Guildhall.Rules.FifthEdition.Creatures;

namespace Guildhall.Tests.Unit.Rules.FifthEdition.Automation;

public sealed class AutomationRunTests
{
    private static readonly AutomationActor _caster = new("caster") { SpellAttack = 7, SaveDc = 15, AbilityModifier = 4, Level = 5 };
    private static readonly AutomationTarget _ogre = new("ogre") { ArmorClass = 11, Health = Vitality.Full(60), Size = CreatureSize.Large, Type = CreatureType.Giant };

    [Fact]
    public void A_fireball_throws_its_dice_once_and_halves_for_who_saves()
    {
        // 8d6 show 4 each: 32. The first target saves (20), the second does not (1).
        var outcomes = Cast("fireball", 3, [_ogre, _ogre with { Key = "other" }], [20, 4, 4, 4, 4, 4, 4, 4, 4, 1]);

        outcomes.OfType<AutomationOutcome.Damaged>().Select(harm => (harm.Who, harm.Total)).ShouldBe([("ogre", 16), ("other", 32)]);
    }

    [Theory]
    [InlineData(3, 8)]
    [InlineData(4, 9)]
    [InlineData(9, 14)]
    public void A_higher_slot_throws_more_dice(int slot, int dice) =>
        Cast("fireball", slot, [_ogre], [1, .. Enumerable.Repeat(1, dice)]).OfType<AutomationOutcome.Damaged>().Single().Total.ShouldBe(dice);

    [Theory]
    [InlineData(4, 1)]
    [InlineData(5, 2)]
    [InlineData(11, 3)]
    [InlineData(17, 4)]
    public void A_cantrip_grows_with_the_caster(int level, int rays)
    {
        var outcomes = Run("eldritch-blast", 0, _caster with { Level = level }, [_ogre with { Near = false }], [.. Enumerable.Range(0, rays).SelectMany<int, int>(_ => [15, 5])]);

        outcomes.OfType<AutomationOutcome.Attacked>().Count().ShouldBe(rays);
    }

    [Fact]
    public void Missiles_go_around_the_targets()
    {
        var outcomes = Cast("magic-missile", 1, [_ogre, _ogre with { Key = "other" }], [1, 2, 3]);

        outcomes.OfType<AutomationOutcome.Damaged>().Select(harm => (harm.Who, harm.Total)).ShouldBe([("ogre", 2), ("other", 3), ("ogre", 4)]);
    }

    [Fact]
    public void Immunity_resistance_and_vulnerability_count_by_type()
    {
        var stone = _ogre with { Defenses = new Defenses([DamageType.Fire], [], [DamageType.Radiant]) };

        var harm = Cast("flame-strike", 5, [stone], [1, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6]).OfType<AutomationOutcome.Damaged>().ToList();

        harm.Select(one => one.Total).ShouldBe([15, 0]);
    }

    [Fact]
    public void A_condition_is_laid_with_its_repeated_save_and_not_on_the_immune()
    {
        var victim = _ogre with { Type = CreatureType.Humanoid };

        var laid = Cast("hold-person", 2, [victim], [1]).OfType<AutomationOutcome.Laid>().ShouldHaveSingleItem();
        laid.Condition.ShouldBe(Condition.Paralyzed);
        laid.SavedWith.ShouldBe(Ability.Wisdom);
        laid.Dc.ShouldBe(15);

        Cast("hold-person", 2, [victim with { ConditionImmunities = [Condition.Paralyzed] }], [1]).OfType<AutomationOutcome.Immune>().ShouldHaveSingleItem();
        Cast("hold-person", 2, [_ogre], []).ShouldBeEmpty("a giant is no person");
    }

    [Fact]
    public void What_one_step_does_counts_for_the_next()
    {
        // The second blow hits a paralyzed target within 5 feet: with advantage, and every hit is critical.
        var blows = new AutomationNode.Each([
            new AutomationNode.Lay([Condition.Paralyzed]),
            new AutomationNode.Attack { Bonus = 5, Reach = 5, Hit = [new AutomationNode.Damage([new DamageDice(1, 6, 0, DamageType.Slashing)])] },
        ]);

        var outcomes = AutomationRun.Of([blows], new AutomationInput(_caster, [_ogre]), new WrittenDice(2, 10, 3, 4));

        outcomes.OfType<AutomationOutcome.Attacked>().Single().Roll.Outcome.ShouldBe(AttackOutcome.Critical);
        outcomes.OfType<AutomationOutcome.Damaged>().Single().Total.ShouldBe(7);
    }

    [Fact]
    public void Magic_resistance_throws_twice_against_magic_only()
    {
        var fiend = _ogre with { MagicResistance = true };
        AutomationNode.Each save = new([new AutomationNode.Save(Ability.Wisdom) { Dc = 10 }]);

        AutomationRun.Of([save], new AutomationInput(_caster, [fiend], Magic: true), new WrittenDice(2, 12)).OfType<AutomationOutcome.Saved>().Single().Succeeded.ShouldBeTrue();
        AutomationRun.Of([save], new AutomationInput(_caster, [fiend]), new WrittenDice(2)).OfType<AutomationOutcome.Saved>().Single().Succeeded.ShouldBeFalse();
    }

    [Fact]
    public void Evasion_takes_nothing_on_a_success_and_half_on_a_failure()
    {
        var rogue = _ogre with { Evasion = true };

        Cast("fireball", 3, [rogue], [20, 4, 4, 4, 4, 4, 4, 4, 4]).OfType<AutomationOutcome.Damaged>().Single().Total.ShouldBe(0);
        Cast("fireball", 3, [rogue], [1, 4, 4, 4, 4, 4, 4, 4, 4]).OfType<AutomationOutcome.Damaged>().Single().Total.ShouldBe(16);
    }

    [Fact]
    public void A_pool_of_healing_is_shared_out()
    {
        var hurt = _ogre with { Health = Vitality.Full(500).Hurt(400) };

        var healed = Cast("mass-heal", 9, [hurt, hurt with { Key = "other" }], []).OfType<AutomationOutcome.Healed>().ToList();

        healed.Select(one => one.Amount).ShouldBe([400, 300]);
    }

    [Fact]
    public void A_drained_maximum_falls_by_what_was_taken_and_heals_the_vampire()
    {
        var bite = Compendium.Creatures["vampire"].Actions.Single(action => action.Key == "bite");
        var held = _ogre with { Conditions = [Condition.Grappled], Grappled = true };
        var outcomes = AutomationRun.Of(bite.Do, new AutomationInput(AutomationActor.Of(Compendium.Creatures["vampire"]), [held]), new WrittenDice(1, 1, 2, 2, 2));

        outcomes.OfType<AutomationOutcome.MaximumChanged>().Single().Change.ShouldBe(-6);
        outcomes.OfType<AutomationOutcome.Healed>().Single().Amount.ShouldBe(6);
    }

    [Theory]
    [InlineData(1, 5)]
    [InlineData(3, 3)]
    [InlineData(6, 0)]
    public void A_tsunami_loses_a_die_with_every_round(int turns, int dice)
    {
        var wave = Compendium.Spells["tsunami"].Do.OfType<AutomationNode.Later>().First(later => later.At == LaterAt.StartOfSourceTurn);
        var harm = AutomationRun.Of(wave.Do, new AutomationInput(_caster, [_ogre], 8, 8) { Turns = turns }, new WrittenDice([1, .. Enumerable.Repeat(3, dice)]));

        harm.OfType<AutomationOutcome.Damaged>().Single().Total.ShouldBe(3 * dice);
    }

    [Theory]
    [InlineData(14, true)]
    [InlineData(10, true, "secondhand")]
    [InlineData(19, false, "extensive")]
    [InlineData(20, false, "possession", "likeness")]
    [InlineData(20, false, "body-part")]
    public void A_scrying_is_resisted_by_what_is_known_of_the_target(int face, bool resisted, params string[] facts)
    {
        var outcomes = AutomationRun.Of(Compendium.Spells["scrying"].Do, new AutomationInput(_caster with { SaveDc = facts.Length == 0 ? 14 : 15, Facts = [.. facts] }, [_ogre], 5, 5), new WrittenDice(face));

        outcomes.OfType<AutomationOutcome.Saved>().Single().Succeeded.ShouldBe(resisted);
        outcomes.OfType<AutomationOutcome.Changed>().Single().Terms.Kind.ShouldBe(resisted ? EffectKind.Spared : EffectKind.Revealed);
    }

    [Fact]
    public void An_orb_leaps_and_a_burst_explodes_outside_of_battles_too()
    {
        var far = _ogre with { Near = false };
        Cast("chromatic-orb", 1, [far, far with { Key = "other" }], [15, 4, 4, 1, 15, 1, 2, 3]).OfType<AutomationOutcome.Damaged>().Select(harm => (harm.Who, harm.Total)).ShouldBe([("ogre", 9), ("other", 6)]);
        Run("sorcerous-burst", 0, _caster with { Level = 1 }, [far], [15, 8, 8, 1]).OfType<AutomationOutcome.Damaged>().Single().Total.ShouldBe(17);
        Run("true-strike", 0, _caster, [_ogre], []).ShouldHaveSingleItem().ShouldBeOfType<AutomationOutcome.Struck>().Who.ShouldBe("ogre");
    }

    [Fact]
    public void Without_a_target_nothing_happens_but_word_of_it() => Cast("fireball", 3, [], []).ShouldBe([new AutomationOutcome.NoTarget()]);

    [Fact]
    public void The_same_dice_give_the_same_outcomes()
    {
        var tree = Compendium.Spells["prismatic-spray"].Do;
        var input = new AutomationInput(_caster, [_ogre, _ogre with { Key = "other" }], 7, 7);

        var first = AutomationRun.Of(tree, input, DiceCup.FromText("prism"));

        AutomationRun.Of(tree, input, DiceCup.FromText("prism")).Select(one => one.ToString()).ShouldBe(first.Select(one => one.ToString()));
    }

    private static ImmutableArray<AutomationOutcome> Cast(string spell, int slot, ImmutableArray<AutomationTarget> targets, int[] faces) => Run(spell, slot, _caster, targets, faces);

    private static ImmutableArray<AutomationOutcome> Run(string spell, int slot, AutomationActor actor, ImmutableArray<AutomationTarget> targets, int[] faces)
    {
        var stats = Compendium.Spells[spell];
        return AutomationRun.Of(stats.Do, new AutomationInput(actor, targets, slot, stats.Level), new WrittenDice(faces));
    }
}
