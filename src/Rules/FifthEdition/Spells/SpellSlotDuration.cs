namespace Guildhall.Rules.FifthEdition.Spells;

/// <summary>How long a spell lasts with a higher slot.</summary>
/// <param name="From">The slot's level from which it holds.</param>
/// <param name="Free">Whether no concentration is asked for any more.</param>
public sealed record SpellSlotDuration(int From, SpellDuration Duration, bool Free = false);
