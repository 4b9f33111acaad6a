namespace Guildhall.Rules.FifthEdition.Spells;

/// <summary>What a spell leaves behind on whom it takes hold of; it lasts as long as the spell does.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Amount">Its size; the unit stands with each kind.</param>
/// <param name="Condition">The condition at once.</param>
/// <param name="Repeat">When the target saves again.</param>
/// <param name="Later">The condition after a second failed save.</param>
/// <param name="EndsOnDamage">Whether it ends on a target that takes damage.</param>
public sealed record SpellEffect(
    SpellEffectKind Kind,
    int Amount = 0,
    Condition? Condition = null,
    SaveRepeat Repeat = SaveRepeat.Never,
    Condition? Later = null,
    bool EndsOnDamage = false);
