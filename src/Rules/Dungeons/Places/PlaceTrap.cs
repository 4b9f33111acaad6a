using System.Collections.Immutable;
using Guildhall.Rules.FifthEdition;
using Guildhall.Rules.FifthEdition.Automation;

namespace Guildhall.Rules.Dungeons.Places;

/// <summary>What hurts and is not plain to see.</summary>
public sealed record PlaceTrap
{
    /// <summary>From 1.</summary>
    public required int Id { get; init; }

    /// <summary>Named by the string <c>place.trap.&lt;kind&gt;</c> where the kind is one of <see cref="Explorations.TrapTable"/>.</summary>
    public required string Kind { get; init; }

    /// <summary>What sets it off.</summary>
    public required TrapTrigger Trigger { get; init; }

    /// <summary>Where it is: the plate, the wire, the door, the chest.</summary>
    public required Spot At { get; init; }

    /// <summary>Squares that set it off besides <see cref="At"/>, on the same floor.</summary>
    public Squares Plates { get; init; } = Squares.None;

    /// <summary>Squares whose creatures it befalls, on the same floor; none for whoever sets it off alone.</summary>
    public Squares Area { get; init; } = Squares.None;

    /// <summary>With which ability it is looked for: Wisdom (Perception) or Intelligence (Investigation).</summary>
    public Ability NoticeAbility { get; init; } = Ability.Wisdom;

    /// <summary>To notice it, also for passive scores.</summary>
    public required int NoticeDc { get; init; }

    /// <summary>Dexterity (Sleight of Hand) with thieves' tools, once noticed; 0 if noticing is enough.</summary>
    public int DisarmDc { get; init; }

    /// <summary>How often it may go off; 0 for any number.</summary>
    public int Charges { get; init; } = 1;

    /// <summary>What it does to each of <see cref="AutomationInput.Targets"/>.</summary>
    public required ImmutableArray<AutomationNode> Effect { get; init; }
}
