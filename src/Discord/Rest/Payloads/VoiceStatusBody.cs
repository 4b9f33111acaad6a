using System.Text.Json.Serialization;

namespace Guildhall.Discord.Rest.Payloads;

/// <summary>The line under a voice channel's name; null removes it.</summary>
internal sealed record VoiceStatusBody([property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] string? Status);
