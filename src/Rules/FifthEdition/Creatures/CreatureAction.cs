using System.Collections.Immutable;
using Guildhall.Rules.FifthEdition.Automation;

namespace Guildhall.Rules.FifthEdition.Creatures;

/// <summary>Something a creature does, as automation.</summary>
public sealed record CreatureAction
{
    /// <summary>Its own within the creature; named by the string <c>action.‹key›</c>.</summary>
    public required string Key { get; init; }

    /// <summary>What it costs.</summary>
    public ActionTiming Timing { get; init; }

    /// <summary>How many legendary actions it costs; 1 for what is none.</summary>
    public int Cost { get => field == 0 ? 1 : field; init; }

    /// <summary>How often; null for every turn.</summary>
    public ActionUse? Use { get; init; }

    /// <summary>Forms it must be in, as keys of <c>form.‹key›</c>; empty for any.</summary>
    public ImmutableArray<string> Forms { get => field.IsDefault ? [] : field; init; }

    /// <summary>Whom it reaches; null where the steps say enough.</summary>
    public ActionArea? Area { get; init; }

    /// <summary>What it does.</summary>
    public ImmutableArray<AutomationNode> Do { get => field.IsDefault ? [] : field; init; }

    /// <summary>What of it the automation does not say; null if that is nothing.</summary>
    public string? Lacks { get; init; }
}
