namespace Guildhall.Rules.FifthEdition.Creatures;

/// <summary>A condition an action lays on its target.</summary>
/// <param name="Condition">Which.</param>
/// <param name="Until">When it ends.</param>
/// <param name="EscapeDc">What a check to get out must reach; 0 where there is nothing to escape from.</param>
public sealed record AppliedCondition(Condition Condition, EffectEnd Until = EffectEnd.ByItsRules, int EscapeDc = 0);
