using Guildhall.Rules.FifthEdition;
using Guildhall.Rules.FifthEdition.Creatures;
using Guildhall.Rules.FifthEdition.Spells;

namespace Guildhall.Tests.Unit.Rules.FifthEdition.Spells;

public sealed class SpellbookTests
{
    [Fact]
    public void Spells_are_unique_and_sorted()
    {
        Spellbook.All.Select(spell => spell.Key).ShouldBeUnique(StringComparer.Ordinal);
        Spellbook.All.Select(spell => spell.Level).ShouldBeInOrder();
        Spellbook.All.Length.ShouldBe(25);
    }

    [Fact]
    public void Every_spell_says_what_decides_and_what_it_does()
    {
        foreach (var spell in Spellbook.All)
        {
            (spell.Save is not null).ShouldBe(spell.Test == SpellTest.Save, spell.Key);
            (spell.Damage is not null || spell.Healing is not null || spell.Effect is not null).ShouldBeTrue(spell.Key);
            if (spell.HalfOnSave) (spell.Test == SpellTest.Save && spell.Damage is not null).ShouldBeTrue(spell.Key);
            if (spell.Concentration) spell.DurationRounds.ShouldBeGreaterThan(0, spell.Key);
            (spell.Targets.Area is not null).ShouldBe(spell.Targets.Kind == SpellTargetKind.Area, spell.Key);
            spell.Lists.ShouldNotBeEmpty(spell.Key);
            spell.Lists.ShouldBeInOrder();
        }
    }

    // SRD 5.2, "Spell Descriptions": damage with the lowest slot and one higher, targets or missiles with both.
    [Theory]
    [InlineData("burning-hands", "3d6", "4d6", 3, 3)]
    [InlineData("divine-smite", "2d8", "3d8", 1, 1)]
    [InlineData("guiding-bolt", "4d6", "5d6", 1, 1)]
    [InlineData("inflict-wounds", "2d10", "3d10", 1, 1)]
    [InlineData("magic-missile", "1d4+1", "1d4+1", 3, 4)]
    [InlineData("thunderwave", "2d8", "3d8", 3, 3)]
    [InlineData("scorching-ray", "2d6", "2d6", 3, 4)]
    [InlineData("shatter", "3d8", "4d8", 4, 4)]
    [InlineData("fireball", "8d6", "9d6", 8, 8)]
    public void Higher_slots_bring_more_damage_or_more_missiles(string key, string lowest, string higher, int targets, int moreTargets)
    {
        var spell = Spellbook.Find(key).ShouldNotBeNull();
        var plain = SpellCast.Of(spell, spell.Level, casterLevel: 5, abilityModifier: 4);
        var strong = SpellCast.Of(spell, spell.Level + 1, casterLevel: 5, abilityModifier: 4);

        plain.Damage!.ToString().ShouldBe(lowest);
        strong.Damage!.ToString().ShouldBe(higher);
        plain.Targets.ShouldBe(targets);
        strong.Targets.ShouldBe(moreTargets);
        strong.Missiles.ShouldBe(spell.Missiles == 1 ? 1 : moreTargets);
    }

    [Theory]
    [InlineData("cure-wounds", "2d8+3", "4d8+3")]
    [InlineData("healing-word", "2d4+3", "4d4+3")]
    [InlineData("mass-healing-word", "2d4+3", "3d4+3")]
    public void Healing_adds_the_casters_modifier_once(string key, string lowest, string higher)
    {
        var spell = Spellbook.Find(key).ShouldNotBeNull();

        SpellCast.Of(spell, spell.Level, 5, 3).Healing!.ToString().ShouldBe(lowest);
        SpellCast.Of(spell, spell.Level + 1, 5, 3).Healing!.ToString().ShouldBe(higher);
    }

    [Theory]
    [InlineData(1, "1d10")]
    [InlineData(4, "1d10")]
    [InlineData(5, "2d10")]
    [InlineData(10, "2d10")]
    [InlineData(11, "3d10")]
    [InlineData(16, "3d10")]
    [InlineData(17, "4d10")]
    [InlineData(20, "4d10")]
    public void A_cantrip_grows_with_its_caster(int level, string damage) =>
        SpellCast.Of(Spellbook.Find("fire-bolt")!, 0, level, 3).Damage!.ToString().ShouldBe(damage);

    [Theory]
    [InlineData(CreatureType.Undead, 3)]
    [InlineData(CreatureType.Fiend, 3)]
    [InlineData(CreatureType.Beast, 2)]
    public void A_smite_burns_the_unholy_with_one_die_more(CreatureType type, int dice) =>
        SpellCast.Of(Spellbook.Find("divine-smite")!, 1, 2, 2).DamageAgainst(type)!.Count.ShouldBe(dice);

    [Theory]
    [InlineData(2, 5)]
    [InlineData(3, 10)]
    public void Aid_lifts_hit_points_by_five_for_each_slot_level_above_one(int slot, int points) =>
        SpellCast.Of(Spellbook.Find("aid")!, slot, 5, 4).EffectAmount.ShouldBe(points);

    [Fact]
    public void A_blessing_reaches_one_more_with_each_higher_slot()
    {
        var bless = Spellbook.Find("bless")!;

        SpellCast.Of(bless, 1, 5, 4).Targets.ShouldBe(3);
        SpellCast.Of(bless, 3, 5, 4).Targets.ShouldBe(5);
        SpellCast.Of(bless, 3, 5, 4).EffectAmount.ShouldBe(4);
    }

    [Theory]
    [InlineData("fireball", 2)]
    [InlineData("fireball", 10)]
    [InlineData("fire-bolt", 1)]
    public void A_slot_must_fit_its_spell(string key, int slot) =>
        Should.Throw<ArgumentOutOfRangeException>(() => SpellCast.Of(Spellbook.Find(key)!, slot, 5, 4));

    [Fact]
    public void Sleep_begins_as_idleness_and_deepens()
    {
        var effect = Spellbook.Find("sleep")!.Effect.ShouldNotBeNull();

        effect.Condition.ShouldBe(Condition.Incapacitated);
        effect.Repeat.ShouldBe(SaveRepeat.EndOfNextTurn);
        effect.Later.ShouldBe(Condition.Unconscious);
        effect.EndsOnDamage.ShouldBeTrue();
    }

    // SRD 5.2, class tables: rows of full casters, then of half casters.
    [Theory]
    [InlineData(1, false, new[] { 2 })]
    [InlineData(2, false, new[] { 3 })]
    [InlineData(3, false, new[] { 4, 2 })]
    [InlineData(5, false, new[] { 4, 3, 2 })]
    [InlineData(20, false, new[] { 4, 3, 3, 3, 3, 2, 2, 1, 1 })]
    [InlineData(1, true, new[] { 2 })]
    [InlineData(4, true, new[] { 3 })]
    [InlineData(5, true, new[] { 4, 2 })]
    [InlineData(20, true, new[] { 4, 3, 3, 3, 2 })]
    public void Slots_are_those_of_the_class_table(int level, bool halfCaster, int[] slots) =>
        SpellSlots.At(level, halfCaster).ShouldBe(slots);

    [Fact]
    public void Healing_dice_show_every_face()
    {
        var healing = new HealingDice(2, 8, 3);
        var faces = healing.Throw(new WrittenDice(5, 7));

        faces.ShouldBe([5, 7]);
        healing.Total(faces).ShouldBe(15);
        new HealingDice(1, 4, -2).Total([1]).ShouldBe(0);
    }
}
