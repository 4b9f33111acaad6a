using Guildhall.Modules.Delve.State;
using Guildhall.Rules.FifthEdition.Spells;
using Cast = Guildhall.Rules.FifthEdition.Spells.SpellCast;

namespace Guildhall.Modules.Delve.Rules;

/// <summary>How a spell's effect hangs on whom it took hold of.</summary>
internal static class SpellEffects
{
    /// <summary>Spells of an hour and longer outlast a fight.</summary>
    private const int OutlastsFrom = 600;

    public static ActiveEffect Shape(Fighter caster, Cast cast, SpellEffect effect, string target)
    {
        var spell = cast.Spell;
        var shaped = new ActiveEffect(KeyOf(spell, effect), caster.Key)
        {
            Amount = cast.EffectAmount,
            Condition = effect.Condition,
            Concentration = spell.Concentration,
            EndsOnDamage = effect.EndsOnDamage,
            Repeat = effect.Repeat == SaveRepeat.Never
                ? null
                : new RepeatedSave(spell.Save!.Value, caster.Sheet().SpellDifficulty!.Value, effect.Repeat == SaveRepeat.EndOfNextTurn, effect.Later),
        };
        if (effect.Kind == SpellEffectKind.Lit)
        {
            return shaped with { EndsWith = caster.Key, EndsAt = TurnPoint.End, Remaining = 2 };
        }

        return spell.DurationRounds >= OutlastsFrom && !spell.Concentration
            ? shaped with { Remaining = -1 }
            : shaped with { EndsWith = caster.Key, EndsAt = TurnPoint.Start, Remaining = Math.Max(1, spell.DurationRounds) };
    }

    private static string KeyOf(Spell spell, SpellEffect effect) => effect.Kind switch
    {
        SpellEffectKind.Lit => EffectKeys.Lit,
        SpellEffectKind.Marked => EffectKeys.Marked,
        _ => spell.Key,
    };
}
