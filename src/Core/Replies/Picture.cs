using System.Text.Json.Serialization;
using Guildhall.Core.Drawings;

namespace Guildhall.Core.Replies;

/// <summary>A picture of a card: stored by its content's hash, drawn when somebody looks.</summary>
/// <param name="Id">The drawing's hash; channels serve the picture under it.</param>
/// <param name="Alt">What a reader who cannot see it reads instead.</param>
/// <param name="Width">Pixels.</param>
/// <param name="Height">Pixels.</param>
public sealed record Picture(string Id, string Alt, int Width, int Height)
{
    /// <summary>What to draw; present only until the pipeline has stored it under its hash.</summary>
    [JsonIgnore]
    public Drawing? Drawing { get; init; }

    /// <summary>A drawing as a card's picture.</summary>
    public static Picture Of(Drawing drawing) => new(drawing.Hash, drawing.Alt, drawing.Width, drawing.Height) { Drawing = drawing };
}
