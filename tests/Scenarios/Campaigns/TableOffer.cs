namespace Guildhall.Tests.Scenarios.Campaigns;

/// <summary>A button or a list that a player sees, whatever the channel.</summary>
/// <param name="Values">What a list offers; empty for a button.</param>
internal sealed record TableOffer(string Id, string Label, bool IsPrimary, bool Enabled, IReadOnlyList<string> Values);
