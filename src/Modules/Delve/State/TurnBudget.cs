namespace Guildhall.Modules.Delve.State;

/// <summary>What the fighter whose turn it is may still do.</summary>
/// <param name="Actions">Actions left: 1, or 2 after a surge.</param>
/// <param name="Attacks">Attacks left of an attack action already begun.</param>
/// <param name="Bonus">Whether the bonus action is left.</param>
/// <param name="Slot">Whether a spell with a slot may still be cast this turn.</param>
/// <param name="Sneak">Whether the once-a-turn extra damage is still to be had.</param>
internal sealed record TurnBudget(int Actions = 1, int Attacks = 0, bool Bonus = true, bool Slot = true, bool Sneak = true);
