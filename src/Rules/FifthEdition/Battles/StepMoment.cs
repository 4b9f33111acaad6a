using Guildhall.Rules.FifthEdition.Combat;

namespace Guildhall.Rules.FifthEdition.Battles;

/// <summary>Where a run stands: whom it concerns and what was just thrown.</summary>
/// <param name="Who">A seat; −1 for the actor's own steps.</param>
/// <param name="Spared">Whether a spell was shaped around it, so that it takes nothing.</param>
internal readonly record struct StepMoment(
    int Who, AttackRoll? Attack = null, bool Melee = false, bool? Saved = null, Ability? SavedWith = null, int Dc = 0, int MissedBy = 0, bool Evades = false, bool Spared = false);
