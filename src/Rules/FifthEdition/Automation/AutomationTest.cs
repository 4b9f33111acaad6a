using System.Collections.Immutable;
using Guildhall.Rules.FifthEdition.Creatures;

namespace Guildhall.Rules.FifthEdition.Automation;

/// <summary>What must be true of a target or of what just happened; everything that is given must hold.</summary>
public sealed record AutomationTest
{
    /// <summary>The target is at most this large.</summary>
    public CreatureSize? UpTo { get; init; }

    /// <summary>The target is of one of these types.</summary>
    public ImmutableArray<CreatureType> Types { get => field.IsDefault ? [] : field; init; }

    /// <summary>The target is of none of these types.</summary>
    public ImmutableArray<CreatureType> NotTypes { get => field.IsDefault ? [] : field; init; }

    /// <summary>The target has one of these conditions.</summary>
    public ImmutableArray<Condition> Has { get => field.IsDefault ? [] : field; init; }

    /// <summary>The target has at most so many hit points; null where it does not matter.</summary>
    public int? HitPointsUpTo { get; init; }

    /// <summary>The target is bloodied (true) or not (false).</summary>
    public bool? Bloodied { get; init; }

    /// <summary>The actor is bloodied (true) or not (false).</summary>
    public bool? ActorBloodied { get; init; }

    /// <summary>The actor is able to act (true) or incapacitated (false).</summary>
    public bool? ActorAble { get; init; }

    /// <summary>The attack roll had advantage (true) or not (false).</summary>
    public bool? Advantage { get; init; }

    /// <summary>The attack was a critical hit.</summary>
    public bool? Critical { get; init; }

    /// <summary>The actor grapples the target (true) or not (false).</summary>
    public bool? Grappled { get; init; }

    /// <summary>The actor ran so many feet straight at the target before the hit.</summary>
    public int ChargedFeet { get; init; }

    /// <summary>The save was missed by this much or more.</summary>
    public int FailedBy { get; init; }

    /// <summary>The target has just fallen to 0 hit points.</summary>
    public bool? Dropped { get; init; }

    /// <summary>The target has taken damage in this run.</summary>
    public bool? Hurt { get; init; }

    /// <summary>The target lacks some of its hit points.</summary>
    public bool? Wounded { get; init; }

    /// <summary>The target is a friend of the actor.</summary>
    public bool? Ally { get; init; }

    /// <summary>Something only the table knows, as a key, e.g. <c>underwater</c>.</summary>
    public string? Fact { get; init; }
}
