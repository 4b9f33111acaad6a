using Guildhall.Rules.Dungeons.Places;

namespace Guildhall.Rules.Dungeons.Fogs;

/// <summary>A note.</summary>
/// <param name="At">Where.</param>
/// <param name="Text">Somebody's own words.</param>
public sealed record NoteView(Spot At, string Text);
