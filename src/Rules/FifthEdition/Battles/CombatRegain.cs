using System.Collections.Immutable;
using Guildhall.Rules.FifthEdition.Automation;

namespace Guildhall.Rules.FifthEdition.Battles;

/// <summary>Uses that come back when initiative is rolled.</summary>
/// <param name="Key">The feature it comes from.</param>
/// <param name="Counter">What comes back.</param>
/// <param name="Maximum">How much of it there is.</param>
/// <param name="UpTo">How much is there afterwards at least.</param>
public sealed record CombatRegain(string Key, string Counter, int Maximum, int UpTo)
{
    /// <summary>The counter that pays for it, with one use; null for none.</summary>
    public string? Counted { get; init; }

    /// <summary>How much of that there is.</summary>
    public int Uses { get; init; }

    /// <summary>What else happens.</summary>
    public ImmutableArray<AutomationNode> Do { get => field.IsDefault ? [] : field; init; }
}
