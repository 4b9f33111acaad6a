using System.Collections.Immutable;
using Guildhall.Rules.FifthEdition.Automation;
using Guildhall.Rules.FifthEdition.Creatures;

namespace Guildhall.Rules.FifthEdition.Spells;

/// <summary>A spell of SRD 5.2 with all its figures. Heroes of games without a map cast <see cref="Spell"/>, the short form of some of them.</summary>
public sealed record SpellStats
{
    /// <summary>Stable and unique, e.g. <c>fire-bolt</c>; named by the string <c>spell.‹key›</c>.</summary>
    public required string Key { get; init; }

    /// <summary>0 for a cantrip, 1 to 9.</summary>
    public required int Level { get; init; }

    /// <summary>Its school.</summary>
    public required SpellSchool School { get; init; }

    /// <summary>What it costs of a turn, or how long it takes.</summary>
    public required SpellTime Time { get; init; }

    /// <summary>Whether it may be cast as a ritual.</summary>
    public bool Ritual { get; init; }

    /// <summary>How far it reaches.</summary>
    public required SpellRange Range { get; init; }

    /// <summary>What it takes.</summary>
    public required SpellComponents Components { get; init; }

    /// <summary>Whether the caster must concentrate.</summary>
    public bool Concentration { get; init; }

    /// <summary>How long its effect lasts.</summary>
    public required SpellDuration Duration { get; init; }

    /// <summary>Class lists it stands on, in alphabetical order.</summary>
    public ImmutableArray<string> Classes { get => field.IsDefault ? [] : field; init; }

    /// <summary>Creatures or things it is aimed at; 0 where an area or its words decide.</summary>
    public int Targets { get; init; }

    /// <summary>More of them for each slot level above the spell's own.</summary>
    public int TargetsPerSlot { get; init; }

    /// <summary>Its area; null where it is aimed.</summary>
    public ActionArea? Area { get; init; }

    /// <summary>How much the area grows for each slot level above the spell's own, in feet.</summary>
    public int AreaPerSlot { get; init; }

    /// <summary>Longer durations with higher slots, rising.</summary>
    public ImmutableArray<SpellSlotDuration> LongerSlots { get => field.IsDefault ? [] : field; init; }

    /// <summary>What it does.</summary>
    public ImmutableArray<AutomationNode> Do { get => field.IsDefault ? [] : field; init; }

    /// <summary>What of it the automation does not say; null if that is nothing.</summary>
    public string? Lacks { get; init; }
}
