using Guildhall.Rules.Dungeons.Places;

namespace Guildhall.Rules.Dungeons.Fogs;

/// <summary>A trap that is known.</summary>
/// <param name="At">Where.</param>
/// <param name="Kind">What.</param>
/// <param name="IsArmed">Whether it may still go off, as far as is known.</param>
/// <param name="Plates">Other squares that set it off.</param>
public sealed record TrapView(Spot At, string Kind, bool IsArmed, Squares Plates);
