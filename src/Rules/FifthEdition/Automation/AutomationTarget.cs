using System.Collections.Immutable;
using Guildhall.Rules.FifthEdition.Combat;
using Guildhall.Rules.FifthEdition.Creatures;

namespace Guildhall.Rules.FifthEdition.Automation;

/// <summary>Whom something is done to, in the numbers a run asks for.</summary>
/// <param name="Key">Tells it from others.</param>
public sealed record AutomationTarget(string Key)
{
    /// <summary>What an attack roll must reach, cover included.</summary>
    public int ArmorClass { get; init; } = 10;

    /// <summary>Bonuses to saving throws; 0 where none is named.</summary>
    public ImmutableSortedDictionary<Ability, int> Saves { get; init; } = ImmutableSortedDictionary<Ability, int>.Empty;

    /// <summary>What it shrugs off.</summary>
    public Defenses Defenses { get; init; } = Defenses.None;

    /// <summary>Its hit points.</summary>
    public Vitality Health { get; init; } = Vitality.Full(10);

    /// <summary>Its conditions.</summary>
    public ImmutableArray<Condition> Conditions { get; init; } = [];

    /// <summary>Conditions it cannot have.</summary>
    public ImmutableArray<Condition> ConditionImmunities { get; init; } = [];

    /// <summary>Its size.</summary>
    public CreatureSize Size { get; init; } = CreatureSize.Medium;

    /// <summary>Its type.</summary>
    public CreatureType Type { get; init; } = CreatureType.Humanoid;

    /// <summary>What else it is, e.g. <c>goblinoid</c>.</summary>
    public ImmutableArray<string> Tags { get; init; } = [];

    /// <summary>Whether it saves against magic with advantage.</summary>
    public bool MagicResistance { get; init; }

    /// <summary>Whether it takes half of what a successful save leaves of area damage, and half when it fails (SRD 5.2, "Evasion").</summary>
    public bool Evasion { get; init; }

    /// <summary>Whether it stands within 5 feet of the actor.</summary>
    public bool Near { get; init; } = true;

    /// <summary>Whether it is the actor's friend.</summary>
    public bool Ally { get; init; }

    /// <summary>Whether the actor grapples it.</summary>
    public bool Grappled { get; init; }

    /// <summary>Whether it falls dead at 0 hit points, as monsters do.</summary>
    public bool DiesAtZero { get; init; }

    /// <summary>The bonus of one saving throw.</summary>
    public int SaveBonus(Ability ability) => Saves.GetValueOrDefault(ability);

    /// <summary>A creature as target.</summary>
    public static AutomationTarget Of(CreatureStats creature, string? key = null) => new(key ?? creature.Key)
    {
        ArmorClass = creature.ArmorClass,
        Saves = Enum.GetValues<Ability>().ToImmutableSortedDictionary(ability => ability, creature.SaveBonus),
        Defenses = new Defenses(creature.Resistances, creature.Vulnerabilities, creature.Immunities),
        Health = Vitality.Full(creature.HitPoints),
        ConditionImmunities = creature.ConditionImmunities,
        Size = creature.Size,
        Type = creature.Type,
        Tags = creature.Tags,
        MagicResistance = creature.Traits.Contains(CreatureTrait.MagicResistance),
        Evasion = creature.Traits.Contains(CreatureTrait.Evasion),
        DiesAtZero = true,
    };
}
