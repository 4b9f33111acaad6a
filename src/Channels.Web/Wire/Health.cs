namespace Guildhall.Channels.Web.Wire;

/// <summary>Whether all is well.</summary>
/// <param name="Status"><c>ok</c> or <c>unavailable</c>.</param>
internal sealed record Health(string Status)
{
    /// <summary>What the platform depends on; only for callers on this machine or with the token of the metrics.</summary>
    public IReadOnlyList<DependencyHealth>? Dependencies { get; init; }
}
