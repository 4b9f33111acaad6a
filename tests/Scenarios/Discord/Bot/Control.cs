using System.Text.Json.Nodes;

namespace Guildhall.Tests.Scenarios.Discord.Bot;

/// <summary>A button or a select of a message.</summary>
/// <param name="Style">1 primary, 2 secondary, 4 danger; 0 for a select.</param>
/// <param name="Values">What a select offers.</param>
internal sealed record Control(string CustomId, string Label, int Style, bool Disabled, IReadOnlyList<string> Values)
{
    public static Control Of(JsonObject component) => new(
        component["custom_id"]!.GetValue<string>(),
        (string?)component["label"] ?? (string?)component["placeholder"] ?? "",
        (int?)component["style"] ?? 0,
        (bool?)component["disabled"] ?? false,
        [.. (component["options"]?.AsArray() ?? []).Select(option => option!["value"]!.GetValue<string>())]);
}
