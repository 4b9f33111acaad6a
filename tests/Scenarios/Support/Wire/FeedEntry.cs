using System.Text.Json;

namespace Guildhall.Tests.Scenarios.Support.Wire;

/// <summary>One answer in a room's feed.</summary>
/// <param name="Reply">To the byte as it was answered.</param>
internal sealed record FeedEntry(long Seq, FeedActor Actor, string Command, JsonElement Reply);
