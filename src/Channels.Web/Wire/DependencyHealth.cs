namespace Guildhall.Channels.Web.Wire;

/// <summary>How one thing is that the platform depends on.</summary>
/// <param name="Name">Which, e.g. <c>database</c>.</param>
/// <param name="State"><c>up</c>, <c>down</c> or <c>off</c>, where it is not set up.</param>
/// <param name="LastSuccess">When it last did its work.</param>
/// <param name="Problem">The kind of the last error, e.g. <c>DiskFull</c>.</param>
internal sealed record DependencyHealth(string Name, string State, DateTimeOffset? LastSuccess, string? Problem);
