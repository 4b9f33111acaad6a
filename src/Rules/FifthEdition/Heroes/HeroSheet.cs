using System.Collections.Immutable;
using Guildhall.Rules.FifthEdition.Combat;
using Guildhall.Rules.FifthEdition.Spells;

namespace Guildhall.Rules.FifthEdition.Heroes;

/// <summary>
/// Everything a hero's numbers come to. A sheet is derived, never stored: keep the archetype's key, the starting scores, the experience
/// and the loadout, and derive it again. Sources: SRD 5.2 "Character Creation Details", "Gaining a Level" and each class.
/// </summary>
public sealed record HeroSheet
{
    private const int PassiveBase = 10;

    private HeroSheet(HeroNumbers numbers)
    {
        (Archetype, Level, Abilities, Loadout, Proficiency) =
            (numbers.Archetype, numbers.Level, numbers.Abilities, numbers.Loadout, numbers.Proficiency);
        Features = numbers.Features();
        Resources = numbers.Resources();
    }

    /// <summary>Class and choices.</summary>
    public Archetype Archetype { get; }

    /// <summary>1 to <see cref="Archetypes.HighestLevel"/>.</summary>
    public int Level { get; }

    /// <summary>The scores with all improvements up to this level, and what magic raises them to.</summary>
    public AbilityScores Abilities { get; }

    /// <summary>What is worn and carried.</summary>
    public Loadout Loadout { get; }

    /// <summary>The proficiency bonus, 2 to 6.</summary>
    public int Proficiency { get; }

    /// <summary>Keys of all features, the background's feat first.</summary>
    public ImmutableArray<string> Features { get; }

    /// <summary>Features with a number of uses.</summary>
    public ImmutableArray<Resource> Resources { get; }

    /// <summary>Hit point maximum.</summary>
    public required Explained MaximumHitPoints { get; init; }

    /// <summary>Armor Class without spells; see <see cref="ArmorClassWith"/>.</summary>
    public required Explained ArmorClass { get; init; }

    /// <summary>What is added to an initiative roll.</summary>
    public required Explained Initiative { get; init; }

    /// <summary>Walking speed in feet.</summary>
    public required Explained SpeedFeet { get; init; }

    /// <summary>Every way to attack with a weapon, the preferred ones first.</summary>
    public required ImmutableArray<WeaponAttack> Attacks { get; init; }

    /// <summary>Bonuses of all six saving throws.</summary>
    public required ImmutableSortedDictionary<Ability, Explained> Saves { get; init; }

    /// <summary>Bonuses of all eighteen skills.</summary>
    public required ImmutableSortedDictionary<Skill, Explained> Skills { get; init; }

    /// <summary>Bonus of spell attacks; null without spells.</summary>
    public required Explained? SpellAttack { get; init; }

    /// <summary>Difficulty Class of saves against spells and divine channels; null without spells.</summary>
    public required Explained? SpellDifficulty { get; init; }

    /// <summary>Spell slots after a Long Rest; the first entry is for slot level 1. Empty without spells.</summary>
    public required ImmutableArray<int> Slots { get; init; }

    /// <summary>Spells that can be cast, by level and key.</summary>
    public required ImmutableArray<KnownSpell> Spells { get; init; }

    /// <summary>What a glance notices: 10 and the Perception bonus.</summary>
    public int PassivePerception => PassiveBase + Skills[Skill.Perception].Value;

    /// <summary>Attacks in one Attack action.</summary>
    public int AttacksPerAction => Archetype.AttacksPerAction.At(Level);

    /// <summary>The lowest natural face of a critical weapon hit.</summary>
    public int CriticalFrom => Archetype.CriticalFrom.At(Level);

    /// <summary>What Rage adds to the damage of Strength attacks; 0 without the feature.</summary>
    public int RageDamage => Archetype.RageDamage.At(Level);

    /// <summary>The spellcasting modifier; 0 without spells.</summary>
    public int SpellModifier => Archetype.Spellcasting is { } casting ? Abilities.Modifier(casting.Ability) : 0;

    /// <summary>Advantage on initiative rolls of a remarkable athlete.</summary>
    public RollMode InitiativeMode => Has(FeatureKeys.RemarkableAthlete) ? RollMode.Advantage : RollMode.Normal;

    /// <summary>Disadvantage on every D20 Test with Strength or Dexterity, and no spells: armor without training.</summary>
    public bool IsUntrained => Heroes.ArmorClass.IsUntrained(Archetype, Loadout);

