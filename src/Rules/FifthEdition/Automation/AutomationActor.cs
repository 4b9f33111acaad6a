using System.Collections.Immutable;
using Guildhall.Rules.FifthEdition.Combat;
using Guildhall.Rules.FifthEdition.Creatures;

namespace Guildhall.Rules.FifthEdition.Automation;

/// <summary>Who acts, in the numbers a run asks for.</summary>
/// <param name="Key">Tells it from its targets; the same key is the actor itself.</param>
public sealed record AutomationActor(string Key)
{
    /// <summary>Its spell attack bonus.</summary>
    public int SpellAttack { get; init; }

    /// <summary>Its save DC.</summary>
    public int SaveDc { get; init; } = 10;

    /// <summary>Its spellcasting modifier.</summary>
    public int AbilityModifier { get; init; }

    /// <summary>Its level as a caster, 1 to 20: cantrips grow with it.</summary>
    public int Level { get; init; } = 1;

    /// <summary>How it stands as a target of its own doing.</summary>
    public AutomationTarget Self { get; init; } = new(Key);

    /// <summary>Reasons of its own for advantage or disadvantage on attack rolls.</summary>
    public RollMode AttackMode { get; init; }

    /// <summary>Feet it ran straight at its target.</summary>
    public int ChargedFeet { get; init; }

    /// <summary>What only the table knows, as keys.</summary>
    public ImmutableArray<string> Facts { get; init; } = [];

    /// <summary>A creature as actor, with what its spellcasting says.</summary>
    public static AutomationActor Of(CreatureStats creature, string? key = null)
    {
        var ability = creature.Spellcasting.FirstOrDefault()?.Ability ?? Ability.Charisma;
        return new AutomationActor(key ?? creature.Key)
        {
            SpellAttack = creature.ProficiencyBonus + creature.Abilities.Modifier(ability),
            SaveDc = creature.Spellcasting.FirstOrDefault()?.SaveDc ?? 8 + creature.ProficiencyBonus + creature.Abilities.Modifier(ability),
            AbilityModifier = creature.Abilities.Modifier(ability),
            Level = Math.Clamp(creature.Challenge.Eighths / 8, 1, 20),
            Self = AutomationTarget.Of(creature, key),
        };
    }
}
