using System.Collections.Immutable;
using Guildhall.Rules.FifthEdition.Creatures;

namespace Guildhall.Rules.FifthEdition.Spells;

/// <summary>A spell as data. Its name is the string <c>spell.‹key›.name</c>, its description <c>spell.‹key›.text</c>.</summary>
/// <param name="Key">Stable, e.g. <c>fire-bolt</c>.</param>
/// <param name="Level">0 for a cantrip, 1 to 9.</param>
/// <param name="RangeFeet">0 for the caster's own place, 5 for touch.</param>
/// <param name="Targets">Whom it reaches.</param>
public sealed record Spell(string Key, int Level, SpellSchool School, int RangeFeet, SpellTargets Targets)
{
    /// <summary>Class lists it stands on, among the archetypes of this game, in alphabetical order.</summary>
    public required ImmutableArray<string> Lists { get; init; }

    /// <summary>What it costs of a turn.</summary>
    public CastingTime Time { get; init; }

    /// <summary>Whether the caster must concentrate.</summary>
    public bool Concentration { get; init; }

    /// <summary>How long its effect lasts, in rounds of 6 seconds; 0 for instantaneous, 10 for a minute, 600 for an hour.</summary>
    public int DurationRounds { get; init; }

    /// <summary>What decides whether it takes effect.</summary>
    public SpellTest Test { get; init; }

    /// <summary>The ability of the saving throw; null without one.</summary>
    public Ability? Save { get; init; }

    /// <summary>Whether a successful save halves the damage instead of avoiding it.</summary>
    public bool HalfOnSave { get; init; }

    /// <summary>Damage of each dart, ray or hit; null without damage.</summary>
    public SpellDice? Damage { get; init; }

    /// <summary>The type of its damage; meaningless without damage.</summary>
    public DamageType DamageType { get; init; }

    /// <summary>More dice against the creature types of <see cref="ExtraAgainst"/>.</summary>
    public int ExtraDice { get; init; }

    /// <summary>Creature types that take <see cref="ExtraDice"/> more dice.</summary>
    public ImmutableArray<CreatureType> ExtraAgainst { get; init; } = [];

    /// <summary>How many darts or rays there are; each has a target of its own choice, the same or another.</summary>
    public int Missiles { get; init; } = 1;

    /// <summary>More darts or rays for each slot level above the spell's own.</summary>
    public int ExtraMissilesPerSlot { get; init; }

    /// <summary>Healing of each target; null without healing.</summary>
    public SpellDice? Healing { get; init; }

    /// <summary>What stays; null if nothing does.</summary>
    public SpellEffect? Effect { get; init; }

    /// <summary>Whether it needs no slot.</summary>
    public bool IsCantrip => Level == 0;

    /// <summary>Whether its ranged form suffers in melee: it is a ranged spell attack.</summary>
    public bool IsRangedAttack => Test == SpellTest.RangedAttack;

    /// <summary>The string key of its name.</summary>
    public string NameKey => $"spell.{Key}.name";

    /// <summary>The string key of its description.</summary>
    public string TextKey => $"spell.{Key}.text";
}
