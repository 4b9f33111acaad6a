using System.Collections.Immutable;
using Guildhall.Rules.FifthEdition.Automation;

namespace Guildhall.Rules.FifthEdition.Creatures;

/// <summary>A trait that is more than a flag.</summary>
public sealed record CreatureFeature
{
    /// <summary>Its own within the creature; named by the string <c>trait.‹key›</c>.</summary>
    public required string Key { get; init; }

    /// <summary>What it does; empty where people at the table rule.</summary>
    public ImmutableArray<AutomationNode> Do { get => field.IsDefault ? [] : field; init; }

    /// <summary>What of it the automation does not say; null if that is nothing.</summary>
    public string? Lacks { get; init; }
}
