using System.Collections.Immutable;

namespace Guildhall.Rules.FifthEdition.Automation;

/// <summary>One of several things the actor may choose.</summary>
/// <param name="Key">Tells it from the others.</param>
public sealed record AutomationOption(string Key, ImmutableArray<AutomationNode> Do);
