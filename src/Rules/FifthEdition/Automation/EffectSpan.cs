using Guildhall.Rules.FifthEdition.Spells;

namespace Guildhall.Rules.FifthEdition.Automation;

/// <summary>How long something lasts on a target.</summary>
/// <param name="Until">What ends it in any case.</param>
/// <param name="Rounds">So many rounds of 6 seconds, with <see cref="SpanEnd.Rounds"/>; 10 for a minute, 600 for an hour.</param>
/// <param name="Repeat">When the target saves again; a success ends it.</param>
/// <param name="RepeatOnDamage">Whether the target saves again whenever it takes damage.</param>
/// <param name="EasedByDamage">Whether the save after damage has advantage.</param>
/// <param name="EndsOnDamage">Whether it ends on a target that takes damage.</param>
/// <param name="Wakeable">Whether somebody beside the target may end it with an action.</param>
/// <param name="ThreeTimes">Whether the first three repeated saves of a kind decide.</param>
/// <param name="EndsOnAttack">Whether it ends when its bearer attacks or casts a spell.</param>
public sealed record EffectSpan(
    SpanEnd Until = SpanEnd.ByItsRules,
    int Rounds = 0,
    SaveRepeat Repeat = SaveRepeat.Never,
    bool RepeatOnDamage = false,
    bool EndsOnDamage = false,
    bool Wakeable = false,
    bool EndsOnAttack = false,
    bool ThreeTimes = false,
    bool EasedByDamage = false)
{
    /// <summary>Until its own rules end it.</summary>
    public static EffectSpan ByItsRules { get; } = new();
}
