using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using Guildhall.Rules.FifthEdition;
using Guildhall.Rules.FifthEdition.Automation;

namespace Guildhall.Modules.Tabletop.Show;

/// <summary>Tells a tree in words: everything that is said follows from its steps.</summary>
internal sealed class StepTeller(RuleWords words, bool isSpell)
{
    private readonly EffectTeller _effects = new(words);

    public string Tell(ImmutableArray<AutomationNode> steps) => RuleWords.Steps(steps.Select(Tell));

    private string Tell(AutomationNode step) => step switch
    {
        AutomationNode.Each each => Each(each),
        AutomationNode.Repeat repeat => Say("step.repeat", ("times", repeat.Times), ("more", repeat.PerSlot), ("what", Tell(repeat.Do))) + (repeat.Cantrip ? $" ({Say("note.cantrip")})" : ""),
        AutomationNode.Attack attack => Attack(attack),
        AutomationNode.Save save => Save(save),
        AutomationNode.Strike strike => Noted(
            Say("step.strike", ("extra", strike.Extra is { } extra ? $"{words.Dice(extra.Count, extra.Sides, extra.Bonus)} {words.Of(extra.Type)}" : "none")), strike.Types.IsEmpty ? "" : Types(strike.Types)),
        AutomationNode.Flail => Say("step.flail"),
        AutomationNode.Check check => RuleWords.Steps([Check(check), Branch("step.succeeds", check.Success), Branch("step.fails", check.Fail)]),
        AutomationNode.Damage damage => Damage(damage),
        AutomationNode.Heal heal => Heal(heal),
        AutomationNode.Buffer buffer => Noted(
            Say("step.buffer", ("dice", words.Dice(buffer.Dice))), buffer.AddsAbility ? Say("note.ability") : "", buffer.PerSlot > 0 ? Say("note.per-slot-flat", ("amount", buffer.PerSlot)) : ""),
        AutomationNode.Lay lay => _effects.Tell(lay, Tell(lay.OnSecondFailure)),
        AutomationNode.Effect effect => _effects.Tell(effect),
        AutomationNode.Remove remove => Say(
            $"remove.{RuleKeys.WordFor(remove.What)}", ("most", remove.Most), ("conditions", words.Or([.. remove.Conditions.Select(words.Of)]))),
        AutomationNode.Move move => Say($"move.{RuleKeys.WordFor(move.Kind)}", ("feet", words.Distance(move.Feet))),
        AutomationNode.If branch => If(branch),
        AutomationNode.Choose choose => Say("step.choose", ("options", string.Join(" · ", choose.Options.Select(option => Tell(option.Do)).Where(told => told.Length > 0)))),
        AutomationNode.Table table => Table(table),
        AutomationNode.Later later => Noted(
            Say("step.later", ("when", Say($"later.{RuleKeys.WordFor(later.At)}")), ("what", Tell(later.Do))), later.MostDamage > 0 ? Say("note.most-damage", ("amount", later.MostDamage)) : ""),
        AutomationNode.Life life => Say($"life.{RuleKeys.WordFor(life.To)}"),
        AutomationNode.Cast cast => Say("step.cast", ("spell", SpellName(cast.Spell, cast.Level))),
        AutomationNode.Use use => Say("step.use", ("times", use.Times), ("actions", words.Or([.. use.Actions.Select(ActionName)]))),
        AutomationNode.Summon summon => Noted(
            Say("step.summon", ("count", summon.Count), ("creature", words.Names[$"creature.{summon.Creature}"])),
            summon.Weight > 0 ? Say("note.weight", ("weight", summon.Weight)) : "",
            summon.Replaces ? Say("note.replaces") : "",
            summon.PerSlot > 0 ? Say("note.per-slot-flat", ("amount", summon.PerSlot)) : ""),
        AutomationNode.Form form => Noted(
            Say("step.form", ("form", Say($"form.{form.Key}"))), form.Size is { } size ? words.Of(size) : "", form.Speeds is { } speeds ? words.Speeds(speeds) : ""),
        AutomationNode.Counter counter => Say("step.counter", ("what", counter.Key)),
        AutomationNode.Text text => words.Words.Has($"tabletop.{text.Key}") ? Say(text.Key) : "",
        _ => throw new UnreachableException(),
    };

