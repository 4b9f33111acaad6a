using System.Collections.Immutable;
using Guildhall.Rules.FifthEdition.Automation;
using Guildhall.Rules.FifthEdition.Creatures;
using Guildhall.Rules.FifthEdition.Equipment;

namespace Guildhall.Rules.FifthEdition.Battles;

/// <summary>Something a combatant can do: an attack, an action of its stat block, a spell it knows, a feature.</summary>
public sealed record CombatAction
{
    /// <summary>Its own within the profile. Spells are <c>spell.‹key›</c>.</summary>
    public required string Key { get; init; }

    /// <summary>What it costs.</summary>
    public ActionTiming Timing { get; init; }

    /// <summary>Whether it costs nothing of a turn, once in each.</summary>
    public bool Free { get; init; }

    /// <summary>Whether it gives one more action in the same turn.</summary>
    public bool GivesAction { get; init; }

    /// <summary>How many legendary actions it costs; 1 for what is none.</summary>
    public int Cost { get => field == 0 ? 1 : field; init; }

    /// <summary>How often; null for every turn.</summary>
    public ActionUse? Use { get; init; }

    /// <summary>The counter its uses are taken from, where several actions share one; null for its own key.</summary>
    public string? Counter { get; init; }

    /// <summary>How much it takes from its counter; 1 for most.</summary>
    public int UseCost { get => field == 0 ? 1 : field; init; }

    /// <summary>The spell it casts; null for what is no spell.</summary>
    public string? Spell { get; init; }

    /// <summary>The spell's own level; 0 for cantrips and what is no spell.</summary>
    public int SpellLevel { get; init; }

    /// <summary>Whether casting expends a spell slot of its level or above.</summary>
    public bool TakesSlot { get; init; }

    /// <summary>The slot it is cast as without expending one; 0 for the spell's own level.</summary>
    public int CastAs { get; init; }

    /// <summary>Whether it counts as magic, against which some save with advantage.</summary>
    public bool Magic { get; init; }

    /// <summary>Whether it needs a voice, which silence takes away.</summary>
    public bool Verbal { get; init; }

    /// <summary>Whether the actor must concentrate on it.</summary>
    public bool Concentration { get; init; }

    /// <summary>Rounds of 6 seconds it lasts; 0 for at once or without a count.</summary>
    public long Rounds { get; init; }

    /// <summary>Whom it reaches by an area; null where it is aimed at somebody or at nobody.</summary>
    public ActionArea? Area { get; init; }

    /// <summary>How much the area grows for each slot level above the spell's own, in feet.</summary>
    public int AreaPerSlot { get; init; }

    /// <summary>Whom it is aimed at.</summary>
    public AimKind Aim { get; init; }

    /// <summary>Feet it reaches; for attacks the longest of reach and ranges.</summary>
    public int RangeFeet { get; init; }

    /// <summary>How many targets; 0 for none.</summary>
    public int Targets { get; init; }

    /// <summary>More of them for each slot level above the spell's own.</summary>
    public int TargetsPerSlot { get; init; }

    /// <summary>Whether it is meant to harm: it is aimed at foes, and friends in its area are a loss.</summary>
    public bool Harms { get; init; }

    /// <summary>The bonus to hit where an attack roll of <see cref="Do"/> names none; null for the profile's spell attack.</summary>
    public int? AttackBonus { get; init; }

    /// <summary>What saves must reach where none is named; null for the profile's spell save.</summary>
    public int? SaveDc { get; init; }

    /// <summary>The spellcasting (or attack) modifier it adds; null for the profile's.</summary>
    public int? Modifier { get; init; }

    /// <summary>The lowest natural face that is a critical hit; 0 for the profile's.</summary>
    public int CriticalFrom { get; init; }

    /// <summary>The ability of its attack roll; null where it is no weapon's.</summary>
    public Ability? Ability { get; init; }

    /// <summary>Faces of its damage dice below this count as this; 0 for all as thrown.</summary>
    public int DieFloor { get; init; }

    /// <summary>Whether, as a reaction, it answers the hit of an attack only.</summary>
    public bool AfterHit { get; init; }

    /// <summary>Whether, as a reaction, it sends a blow back that was caught altogether, and costs no second reaction.</summary>
    public bool Returns { get; init; }

    /// <summary>The mastery property its user may apply; null for none.</summary>
    public WeaponMastery? Mastery { get; init; }

    /// <summary>Whether it is an attack with a Light weapon, after which a second one may strike as a bonus action.</summary>
    public bool Light { get; init; }

    /// <summary>Whether it is the strike of a second Light weapon, possible only after an attack with another one.</summary>
    public bool OffHand { get; init; }

    /// <summary>Whether it is an attack with a weapon (or a body's own), not with magic.</summary>
    public bool Weapon { get; init; }

    /// <summary>What must hold: <c>in-shadow</c>, <c>after-bonus</c>, <c>raging</c>, <c>reckless</c>, <c>shaped</c>.</summary>
    public ImmutableArray<string> Needs { get => field.IsDefault ? [] : field; init; }

    /// <summary>The weapon it strikes with, as the key of the item; the action's own key for a blow of the body; null where it does not matter.</summary>
    public string? Item { get; init; }

    /// <summary>What kind of weapon that is; the same as the item for a common one, null for a blow of the body.</summary>
    public string? ItemKind { get; init; }

    /// <summary>Forms its actor must be in; empty for any.</summary>
    public ImmutableArray<string> Forms { get => field.IsDefault ? [] : field; init; }

    /// <summary>Options to choose from, where the steps offer a choice.</summary>
    public ImmutableArray<string> Choices { get => field.IsDefault ? [] : field; init; }

    /// <summary>What it does.</summary>
    public ImmutableArray<AutomationNode> Do { get => field.IsDefault ? [] : field; init; }
}
