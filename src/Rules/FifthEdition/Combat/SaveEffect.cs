namespace Guildhall.Rules.FifthEdition.Combat;

/// <summary>What circumstances do to a saving throw.</summary>
/// <param name="Mode">Advantage or Disadvantage.</param>
/// <param name="Fails">Whether it fails without a throw.</param>
public readonly record struct SaveEffect(RollMode Mode, bool Fails = false);
