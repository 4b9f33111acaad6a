using System.Text.Json;

namespace Guildhall.Discord.Entities.Moderation;

/// <summary>A value that is different now.</summary>
public sealed record AuditLogChange
{
    /// <summary>Which value.</summary>
    public string Key { get => field ?? ""; init; }

    /// <summary>What it is.</summary>
    public JsonElement? NewValue { get; init; }

    /// <summary>What it was.</summary>
    public JsonElement? OldValue { get; init; }
}
