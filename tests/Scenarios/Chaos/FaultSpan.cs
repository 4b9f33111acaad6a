namespace Guildhall.Tests.Scenarios.Chaos;

/// <summary>A fault that happened.</summary>
/// <param name="From">When, since the load began.</param>
/// <param name="To">When everything ran again.</param>
internal sealed record FaultSpan(string Name, TimeSpan From, TimeSpan To);