    /// <summary>The string key of a feature's name.</summary>
    public static string FeatureName(string feature) => $"feature.{feature}.name";

    /// <summary>Derives a sheet.</summary>
    /// <param name="archetype">Class and choices.</param>
    /// <param name="starting">The scores at level 1, background's increase included.</param>
    /// <param name="experience">0 or more; beyond <see cref="Archetypes.HighestLevel"/> it changes nothing.</param>
    /// <param name="loadout">What is worn and carried, with what magic it has; null for what the archetype sets out with.</param>
    public static HeroSheet Derive(Archetype archetype, AbilityScores starting, int experience, Loadout? loadout = null)
    {
        var level = Math.Min(ExperienceTable.LevelAt(experience), Archetypes.HighestLevel);
        var own = archetype.Improvements
            .Where(improvement => improvement.Level <= level)
            .Aggregate(starting, (scores, improvement) => BackgroundIncrease.Sum(scores, improvement.Added));
        var equipment = loadout ?? archetype.Equipment;
        var abilities = equipment.Magic.Select(item => item.Raises).OfType<AbilityFloor>().Aggregate(own, (scores, floor) => scores.AtLeast(floor));
        var numbers = new HeroNumbers(archetype, level, abilities, equipment);
        return new HeroSheet(numbers)
        {
            MaximumHitPoints = numbers.HitPoints(),
            ArmorClass = numbers.ArmorClass(),
            Initiative = numbers.Initiative(),
            SpeedFeet = numbers.Speed(),
            Attacks = WeaponAttacks.Of(numbers),
            Saves = Enum.GetValues<Ability>().ToImmutableSortedDictionary(ability => ability, numbers.Save),
            Skills = FifthEdition.Skills.All.ToImmutableSortedDictionary(skill => skill, numbers.SkillBonus),
            SpellAttack = numbers.SpellAttack(),
            SpellDifficulty = numbers.SpellDifficulty(),
            Slots = numbers.Slots(),
            Spells = numbers.Spells(),
        };
    }

    /// <summary>Damage that is halved because of what is worn.</summary>
    public IEnumerable<DamageType> Resistances => Loadout.Magic.Select(item => item.Resists).OfType<DamageType>();

    /// <summary>Whether the hero has a feature.</summary>
    public bool Has(string feature) => Features.Contains(feature, StringComparer.Ordinal);

    /// <summary>The uses of a feature after a Long Rest; 0 without it.</summary>
    public int UsesOf(string feature) =>
        Resources.FirstOrDefault(resource => string.Equals(resource.Key, feature, StringComparison.Ordinal))?.Uses ?? 0;

    /// <summary>Armor Class under a spell that gives the unarmored a better base, e.g. 13.</summary>
    public Explained ArmorClassWith(int formula) => Heroes.ArmorClass.Explain(Archetype, Level, Abilities, Loadout, formula);

    /// <summary>
    /// Advantage that features give to saving throws, and Disadvantage of armor without training. An incapacitated hero has no danger
    /// sense: leave it to <see cref="ConditionTable.OnSave"/>, where such a save fails anyway.
    /// </summary>
    /// <param name="raging">Whether the hero is in a Rage.</param>
    public RollMode SaveMode(Ability ability, bool raging = false) => RollModes.Combine(
        advantage: (ability == Ability.Dexterity && Has(FeatureKeys.DangerSense)) || (ability == Ability.Strength && raging),
        disadvantage: IsUntrained && ability is Ability.Strength or Ability.Dexterity);

    /// <summary>Disadvantage on Stealth in noisy armor and on body skills in armor without training.</summary>
    public RollMode SkillMode(Skill skill) => RollModes.Combine(
        advantage: skill == Skill.Athletics && Has(FeatureKeys.RemarkableAthlete),
        disadvantage: (skill == Skill.Stealth && Loadout.Armor is { StealthDisadvantage: true })
            || (IsUntrained && FifthEdition.Skills.AbilityOf(skill) is Ability.Strength or Ability.Dexterity));

    /// <summary>A spell the hero can cast, by its key, or null.</summary>
    public KnownSpell? FindSpell(string key) =>
        Spells.FirstOrDefault(known => string.Equals(known.Spell.Key, key, StringComparison.Ordinal));

    /// <summary>The numbers of a casting by this hero.</summary>
    /// <param name="slotLevel">The slot expended; 0 for a cantrip; the spell's own level for a free casting.</param>
    public SpellCast Cast(Spell spell, int slotLevel) => SpellCast.Of(spell, slotLevel, Level, SpellModifier);
}
