namespace Guildhall.Tests.Scenarios.Support.Wire;

/// <summary>Where a room's game stands.</summary>
internal sealed record SessionPoint(string SessionId, long Version, string StateHash, bool Finished);
