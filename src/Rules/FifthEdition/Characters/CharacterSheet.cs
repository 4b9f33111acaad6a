using System.Collections.Immutable;
using Guildhall.Rules.FifthEdition.Combat;
using Guildhall.Rules.FifthEdition.Creatures;

namespace Guildhall.Rules.FifthEdition.Characters;

/// <summary>
/// Everything a character's numbers come to at full strength. A sheet is derived, never stored: keep the <see cref="CharacterBuild"/>.
/// What exhaustion takes is asked for with <see cref="WithExhaustion"/>.
/// </summary>
public sealed partial record CharacterSheet
{
    /// <summary>The choices behind it.</summary>
    public required CharacterBuild Build { get; init; }

    /// <summary>The table's rules it was derived with.</summary>
    public required CharacterRules Rules { get; init; }

    /// <summary>1 to 20, all classes together.</summary>
    public required int Level { get; init; }

    /// <summary>Classes in the order they were taken up.</summary>
    public required ImmutableArray<CharacterClassLevel> Classes { get; init; }

    /// <summary>The proficiency bonus, 2 to 6.</summary>
    public required int Proficiency { get; init; }

    /// <summary>Small or Medium.</summary>
    public required CreatureSize Size { get; init; }

    /// <summary>The scores with everything in them.</summary>
    public required AbilityScores Abilities { get; init; }

    /// <summary>Why each score is what it is.</summary>
    public required ImmutableSortedDictionary<Ability, Explained> Scores { get; init; }

    /// <summary>Hit point maximum.</summary>
    public required Explained MaximumHitPoints { get; init; }

    /// <summary>Hit dice by their faces.</summary>
    public required ImmutableSortedDictionary<int, int> HitDice { get; init; }

    /// <summary>Armor Class in what is worn.</summary>
    public required Explained ArmorClass { get; init; }

    /// <summary>What is added to an initiative roll.</summary>
    public required Explained Initiative { get; init; }

    /// <summary>Advantage on initiative rolls.</summary>
    public required RollMode InitiativeMode { get; init; }

    /// <summary>Walking speed in feet.</summary>
    public required Explained SpeedFeet { get; init; }

    /// <summary>All ways of moving.</summary>
    public required Speeds Speeds { get; init; }

    /// <summary>What is noticed, and how far.</summary>
    public required CreatureSenses Senses { get; init; }

    /// <summary>Bonuses of all six saving throws.</summary>
    public required ImmutableSortedDictionary<Ability, Explained> Saves { get; init; }

    /// <summary>Saving throws made with Advantage.</summary>
    public required ImmutableArray<SaveEdge> SaveEdges { get; init; }

    /// <summary>Bonuses of all eighteen skills.</summary>
    public required ImmutableSortedDictionary<Skill, Explained> Skills { get; init; }

    /// <summary>Skills the character is proficient in.</summary>
    public required ImmutableArray<Skill> TrainedSkills { get; init; }

    /// <summary>The lowest face that counts in checks with a proficiency, e.g. 10; 0 for none.</summary>
    public required int CheckFloor { get; init; }

    /// <summary>Armor, weapons, tools, languages.</summary>
    public required CharacterProficiencies Proficiencies { get; init; }

    /// <summary>Resistances and immunities that always hold.</summary>
    public required Defenses Defenses { get; init; }

    /// <summary>Conditions that cannot be laid on the character.</summary>
    public required ImmutableArray<Condition> ConditionImmunities { get; init; }

    /// <summary>Every way to attack, the preferred ones first; an Unarmed Strike is always among them.</summary>
    public required ImmutableArray<CharacterAttack> Attacks { get; init; }

    /// <summary>Attacks in one Attack action.</summary>
    public required Explained AttacksPerAction { get; init; }

    /// <summary>The lowest natural face of a critical hit.</summary>
    public required int CriticalFrom { get; init; }

    /// <summary>Numbers of spells by their source.</summary>
    public required ImmutableArray<CharacterCasting> Castings { get; init; }

    /// <summary>Spells that can be cast, by level and key.</summary>
    public required ImmutableArray<CharacterSpell> Spells { get; init; }

