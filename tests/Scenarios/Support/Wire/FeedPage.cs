namespace Guildhall.Tests.Scenarios.Support.Wire;

/// <summary>A piece of a feed.</summary>
internal sealed record FeedPage(IReadOnlyList<FeedEntry> Entries, long Last);
