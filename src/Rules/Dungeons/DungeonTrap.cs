using System.Collections.Immutable;
using Guildhall.Rules.FifthEdition;
using Guildhall.Rules.FifthEdition.Creatures;

namespace Guildhall.Rules.Dungeons;

/// <summary>A trap with its figures for the party's level.</summary>
/// <param name="Kind">Named by the string <c>trap.&lt;kind&gt;</c>.</param>
/// <param name="DetectAbility">Wisdom for Perception, Intelligence for Investigation.</param>
/// <param name="DetectDc">To notice it.</param>
/// <param name="DisarmDc">Dexterity (Sleight of Hand) with thieves' tools, once noticed; 0 if noticing is enough.</param>
/// <param name="Save">What lessens or averts it; null if it just happens.</param>
/// <param name="HalfOnSuccess">Whether a successful save takes half the damage, rounded down, instead of none.</param>
/// <param name="Damage">What it deals.</param>
/// <param name="MissileDie">Deals its damage as often as this die says (each dart hits anew); 1 for once.</param>
/// <param name="Condition">What a failed save lays on; null for nothing.</param>
/// <param name="WholeParty">Whether it befalls everybody in the room rather than whoever sets it off.</param>
public sealed record DungeonTrap(
    string Kind,
    Ability DetectAbility,
    int DetectDc,
    int DisarmDc,
    SavingThrow? Save,
    bool HalfOnSuccess,
    ImmutableArray<DamageDice> Damage,
    int MissileDie,
    AppliedCondition? Condition,
    bool WholeParty);
