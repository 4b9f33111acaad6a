namespace Guildhall.Tests.Scenarios.Support.Wire;

/// <summary>What a guest gets at the door.</summary>
internal sealed record GuestToken(string Token, string UserId, string Name);
