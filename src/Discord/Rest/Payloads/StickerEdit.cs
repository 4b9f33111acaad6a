using System.Text.Json.Serialization;
using Guildhall.Discord.Json;

namespace Guildhall.Discord.Rest.Payloads;

/// <summary>What to change of a sticker; what is absent stays.</summary>
public sealed record StickerEdit
{
    /// <summary>2 to 30 characters.</summary>
    public string? Name { get; init; }

    /// <summary>To 100 characters.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<string?> Description { get; init; }

    /// <summary>Words that suggest it, to 200 characters.</summary>
    public string? Tags { get; init; }
}
