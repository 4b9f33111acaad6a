using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Guildhall.Core.Text;

namespace Guildhall.Core.Replies;

/// <summary>Sends its command with the chosen value as one more option.</summary>
/// <param name="Choices">1 to 25 choices.</param>
public sealed record Select([PlayerText] string Label, [property: JsonPropertyName("options")] ImmutableArray<SelectChoice> Choices)
    : Component(Label)
{
    /// <summary>The name of the option that the choice fills. Required of modules, absent once stored.</summary>
    [JsonIgnore]
    public string? Option { get; init; }
}