    public string SpellName(string spell, int level) => level == 0
        ? words.Names[$"spell.{spell}"]
        : Say("spell-level", ("name", words.Names[$"spell.{spell}"]), ("level", level));

    public string ActionName(string action) => words.Names.Find($"action.{action}") ?? Say($"basic.{action}");

    private string Each(AutomationNode.Each each)
    {
        var told = Tell(each.Do);
        return told.Length == 0 ? "" : each.Of switch
        {
            EachOf.Targets or EachOf.First or EachOf.Enemies => told,
            EachOf.Self => isSpell ? told : Say("step.self", ("what", told)),
            EachOf.Rest => Say("step.rest", ("what", told)),
            EachOf.Allies => Say("step.allies", ("what", told)),
        };
    }

    private string Attack(AutomationNode.Attack attack)
    {
        var kind = attack.Reach > 0 ? attack.Range > 0 ? "both" : "melee" : "ranged";
        var hit = Tell(attack.Hit);
        var told = attack.Bonus is { } bonus
            ? Say(
                "step.attack",
                ("kind", kind),
                ("bonus", RuleWords.Signed(bonus)),
                ("reach", words.Distance(attack.Reach)),
                ("range", words.Distance(attack.Range)),
                ("long", words.Distance(attack.LongRange)),
                ("hit", hit))
            : Say("step.spell-attack", ("kind", kind), ("hit", hit));
        return RuleWords.Steps(
        [
            told,
            Branch("step.miss", attack.Miss),
            attack.AdvantageOn.IsEmpty ? "" : Say("step.advantage-on", ("conditions", words.Or([.. attack.AdvantageOn.Select(words.Of)]))),
            attack.LeapFeet > 0 ? Say("note.leaps", ("feet", words.Distance(attack.LeapFeet))) : "",
            attack.AdvantageIf is { } test ? Say("step.advantage-if", ("test", Test(test))) : "",
        ]);
    }

    private string Save(AutomationNode.Save save)
    {
        var head = Noted(
            Say("step.save", ("ability", words.Of(save.Ability)), ("dc", save.Dc?.ToString(CultureInfo.InvariantCulture) ?? "none")),
            [
                save.SucceedsTags.IsEmpty ? "" : Say("note.save-kinds", ("kinds", words.And([.. save.SucceedsTags.Select(words.Tag)]))),
                .. save.Facts.Select(fact => Say("note.save-fact", ("amount", RuleWords.Signed(fact.Value)), ("fact", Say($"fact.{fact.Key}")))),
            ]);
        return RuleWords.Steps([save.Always.IsEmpty ? head : $"{head}: {Tell(save.Always)}", Branch("step.fails", save.Fail), Branch("step.succeeds", save.Success)]);
    }

    private string Branch(string key, ImmutableArray<AutomationNode> steps) => Tell(steps) is { Length: > 0 } told ? Say(key, ("what", told)) : "";

    private string Damage(AutomationNode.Damage damage)
    {
        var parts = damage.Dice.Select(dice => dice.Count == 0
            ? Say("step.flat", ("amount", dice.Bonus), ("type", words.Of(dice.Type)))
            : Say("step.damage", ("average", isSpell ? "none" : dice.Average), ("dice", words.Dice(dice.Count, dice.Sides, dice.Bonus)), ("type", words.Of(dice.Type))));
        var first = damage.Dice[0];
        return Noted(
            parts.Aggregate((one, other) => Say("step.plus", ("first", one), ("second", other))),
            damage.Half ? Say("note.half") : "",
            damage.HalfOnSuccess ? Say("note.half-success") : "",
            damage.Types.IsEmpty ? "" : Types(damage.Types),
            damage.Explodes ? Say("note.explodes") : "",
            damage.PerTurn != 0 ? Say("note.per-turn", ("dice", (damage.PerTurn < 0 ? "−" : "+") + words.Dice(Math.Abs(damage.PerTurn), first.Sides, 0))) : "",
            damage.AddsAbility ? Say("note.ability") : "",
            damage.PerSlot > 0 ? Say("note.per-slot", ("dice", words.Dice(damage.PerSlot, first.Sides, 0))) : "",
            damage.Cantrip ? Say("note.cantrip") : "",
            damage.LowersMaximum ? Say("note.lowers") : "",
            damage.ActorRegains > 0 ? Say("note.drains", ("percent", damage.ActorRegains)) : "");
    }

