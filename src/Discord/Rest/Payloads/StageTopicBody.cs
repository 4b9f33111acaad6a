namespace Guildhall.Discord.Rest.Payloads;

/// <summary>Another topic.</summary>
internal sealed record StageTopicBody(string Topic);
