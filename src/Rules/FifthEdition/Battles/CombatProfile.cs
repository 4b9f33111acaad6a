using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Guildhall.Rules.FifthEdition.Combat;
using Guildhall.Rules.FifthEdition.Creatures;

namespace Guildhall.Rules.FifthEdition.Battles;

/// <summary>All that a battle needs to know of one combatant, whatever it is made of.</summary>
public sealed record CombatProfile
{
    // A changed copy takes this along, so it says whose it is.
    private ProfileFigures? _figures;

    /// <summary>What it is, e.g. <c>monster.goblin-warrior</c>; names are looked up with it.</summary>
    public required string Key { get; init; }

    /// <summary>Its size.</summary>
    public CreatureSize Size { get; init; } = CreatureSize.Medium;

    /// <summary>Its type.</summary>
    public CreatureType Type { get; init; } = CreatureType.Humanoid;

    /// <summary>What else it is, e.g. <c>goblinoid</c>.</summary>
    public ImmutableArray<string> Tags { get => field.IsDefault ? [] : field; init; }

    /// <summary>What an attack roll must reach.</summary>
    public required int ArmorClass { get; init; }

    /// <summary>Its hit point maximum.</summary>
    public required int HitPoints { get; init; }

    /// <summary>The six scores.</summary>
    public required AbilityScores Abilities { get; init; }

    /// <summary>Saving throw bonuses in the order of <see cref="Ability"/>.</summary>
    public required ImmutableArray<int> Saves { get; init; }

    /// <summary>Skill bonuses in the order of <see cref="Skill"/>.</summary>
    public required ImmutableArray<int> Skills { get; init; }

    /// <summary>Added to the initiative d20.</summary>
    public int Initiative { get; init; }

    /// <summary>Whether it rolls initiative with advantage.</summary>
    public bool InitiativeAdvantage { get; init; }

    /// <summary>Its proficiency bonus.</summary>
    public int ProficiencyBonus { get; init; } = 2;

    /// <summary>Its level, or challenge, as a caster of cantrips; 1 to 20.</summary>
    public int Level { get; init; } = 1;

    /// <summary>Feet per turn.</summary>
    public Speeds Speeds { get => field ?? new Speeds(30); init; }

    /// <summary>What it notices.</summary>
    public CreatureSenses Senses { get => field ?? new CreatureSenses(10); init; }

    /// <summary>What it shrugs off or suffers from.</summary>
    public Defenses Defenses { get => field ?? Defenses.None; init; }

    /// <summary>Conditions it cannot have.</summary>
    public ImmutableArray<Condition> ConditionImmunities { get => field.IsDefault ? [] : field; init; }

    /// <summary>Standing traits.</summary>
    public ImmutableArray<CreatureTrait> Traits { get => field.IsDefault ? [] : field; init; }

    /// <summary>Features of characters that fights look for.</summary>
    public ImmutableArray<FeatureTrait> Feats { get => field.IsDefault ? [] : field; init; }

    /// <summary>What turns D20 Tests after the throw.</summary>
    public ImmutableArray<CombatRescue> Rescues { get => field.IsDefault ? [] : field; init; }

    /// <summary>What keeps it standing when it would fall.</summary>
    public ImmutableArray<CombatStand> Stands { get => field.IsDefault ? [] : field; init; }

    /// <summary>What comes back when initiative is rolled.</summary>
    public ImmutableArray<CombatRegain> Regains { get => field.IsDefault ? [] : field; init; }

    /// <summary>What its presence gives friends; null for nothing.</summary>
    public CombatAura? Aura { get; init; }

    /// <summary>Skills it is proficient in.</summary>
    public ImmutableArray<Skill> Trained { get => field.IsDefault ? [] : field; init; }

    /// <summary>The lowest face that counts in checks of <see cref="Trained"/> skills.</summary>
    public int CheckFloor { get; init; }

    /// <summary>Hit points regained at the start of each turn that it begins bloodied.</summary>
    public int Rally { get; init; }

    /// <summary>Temporary hit points when a foe falls by its hand or within 10 feet.</summary>
    public int Harvest { get; init; }

    /// <summary>Traits with steps of their own.</summary>
    public ImmutableArray<CombatFeature> Features { get => field.IsDefault ? [] : field; init; }

    /// <summary>What comes along with hits.</summary>
    public ImmutableArray<CombatRider> Riders { get => field.IsDefault ? [] : field; init; }

    /// <summary>Saving throws always made with advantage.</summary>
    public ImmutableArray<Ability> SaveAdvantages { get => field.IsDefault ? [] : field; init; }

    /// <summary>Conditions that are avoided and ended with Advantage on the save: brave halflings, elves.</summary>
    public ImmutableArray<Condition> SteadyAgainst { get => field.IsDefault ? [] : field; init; }

    /// <summary>Abilities whose saves and checks have Disadvantage: armor without training, a load too heavy.</summary>
    public ImmutableArray<Ability> Hampered { get => field.IsDefault ? [] : field; init; }

    /// <summary>Hit points regained each turn; null for none.</summary>
    public Regeneration? Regeneration { get; init; }

    /// <summary>Legendary actions a round.</summary>
    public int LegendaryActions { get; init; }

    /// <summary>How often a day it turns a failed save into a success.</summary>
    public int LegendaryResistance { get; init; }

    /// <summary>Whether it falls dead at 0 hit points, as monsters do.</summary>
    public bool DiesAtZero { get; init; }

    /// <summary>Whether it can talk, and be talked to.</summary>
    public bool Speaks { get; init; }

    /// <summary>Added to spell attacks.</summary>
    public int SpellAttack { get; init; }

    /// <summary>What saves against its magic must reach.</summary>
    public int SaveDc { get; init; } = 10;

    /// <summary>Its spellcasting modifier.</summary>
    public int SpellModifier { get; init; }

    /// <summary>Spell slots of the levels 1 to 9; empty for none.</summary>
    public ImmutableArray<int> Slots { get => field.IsDefault ? [] : field; init; }

    /// <summary>The lowest natural face that is a critical hit.</summary>
    public int CriticalFrom { get; init; } = 20;

    /// <summary>Whether it saves with advantage to keep concentrating.</summary>
    public bool ConcentrationAdvantage { get; init; }

    /// <summary>Everything it can do, in the order of its sheet.</summary>
    public ImmutableArray<CombatAction> Actions { get => field.IsDefault ? [] : field; init; }

    /// <summary>How attacks combine in one action; an action of no routine stands alone.</summary>
    public ImmutableArray<AttackRoutine> Routines { get => field.IsDefault ? [] : field; init; }

    /// <summary>Plain actions it may take as a bonus action, as keys of <see cref="BasicActions"/>.</summary>
    public ImmutableArray<string> BonusBasics { get => field.IsDefault ? [] : field; init; }

    /// <summary>How it behaves without a player.</summary>
    public MindProfile Mind { get => field ?? MindProfile.Plain; init; }

    /// <summary>What the engine works out of it once.</summary>
    [JsonIgnore]
    internal ProfileFigures Figures => _figures is { } known && ReferenceEquals(known.Of, this) ? known : _figures = new ProfileFigures(this);

    /// <summary>The profile of a source, worked out once and kept.</summary>
    /// <exception cref="KeyNotFoundException">There is no such creature.</exception>
    public static CombatProfile Of(CombatantSource source) => ProfileCache.Of(source);
}