    /// <summary>Spell slots after a Long Rest; the first entry is for slot level 1. Empty without them.</summary>
    public required ImmutableArray<int> Slots { get; init; }

    /// <summary>Slots of Pact Magic after a rest.</summary>
    public required CharacterPactSlots PactSlots { get; init; }

    /// <summary>The caster level that <see cref="Slots"/> come from, and its parts; 0 without them.</summary>
    public required Explained CasterLevel { get; init; }

    /// <summary>Features with a number of uses.</summary>
    public required ImmutableArray<CharacterResource> Resources { get; init; }

    /// <summary>Traits, features and feats, in the order they were gained.</summary>
    public required ImmutableArray<CharacterFeature> Features { get; init; }

    /// <summary>Numbers of features: dice of a sneak attack, damage of a rage.</summary>
    public required ImmutableArray<CharacterNumber> Numbers { get; init; }

    /// <summary>What can be carried, in pounds.</summary>
    public required Explained CarryPounds { get; init; }

    /// <summary>What is carried, in ounces; 16 are a pound.</summary>
    public required int CarriedOunces { get; init; }

    /// <summary>Disadvantage on every D20 Test with Strength or Dexterity, and no spells: armor or a shield without training.</summary>
    public required bool IsUntrained { get; init; }

    /// <summary>Disadvantage on D20 Tests with Strength, Dexterity and Constitution: more is carried than the table's variant allows.</summary>
    public required bool IsOverburdened { get; init; }

    /// <summary>Abilities whose D20 Tests have Disadvantage because of armor or load.</summary>
    public ImmutableArray<Ability> Hampered => IsOverburdened ? [Ability.Strength, Ability.Dexterity, Ability.Constitution] : IsUntrained ? [Ability.Strength, Ability.Dexterity] : [];

    /// <summary>Disadvantage on Dexterity (Stealth) checks because of armor.</summary>
    public required bool IsNoisy { get; init; }

    /// <summary>The passive score of a skill: 10 and its bonus.</summary>
    public int Passive(Skill skill) => 10 + Skills[skill].Value;

    /// <summary>Whether the character has a feature, trait or feat.</summary>
    public bool Has(string feature)
    {
        foreach (var own in Features)
        {
            if (string.Equals(own.Key, feature, StringComparison.Ordinal)) return true;
        }

        return false;
    }

    /// <summary>Levels in one class.</summary>
    public int LevelIn(string @class) => Classes.FirstOrDefault(own => string.Equals(own.Class, @class, StringComparison.Ordinal))?.Level ?? 0;

    /// <summary>A number of a feature; 0 without it.</summary>
    public int Number(string key) => Numbers.FirstOrDefault(number => string.Equals(number.Key, key, StringComparison.Ordinal))?.Value.Value ?? 0;

    /// <summary>A resource by its key, or null.</summary>
    public CharacterResource? Resource(string key) =>
        Resources.FirstOrDefault(resource => string.Equals(resource.Key, key, StringComparison.Ordinal));

    /// <summary>The numbers of one source of spells, or null.</summary>
    public CharacterCasting? CastingOf(string source) =>
        Castings.FirstOrDefault(casting => string.Equals(casting.Source, source, StringComparison.Ordinal));

    /// <summary>A number of a D20 Test under exhaustion: 2 less for each level (SRD 5.2, "Exhaustion").</summary>
    /// <param name="level">0 to 6.</param>
    public static Explained WithExhaustion(Explained test, int level) => test.Plus(PartKeys.Exhaustion, ConditionTable.ExhaustionPenalty(level));

    /// <summary>The speed under exhaustion: 5 feet less for each level, never less than 0.</summary>
    /// <param name="level">0 to 6.</param>
    public Explained SpeedWithExhaustion(int level) => SpeedFeet.Plus(PartKeys.Exhaustion, -Math.Min(SpeedFeet.Value, 5 * level));

    /// <summary>Derives a sheet. A build that is not legal gives a sheet as well, as far as it goes.</summary>
    public static CharacterSheet Derive(CharacterBuild build, CharacterRules? rules = null) => SheetMaker.Make(build, rules ?? CharacterRules.Standard);
}
