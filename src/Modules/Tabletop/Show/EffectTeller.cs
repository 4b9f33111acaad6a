using System.Collections.Immutable;
using Guildhall.Core.Results;
using Guildhall.Rules.FifthEdition;
using Guildhall.Rules.FifthEdition.Automation;
using Guildhall.Rules.FifthEdition.Spells;

namespace Guildhall.Modules.Tabletop.Show;

/// <summary>Conditions and other effects in words, and how long they last.</summary>
internal sealed class EffectTeller(RuleWords words)
{
    private const int AllTypes = 10;

    public string Tell(AutomationNode.Lay lay, string second)
    {
        var names = lay.Conditions.Select(words.Of).ToImmutableArray();
        return Noted(
            lay.One ? words.Or(names) : words.And(names),
            lay.EscapeDc > 0 ? Say("note.escape", ("dc", lay.EscapeDc)) : "",
            lay.EscapeAtSaveDc ? Say("note.escape-save") : "",
            lay.BondHitPoints > 0 ? Say("note.bond", ("ac", lay.BondArmorClass), ("hp", lay.BondHitPoints)) : "",
            lay.EscapeHampered ? Say("note.escape-hampered") : "",
            lay.BondVulnerable.IsEmpty ? "" : Say("note.bond-weak", ("types", words.And([.. lay.BondVulnerable.Select(words.Of)]))),
            lay.BondImmune.IsEmpty ? "" : Say("note.bond-immune", ("types", words.And([.. lay.BondImmune.Select(words.Of)]))),
            Tell(lay.Span),
            second.Length > 0 ? Say("note.second", ("what", second)) : "");
    }

    public string Tell(AutomationNode.Effect effect)
    {
        var amount = Amount(effect);
        var abilities = effect.Abilities.Select(words.Of).ToImmutableArray();
        var types = effect.Types.Length > AllTypes ? [] : effect.Types.Select(words.Of).ToImmutableArray();
        var told = Say(
            $"effect.{RuleKeys.WordFor(effect.Kind)}",
            ("amount", amount),
            ("dice", effect.Dice is { } dice ? words.Dice(dice) : ""),
            ("abilities", effect.Kind is EffectKind.AbilityScore or EffectKind.AbilityScoreSet ? words.And(abilities) : Listed(effect.One ? words.Or(abilities) : words.And(abilities))),
            ("types", Listed(effect.One ? words.Or(types) : words.And(types))),
            ("conditions", Listed(words.And([.. effect.Conditions.Select(words.Of)]))),
            ("from", Listed(words.And([.. effect.From.Select(words.Of)]))));
        return Noted(
            told,
            [
                effect.Uses == 1 ? Say("note.uses") : "",
                .. effect.BySlot.Select(pair => Say("note.by-slot", ("amount", RuleWords.Signed(pair.Value)), ("level", pair.Key))),
                effect.DiceByLevel.IsEmpty ? "" : Say("note.by-level", ("dice", words.And([.. effect.DiceByLevel.Select(dice => words.Dice(dice))]))),
                Tell(effect.Span),
            ]);
    }

    private string Tell(EffectSpan span)
    {
        List<string> parts = [];
        switch (span.Until)
        {
            case SpanEnd.ByItsRules:
                break;
            case SpanEnd.Rounds:
                parts.Add(new SpanTeller(words.Words).Rounds(span.Rounds));
                break;
            default:
                parts.Add(Say($"span.{RuleKeys.WordFor(span.Until)}"));
                break;
        }

        if (span.Repeat == SaveRepeat.EndOfEachTurn) parts.Add(Say("span.repeat"));
        if (span.Repeat == SaveRepeat.EndOfNextTurn) parts.Add(Say("span.repeat-once"));
        if (span.ThreeTimes) parts.Add(Say("span.three"));
        if (span.RepeatOnDamage) parts.Add(Say("span.on-damage"));
        if (span.EasedByDamage) parts.Add(Say("span.eased-by-damage"));
        if (span.EndsOnDamage) parts.Add(Say("span.ends-on-damage"));
        if (span.Wakeable) parts.Add(Say("span.wakeable"));
        if (span.EndsOnAttack) parts.Add(Say("span.ends-on-attack"));
        return RuleWords.List(parts);
    }

    private object Amount(AutomationNode.Effect effect)
    {
        if (effect.Dice is { } dice && effect.Kind is not EffectKind.ExtraTurns) return (effect.Amount < 0 ? "−" : "+") + words.Dice(dice);
        return effect.Kind switch
        {
            EffectKind.ArmorClass or EffectKind.AttackBonus or EffectKind.SaveBonus or EffectKind.CheckBonus or EffectKind.DamageBonus or EffectKind.MagicWeapon
                or EffectKind.Size or EffectKind.D20Penalty or EffectKind.MaximumHitPoints or EffectKind.Initiative => RuleWords.Signed(effect.Amount),
            EffectKind.Speed => (effect.Amount < 0 ? "−" : "+") + words.Distance(Math.Abs(effect.Amount)),
            EffectKind.FlySpeed or EffectKind.Jump or EffectKind.Darkvision or EffectKind.Truesight or EffectKind.Light => words.Distance(effect.Amount),
            _ => effect.Amount,
        };
    }

    private string Listed(string list) => list.Length == 0 ? "" : Say("effect-list", ("list", list));

    private static string Noted(string told, params string[] notes) => notes.All(note => note.Length == 0) ? told : $"{told} ({RuleWords.List(notes)})";

    private string Say(string key, params ReadOnlySpan<Arg> args) => words.Words.Say($"tabletop.{key}", args);
}
