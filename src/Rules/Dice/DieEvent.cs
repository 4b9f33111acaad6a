namespace Guildhall.Rules.Dice;

/// <summary>One step of a die's history.</summary>
/// <param name="Value">The value before the event; for <see cref="DieEventKind.Compounded"/> the raw face of the extra throw.</param>
/// <param name="Face">The face shown before the event.</param>
public readonly record struct DieEvent(DieEventKind Kind, long Value, int Face);
