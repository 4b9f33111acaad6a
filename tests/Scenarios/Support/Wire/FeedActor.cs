namespace Guildhall.Tests.Scenarios.Support.Wire;

/// <summary>Who asked.</summary>
internal sealed record FeedActor(string UserId, string Name);
