namespace Guildhall.Rules.FifthEdition.Spells;

/// <summary>What a spell costs of a turn.</summary>
public enum CastingTime
{
    /// <summary>The Magic action.</summary>
    Action,

    /// <summary>A Bonus Action.</summary>
    BonusAction,

    /// <summary>A Bonus Action right after the caster's own melee weapon hit, on that hit's target.</summary>
    AfterMeleeHit,
}
