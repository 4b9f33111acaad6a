using Guildhall.Rules.FifthEdition;
using Guildhall.Rules.FifthEdition.Equipment;
using Guildhall.Rules.FifthEdition.Heroes;
using Guildhall.Rules.FifthEdition.Spells;

namespace Guildhall.Tests.Unit.Rules.FifthEdition.Heroes;

public sealed class ArchetypesTests
{
    public static TheoryData<string> Keys => [.. Archetypes.All.Select(archetype => archetype.Key)];

    [Theory]
    [MemberData(nameof(Keys))]
    public void Its_scores_are_a_standard_array_raised_by_its_background(string key)
    {
        var archetype = Archetypes.Find(key)!;

        StandardArray.Check(archetype.StandardScores).Refusal.ShouldBeNull();
        PointBuy.Check(archetype.StandardScores).Refusal.ShouldBeNull();
        BackgroundIncrease.Apply(archetype.StandardScores, archetype.Background, archetype.Increase).Value.ShouldBe(archetype.StartingScores);
        archetype.StandardScores[archetype.Primary[0]].ShouldBe(15);
    }

    [Theory]
    [MemberData(nameof(Keys))]
    public void It_improves_by_two_points_at_level_four(string key)
    {
        var archetype = Archetypes.Find(key)!;

        var (level, added) = archetype.Improvements.ShouldHaveSingleItem();
        level.ShouldBe(4);
        Enum.GetValues<Ability>().Sum(ability => added[ability]).ShouldBe(2);
        var before = HeroSheet.Derive(archetype, archetype.StartingScores, 2_699).Abilities;
        var after = HeroSheet.Derive(archetype, archetype.StartingScores, 2_700).Abilities;
        before.ShouldBe(archetype.StartingScores);
        Enum.GetValues<Ability>().Sum(ability => after[ability] - before[ability]).ShouldBe(2);
    }

    // SRD 5.2, each class's core traits: how many skills, and from which list.
    [Theory]
    [InlineData("barbarian", 2, new[] { Skill.AnimalHandling, Skill.Athletics, Skill.Intimidation, Skill.Nature, Skill.Perception, Skill.Survival })]
    [InlineData("cleric", 2, new[] { Skill.History, Skill.Insight, Skill.Medicine, Skill.Persuasion, Skill.Religion })]
    [InlineData("fighter", 2, new[] { Skill.Acrobatics, Skill.AnimalHandling, Skill.Athletics, Skill.History, Skill.Insight, Skill.Intimidation, Skill.Persuasion, Skill.Perception, Skill.Survival })]
    [InlineData("paladin", 2, new[] { Skill.Athletics, Skill.Insight, Skill.Intimidation, Skill.Medicine, Skill.Persuasion, Skill.Religion })]
    [InlineData("ranger", 3, new[] { Skill.AnimalHandling, Skill.Athletics, Skill.Insight, Skill.Investigation, Skill.Nature, Skill.Perception, Skill.Stealth, Skill.Survival })]
    [InlineData("rogue", 4, new[] { Skill.Acrobatics, Skill.Athletics, Skill.Deception, Skill.Insight, Skill.Intimidation, Skill.Investigation, Skill.Perception, Skill.Persuasion, Skill.SleightOfHand, Skill.Stealth })]
    [InlineData("wizard", 2, new[] { Skill.Arcana, Skill.History, Skill.Insight, Skill.Investigation, Skill.Medicine, Skill.Nature, Skill.Religion })]
    public void It_chose_as_many_skills_as_its_class_offers(string key, int count, Skill[] list)
    {
        var archetype = Archetypes.Find(key)!;
        var chosen = archetype.Skills.Where(grant => grant is { Level: 1, Expertise: false }).Select(grant => grant.Skill).ToList();

        chosen.Count.ShouldBe(count);
        chosen.ShouldBeSubsetOf(list);
        chosen.ShouldNotContain(skill => archetype.Background.Skills.Contains(skill));
    }

    [Theory]
    [MemberData(nameof(Keys))]
    public void Expertise_doubles_only_what_is_known(string key)
    {
        var archetype = Archetypes.Find(key)!;
        foreach (var grant in archetype.Skills.Where(grant => grant.Expertise))
        {
            var known = archetype.Background.Skills.Contains(grant.Skill)
                || archetype.Skills.Any(other => !other.Expertise && other.Level <= grant.Level && other.Skill == grant.Skill);
            known.ShouldBeTrue(grant.Skill.ToString());
        }
    }

