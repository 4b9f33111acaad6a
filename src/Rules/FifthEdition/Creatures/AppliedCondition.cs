namespace Guildhall.Rules.FifthEdition.Creatures;

/// <summary>A condition an action lays on its target.</summary>
/// <param name="Condition">Which.</param>
/// <param name="Until">When it ends.</param>
/// <param name="EscapeDc">What a check to get out must reach; 0 where no check helps.</param>
/// <param name="BondArmorClass">Armor class of the web or rope that holds the target; 0 where nothing can be cut.</param>
/// <param name="BondHitPoints">Its hit points; destroying it frees the target.</param>
public sealed record AppliedCondition(
    Condition Condition, EffectEnd Until = EffectEnd.ByItsRules, int EscapeDc = 0, int BondArmorClass = 0, int BondHitPoints = 0);
