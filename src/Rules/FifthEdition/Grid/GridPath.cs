using System.Collections.Immutable;

namespace Guildhall.Rules.FifthEdition.Grid;

/// <summary>A way over the map.</summary>
/// <param name="Steps">Where it leads, the start first.</param>
public sealed record GridPath(ImmutableArray<PathStep> Steps)
{
    /// <summary>What it costs.</summary>
    public int CostFeet => Steps[^1].SpentFeet;
}