    // SRD 5.2, class overview and core traits.
    [Theory]
    [InlineData("barbarian", 12, Ability.Strength, Ability.Constitution)]
    [InlineData("cleric", 8, Ability.Wisdom, Ability.Charisma)]
    [InlineData("fighter", 10, Ability.Strength, Ability.Constitution)]
    [InlineData("paladin", 10, Ability.Wisdom, Ability.Charisma)]
    [InlineData("ranger", 10, Ability.Strength, Ability.Dexterity)]
    [InlineData("rogue", 8, Ability.Dexterity, Ability.Intelligence)]
    [InlineData("wizard", 6, Ability.Intelligence, Ability.Wisdom)]
    public void Its_hit_die_and_saves_are_its_classes(string key, int hitDie, Ability first, Ability second)
    {
        var archetype = Archetypes.Find(key)!;

        archetype.HitDie.ShouldBe(hitDie);
        archetype.Saves.ShouldBe([first, second]);
    }

    [Theory]
    [MemberData(nameof(Keys))]
    public void It_can_use_all_it_sets_out_with(string key)
    {
        var archetype = Archetypes.Find(key)!;
        var hero = HeroSheet.Derive(archetype, archetype.StartingScores, 0);

        hero.IsUntrained.ShouldBeFalse();
        hero.SpeedFeet.Value.ShouldBe(30);
        hero.Attacks.ShouldNotBeEmpty();
        archetype.Equipment.Weapons.ShouldAllBe(weapon => archetype.IsProficientWith(weapon));
        if (archetype.Equipment.Shield) archetype.Armor.HasFlag(ArmorCategory.Shield).ShouldBeTrue();
        archetype.Masteries.ShouldBeSubsetOf(archetype.Equipment.Weapons.Select(weapon => weapon.Key), StringComparer.Ordinal);
    }

    [Fact]
    public void The_clerics_gear_is_bought_from_the_110_gold_pieces_of_its_class()
    {
        const int holySymbol = 500;

        (Archetypes.Find("cleric")!.Equipment.CostCopper + holySymbol).ShouldBeLessThanOrEqualTo(11_000);
    }

    [Theory]
    [MemberData(nameof(Keys))]
    public void It_prepares_no_more_spells_than_its_class_table_allows(string key)
    {
        var archetype = Archetypes.Find(key)!;
        if (archetype.Spellcasting is not { } casting)
        {
            archetype.Spells.ShouldBeEmpty();
            return;
        }

        for (var level = 1; level <= Archetypes.HighestLevel; level++)
        {
            var counted = archetype.Spells
                .Where(grant => grant.Level <= level && (grant.AlwaysFrom == 0 || grant.AlwaysFrom > level))
                .Select(grant => Spellbook.Find(grant.Spell).ShouldNotBeNull(grant.Spell))
                .ToList();
            counted.Count(spell => spell.IsCantrip).ShouldBeLessThanOrEqualTo(casting.Cantrips.At(level));
            counted.Count(spell => !spell.IsCantrip).ShouldBeLessThanOrEqualTo(casting.Prepared.At(level));
            counted.ShouldAllBe(spell => spell.Level <= SpellSlots.At(level, casting.HalfCaster).Length);
        }
    }

    [Theory]
    [MemberData(nameof(Keys))]
    public void Its_spells_stand_on_its_list_and_free_castings_have_uses(string key)
    {
        var archetype = Archetypes.Find(key)!;
        foreach (var grant in archetype.Spells)
        {
            Spellbook.Find(grant.Spell)!.Lists.ShouldContain(key, StringComparer.Ordinal);
            if (grant.FreeUses is { } resource) archetype.Resources.ShouldContain(granted => granted.Key == resource && granted.Uses.At(grant.Level) > 0);
        }
    }

    [Theory]
    [MemberData(nameof(Keys))]
    public void Its_features_are_unique_and_its_resources_belong_to_features(string key)
    {
        var archetype = Archetypes.Find(key)!;
        var hero = HeroSheet.Derive(archetype, archetype.StartingScores, 6_500);

        hero.Features.ShouldBeUnique(StringComparer.Ordinal);
        hero.Resources.ShouldAllBe(resource => hero.Has(resource.Key));
        archetype.Features.Select(grant => grant.Level).ShouldBeInOrder();
    }

    [Fact]
    public void Somebody_can_cast_every_spell()
    {
        var known = Archetypes.All.SelectMany(archetype => archetype.Spells).Select(grant => grant.Spell);

        Spellbook.All.Select(spell => spell.Key).ShouldBeSubsetOf(known, StringComparer.Ordinal);
    }

    [Fact]
    public void There_are_seven_in_order()
    {
        Archetypes.All.Length.ShouldBe(7);
        Archetypes.All.Select(archetype => archetype.Key).ShouldBeInOrder();
        Archetypes.Find("Fighter").ShouldBeNull();
    }
}
