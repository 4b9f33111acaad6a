namespace Guildhall.Pipeline.Routing;

/// <summary>The groups that this process serves.</summary>
/// <param name="Names">Empty for all.</param>
internal sealed record ServedGroups(IReadOnlyList<string> Names);
