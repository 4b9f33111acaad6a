namespace Guildhall.Rules.Dungeons.Generators;

/// <summary>A room of a sketch; its squares are those it owns.</summary>
/// <param name="Floor">Index of its floor.</param>
/// <param name="IsPassage">Whether it leads from room to room.</param>
/// <param name="Kind">What it is, where the shape says so; null where the furnisher chooses.</param>
internal sealed record SketchRoom(int Floor, bool IsPassage = false, string? Kind = null);