    private string Check(AutomationNode.Check check) => Say(
        "step.check",
        ("ability", words.Of(check.Ability)),
        ("skill", check.Skill is { } skill ? words.Of(skill) : "none"),
        ("dc", check.AtSaveDc ? "none" : check.Dc.ToString(CultureInfo.InvariantCulture)));

    private string Types(ImmutableArray<DamageType> types) => Say("note.types", ("types", words.Or([.. types.Select(words.Of)])));

    private string Heal(AutomationNode.Heal heal)
    {
        const int All = 10_000;
        return Noted(
            heal.Dice is { Count: 0, Bonus: >= All } ? Say("step.full") : Say("step.heal", ("dice", words.Dice(heal.Dice))),
            heal.AddsAbility ? Say("note.ability") : "",
            heal.PerSlot == 0 ? "" : heal.Dice.Count == 0 ? Say("note.per-slot-flat", ("amount", heal.PerSlot)) : Say("note.per-slot", ("dice", words.Dice(heal.PerSlot, heal.Dice.Sides, 0))),
            heal.RaisesMaximum ? Say("note.raises") : "",
            heal.Pool ? Say("note.pool") : "");
    }

    private string If(AutomationNode.If branch)
    {
        var then = Tell(branch.Then);
        var otherwise = Branch("step.else", branch.Else);
        var test = Test(branch.Test);
        if (then.Length == 0) return otherwise;
        return RuleWords.Steps([test.Length == 0 ? then : Say("step.if", ("test", test), ("then", then)), otherwise]);
    }

    private string Table(AutomationNode.Table table)
    {
        var from = 1;
        List<string> rows = [];
        foreach (var row in table.Rows)
        {
            var told = Tell(row.Do);
            rows.Add(Say("step.row", ("faces", from == row.To ? $"{from}" : $"{from}–{row.To}"), ("what", told.Length == 0 ? Say("step.nothing") : told)));
            from = row.To + 1;
        }

        return Say("step.table", ("sides", table.Sides), ("rows", RuleWords.Steps(rows)));
    }

    private string Test(AutomationTest test)
    {
        List<string> parts = [];
        if (test.UpTo is { } size) parts.Add(Say("test.up-to", ("size", words.Of(size))));
        if (!test.Types.IsEmpty) parts.Add(Say("test.types", ("types", words.Or([.. test.Types.Select(words.Of)]))));
        if (!test.NotTypes.IsEmpty) parts.Add(Say("test.not-types", ("types", words.Or([.. test.NotTypes.Select(words.Of)]))));
        if (!test.Has.IsEmpty) parts.Add(Say("test.has", ("conditions", words.Or([.. test.Has.Select(words.Of)]))));
        if (test.HitPointsUpTo is { } points) parts.Add(Say("test.hit-points", ("count", points)));
        if (test.ChargedFeet > 0) parts.Add(Say("test.charged", ("feet", words.Distance(test.ChargedFeet))));
        if (test.FailedBy > 0) parts.Add(Say("test.failed-by", ("count", test.FailedBy)));
        if (test.Fact is { } fact) parts.Add(Say($"fact.{fact}"));
        Add(test.Bloodied, "bloodied");
        Add(test.ActorBloodied, "actor-bloodied");
        Add(test.ActorAble, "actor-able");
        Add(test.Advantage, "advantage");
        Add(test.Critical, "critical");
        Add(test.Grappled, "grappled");
        Add(test.Dropped, "dropped");
        Add(test.Hurt, "hurt");
        Add(test.Wounded, "wounded");
        Add(test.Ally, "ally");
        return RuleWords.List(parts);

        void Add(bool? asked, string key)
        {
            if (asked is { } holds) parts.Add(holds ? Say($"test.{key}") : Say("test.not", ("what", Say($"test.{key}"))));
        }
    }

    private static string Noted(string told, params string[] notes) => notes.All(note => note.Length == 0) ? told : $"{told} ({RuleWords.List(notes)})";

    private string Say(string key, params ReadOnlySpan<Core.Results.Arg> args) => words.Words.Say($"tabletop.{key}", args);
}
