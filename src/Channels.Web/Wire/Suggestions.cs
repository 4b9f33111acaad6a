using Guildhall.Core.Commands;

namespace Guildhall.Channels.Web.Wire;

/// <summary>Completions.</summary>
/// <param name="List">At most 25.</param>
internal sealed record Suggestions([property: System.Text.Json.Serialization.JsonPropertyName("suggestions")] IReadOnlyList<Suggestion> List);
