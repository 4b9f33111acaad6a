using System.Collections.Immutable;
using System.Globalization;
using Guildhall.Rules.FifthEdition;
using Guildhall.Rules.FifthEdition.Content;
using Guildhall.Rules.FifthEdition.Creatures;

namespace Guildhall.Modules.Tabletop.Show;

/// <summary>The lower half of a stat block: traits and actions, a paragraph each.</summary>
internal sealed class ActionTeller(RuleWords words)
{
    private readonly StepTeller _steps = new(words, isSpell: false);

    public IEnumerable<string> Traits(CreatureStats creature)
    {
        if (creature.LegendaryResistance > 0)
        {
            yield return Named("trait.legendary-resistance", [], Say(
                "legendary-resistance", ("count", creature.LegendaryResistance), ("more", creature.LegendaryResistance + 1), ("lair", creature.ExperiencePointsInLair > 0 ? "yes" : "no")));
        }

        if (creature.Regeneration is { } regeneration)
        {
            yield return Named("trait.regeneration", [], Say(
                "regeneration", ("points", regeneration.HitPoints), ("types", regeneration.StoppedBy.IsEmpty ? "none" : words.Or([.. regeneration.StoppedBy.Select(words.Of)]))));
        }

        foreach (var feature in creature.Features.Where(feature => !feature.Do.IsEmpty)) yield return Named($"trait.{feature.Key}", [], _steps.Tell(feature.Do));
        var bare = creature.Traits.Select(trait => words.Names[$"trait.{RuleKeys.WordFor(trait)}"])
            .Concat(creature.Features.Where(feature => feature.Do.IsEmpty).Select(feature => words.Names[$"trait.{feature.Key}"]))
            .ToList();
        if (bare.Count > 0) yield return RuleWords.List(bare);
    }

    public IEnumerable<string> Actions(CreatureStats creature, ActionTiming timing)
    {
        if (timing == ActionTiming.Action && creature.Multiattack is { } multiattack) yield return Paragraph(Say("multiattack"), [], Multiattack(multiattack));
        foreach (var action in creature.Actions.Concat(Compendium.LairOf(creature.Key)).Where(action => action.Timing == timing))
        {
            var casting = creature.Spellcasting.FirstOrDefault(one => one.Action == action.Key && !one.Spells.IsEmpty);
            var area = action.Area is { } where ? Area(where) : "";
            var told = casting is not null ? Casting(casting) : _steps.Tell(action.Do);
            yield return Named($"action.{action.Key}", Notes(action), area.Length == 0 ? told : $"{RuleWords.Capital(area)}: {told}");
        }
    }

    public string Area(ActionArea area) => Say(
        $"area.{RuleKeys.WordFor(area.Shape)}",
        ("feet", words.Distance(area.Feet)),
        ("range", words.Distance(area.Range)),
        ("width", words.Distance(area.Width)));

    private IEnumerable<string> Notes(CreatureAction action)
    {
        if (action.Use is { RechargeFrom: 6 }) yield return Say("use.recharge-six");
        if (action.Use is { RechargeFrom: > 0 and < 6 } recharge) yield return Say("use.recharge", ("from", recharge.RechargeFrom));
        if (action.Use is { PerDay: > 0 } day) yield return Say("use.per-day", ("count", day.PerDay));
        if (action.Use is { AfterRest: true }) yield return Say("use.after-rest");
        if (action.Cost > 1) yield return Say("use.cost", ("count", action.Cost));
        foreach (var form in action.Forms) yield return Say($"form.{form}");
    }

    private string Multiattack(Multiattack multiattack)
    {
        var routines = multiattack.Alternatives.Prepend(multiattack.Steps)
            .Select(routine => RuleWords.List(routine.Select(step => Say("multi.step", ("count", step.Count), ("names", words.Or([.. step.Of.Select(_steps.ActionName)]))))))
            .ToImmutableArray();
        return RuleWords.Steps([words.Or(routines), .. multiattack.Replacements.Select(Replacement)]);
    }

    private string Replacement(MultiattackReplacement replacement)
    {
        var names = words.Or([.. replacement.Of.Select(_steps.ActionName), .. replacement.Spells.Select(spell => _steps.SpellName(spell, replacement.Level))]);
        return replacement.Attacks == 0 ? Say("multi.besides", ("names", names)) : Say("multi.instead", ("count", replacement.Attacks), ("names", names));
    }

    private string Casting(CreatureSpellcasting casting)
    {
        var groups = casting.Spells.GroupBy(spell => spell.PerDay).OrderBy(group => group.Key == 0 ? int.MinValue : -group.Key).Select(group =>
            $"*{(group.Key == 0 ? Say("at-will") : Say("use.per-day", ("count", group.Key)))}* {RuleWords.List(group.Select(spell => _steps.SpellName(spell.Spell, spell.Level)))}");
        return Say(
            "casting",
            ("ability", words.Of(casting.Ability)),
            ("dc", casting.SaveDc?.ToString(CultureInfo.InvariantCulture) ?? "none"),
            ("hit", casting.Attack is { } hit ? RuleWords.Signed(hit) : "none"),
            ("spells", RuleWords.Steps(groups)));
    }

    private string Named(string key, IEnumerable<string> notes, string text) => Paragraph(words.Names[key], notes, text);

    private string Paragraph(string name, IEnumerable<string> notes, string text)
    {
        var list = RuleWords.List(notes);
        return Say("named", ("name", name), ("notes", list.Length == 0 ? "none" : list), ("text", RuleWords.Capital(text)));
    }

    private string Say(string key, params ReadOnlySpan<Core.Results.Arg> args) => words.Words.Say($"tabletop.{key}", args);
}
