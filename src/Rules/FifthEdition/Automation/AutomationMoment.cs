using Guildhall.Rules.FifthEdition.Combat;

namespace Guildhall.Rules.FifthEdition.Automation;

/// <summary>Where a run stands: whom it concerns and what was just thrown.</summary>
internal sealed record AutomationMoment(
    string? Who, AttackRoll? Attack = null, bool? Saved = null, Ability? SavedWith = null, int Dc = 0, int MissedBy = 0, bool Evades = false);
