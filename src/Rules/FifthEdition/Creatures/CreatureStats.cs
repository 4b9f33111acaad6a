using System.Collections.Immutable;

namespace Guildhall.Rules.FifthEdition.Creatures;

/// <summary>
/// A stat block in the shape a simulator needs. Figures are those of SRD 5.2; what the shape cannot say is listed in
/// <see cref="Unmodeled"/>, so that nothing vanishes unnoticed.
/// </summary>
public sealed record CreatureStats
{
    /// <summary>Stable and unique, e.g. <c>goblin-warrior</c>; named by the string <c>monster.goblin-warrior</c>.</summary>
    public required string Key { get; init; }

    /// <summary>Its size; the hit die follows from it.</summary>
    public required CreatureSize Size { get; init; }

    /// <summary>Its type.</summary>
    public required CreatureType Type { get; init; }

    /// <summary>Tags beside the type, e.g. <c>goblinoid</c>.</summary>
    public ImmutableArray<string> Tags { get => field.IsDefault ? [] : field; init; }

    /// <summary>What an attack roll must reach.</summary>
    public required int ArmorClass { get; init; }

    /// <summary>The printed average.</summary>
    public required int HitPoints { get; init; }

    /// <summary>The dice behind the average.</summary>
    public required HitDice HitDice { get; init; }

    /// <summary>Feet per turn.</summary>
    public required Speeds Speeds { get; init; }

    /// <summary>The six scores.</summary>
    public required AbilityScores Abilities { get; init; }

    /// <summary>Save bonuses that differ from the bare modifier; see <see cref="SaveBonus"/>.</summary>
    public ImmutableSortedDictionary<Ability, int> Saves { get => field ?? ImmutableSortedDictionary<Ability, int>.Empty; init; }

    /// <summary>Skill bonuses that differ from the bare modifier; see <see cref="SkillBonus"/>.</summary>
    public ImmutableSortedDictionary<Skill, int> Skills { get => field ?? ImmutableSortedDictionary<Skill, int>.Empty; init; }

    /// <summary>Added to the initiative d20.</summary>
    public required int Initiative { get; init; }

    /// <summary>Follows from the challenge rating.</summary>
    public required int ProficiencyBonus { get; init; }

    /// <summary>How hard it is to beat.</summary>
    public required ChallengeRating Challenge { get; init; }

    /// <summary>Experience points for overcoming it.</summary>
    public required int ExperiencePoints { get; init; }

    /// <summary>Damage that counts twice.</summary>
    public ImmutableArray<DamageType> Vulnerabilities { get => field.IsDefault ? [] : field; init; }

    /// <summary>Damage that counts half, rounded down.</summary>
    public ImmutableArray<DamageType> Resistances { get => field.IsDefault ? [] : field; init; }

    /// <summary>Damage that does not count.</summary>
    public ImmutableArray<DamageType> Immunities { get => field.IsDefault ? [] : field; init; }

    /// <summary>Conditions it cannot have.</summary>
    public ImmutableArray<Condition> ConditionImmunities { get => field.IsDefault ? [] : field; init; }

    /// <summary>What it notices.</summary>
    public required CreatureSenses Senses { get; init; }

    /// <summary>What it believes in.</summary>
    public Alignment Alignment { get; init; }

    /// <summary>A second size it may have instead (people come in two), null for none.</summary>
    public CreatureSize? OtherSize { get; init; }

    /// <summary>Languages it knows, as keys of <c>language.‹key›</c>.</summary>
    public ImmutableArray<string> Languages { get => field.IsDefault ? [] : field; init; }

    /// <summary>Feet its thoughts reach as words; 0 for none.</summary>
    public int Telepathy { get; init; }

    /// <summary>What it carries, as keys of <c>gear.‹key›</c>.</summary>
    public ImmutableArray<string> Gear { get => field.IsDefault ? [] : field; init; }

    /// <summary>Experience points for overcoming it in its lair; 0 where it has none.</summary>
    public int ExperiencePointsInLair { get; init; }

    /// <summary>How often a day it turns a failed save into a success; once more in its lair, where it has one.</summary>
    public int LegendaryResistance { get; init; }

    /// <summary>Legendary actions a round; once more in its lair, where it has one.</summary>
    public int LegendaryActions { get; init; }

    /// <summary>Whether it can talk to people, and so be talked to.</summary>
    public bool Speaks { get; init; }

    /// <summary>Whether it has no mind to be afraid with: it never flees and never parleys.</summary>
    public bool Mindless { get; init; }

    /// <summary>Whether it fights to the death out of conviction, hatred or a curse.</summary>
    public bool Fanatic { get; init; }

    /// <summary>Standing traits.</summary>
    public ImmutableArray<CreatureTrait> Traits { get => field.IsDefault ? [] : field; init; }

    /// <summary>Traits that are more than a flag.</summary>
    public ImmutableArray<CreatureFeature> Features { get => field.IsDefault ? [] : field; init; }

    /// <summary>Spells it casts, and with what.</summary>
    public ImmutableArray<CreatureSpellcasting> Spellcasting { get => field.IsDefault ? [] : field; init; }

    /// <summary>Hit points regained each turn; null for none.</summary>
    public Regeneration? Regeneration { get; init; }

    /// <summary>
    /// Everything it does, as automation. <see cref="Attacks"/> and <see cref="SaveActions"/> are the short form of the same for games that
    /// fight without a map; <see cref="CreatureActions"/> gives both in one shape.
    /// </summary>
    public ImmutableArray<CreatureAction> Actions { get => field.IsDefault ? [] : field; init; }

    /// <summary>Attack rolls it can make.</summary>
    public ImmutableArray<CreatureAttack> Attacks { get => field.IsDefault ? [] : field; init; }

    /// <summary>Actions, bonus actions and auras that demand a save.</summary>
    public ImmutableArray<SaveAction> SaveActions { get => field.IsDefault ? [] : field; init; }

    /// <summary>Several attacks with one action; null for a single attack.</summary>
    public Multiattack? Multiattack { get; init; }

    /// <summary>Actions it may take as a bonus action.</summary>
    public ImmutableArray<BonusMove> BonusMoves { get => field.IsDefault ? [] : field; init; }

    /// <summary>Added to armor class, as a reaction, against one melee attack that would hit; 0 if it cannot parry.</summary>
    public int Parry { get; init; }

    /// <summary>Keys of printed abilities this shape does not carry, e.g. <c>spellcasting</c>.</summary>
    public ImmutableArray<string> Unmodeled { get => field.IsDefault ? [] : field; init; }

    /// <summary>Added to the d20 of a saving throw.</summary>
    public int SaveBonus(Ability ability) => Saves.TryGetValue(ability, out var bonus) ? bonus : Abilities.Modifier(ability);

    /// <summary>Added to the d20 of an ability check with a skill.</summary>
    public int SkillBonus(Skill skill) =>
        Skills.TryGetValue(skill, out var bonus) ? bonus : Abilities.Modifier(FifthEdition.Skills.AbilityOf(skill));
}
