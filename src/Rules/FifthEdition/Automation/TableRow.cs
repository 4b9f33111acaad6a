using System.Collections.Immutable;

namespace Guildhall.Rules.FifthEdition.Automation;

/// <summary>What some faces of a die bring.</summary>
/// <param name="To">The highest face of this row; it begins after the row before.</param>
public sealed record TableRow(int To, ImmutableArray<AutomationNode> Do);
