using System.Collections.Immutable;
using System.Diagnostics;
using Guildhall.Core.Chance;
using Guildhall.Rules.FifthEdition.Combat;
using Guildhall.Rules.FifthEdition.Spells;

namespace Guildhall.Rules.FifthEdition.Automation;

/// <summary>
/// Runs a tree of <see cref="AutomationNode"/>: the same tree, input and dice give the same outcomes. What a step changes (hit points,
/// conditions) counts for the steps after it.
/// </summary>
public sealed class AutomationRun
{
    private readonly AutomationInput _input;
    private readonly MeteredDice _dice;
    private readonly Dictionary<string, AutomationTarget> _now = new(StringComparer.Ordinal);
    private readonly Dictionary<AutomationNode.Damage, DamageRoll> _shared = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<AutomationNode.Heal, int> _pools = new(ReferenceEqualityComparer.Instance);
    private readonly ImmutableArray<AutomationOutcome>.Builder _outcomes = ImmutableArray.CreateBuilder<AutomationOutcome>();

    private AutomationRun(AutomationInput input, IDice dice)
    {
        _input = input;
        _dice = new MeteredDice(dice);
        _now[input.Actor.Key] = input.Actor.Self;
        foreach (var target in Targets) _now[target.Key] = target;
    }

    private IEnumerable<AutomationTarget> Targets => _input.Targets.Take(AutomationLimits.Targets);

    /// <summary>Runs a tree.</summary>
    /// <param name="tree">Checked content.</param>
    /// <param name="dice">Where faces come from.</param>
    /// <param name="within">Whom the steps concern at first: null for the actor's own steps, a target's key for steps that waited for it.</param>
    public static ImmutableArray<AutomationOutcome> Of(
        ImmutableArray<AutomationNode> tree, AutomationInput input, IDice dice, string? within = null)
    {
        var run = new AutomationRun(input, dice);
        run.All(tree, new AutomationMoment(within is not null && run._now.ContainsKey(within) ? within : null), 0);
        return run._outcomes.ToImmutable();
    }

    private void All(ImmutableArray<AutomationNode> steps, AutomationMoment moment, int depth)
    {
        if (depth > AutomationLimits.Depth) return;
        foreach (var step in steps) One(step, moment, depth + 1);
    }

    private void One(AutomationNode step, AutomationMoment moment, int depth)
    {
        var who = moment.Who ?? _input.Actor.Key;
        switch (step)
        {
            case AutomationNode.Each each:
                Each(each, moment, depth);
                break;
            case AutomationNode.Repeat repeat:
                Repeat(repeat, moment, depth);
                break;
            case AutomationNode.Attack attack:
                Attack(attack, moment, depth);
                break;
            case AutomationNode.Flail:
                Tell(new AutomationOutcome.Flailed(who));
                break;
            case AutomationNode.Strike strike:
                Tell(new AutomationOutcome.Struck(who, strike));
                break;
            case AutomationNode.Save save:
                Save(save, moment, depth);
                break;
            case AutomationNode.Check check:
                var checkedRoll = SaveRoll.Throw(_dice, 0, check.AtSaveDc ? _input.Actor.SaveDc : check.Dc);
                Tell(new AutomationOutcome.Checked(who, check.Ability, checkedRoll));
                All(checkedRoll.Succeeded ? check.Success : check.Fail, moment, depth);
                break;
            case AutomationNode.Damage damage:
                Damage(damage, who, moment);
                break;
            case AutomationNode.Heal heal:
                Heal(heal, who);
                break;
            case AutomationNode.Buffer buffer:
                Buffer(buffer, who);
                break;
            case AutomationNode.Lay lay:
                Lay(lay, who, moment);
                break;
            case AutomationNode.Effect effect:
                Tell(new AutomationOutcome.Changed(who, effect, effect.AmountWith(_input.SlotLevel, _input.Above), moment.SavedWith, moment.Dc));
                break;
            case AutomationNode.Remove remove:
                Remove(remove, who);
                break;
            case AutomationNode.Move move:
                Tell(new AutomationOutcome.Moved(who, move.Kind, move.Feet));
                break;
            case AutomationNode.If branch:
                All(Holds(branch.Test, who, moment) ? branch.Then : branch.Else, moment, depth);
                break;
            case AutomationNode.Choose choose:
                var option = choose.Options.FirstOrDefault(one => !_input.Choices.IsDefault && _input.Choices.Contains(one.Key, StringComparer.Ordinal)) ?? choose.Options[0];
                Tell(new AutomationOutcome.Chosen(option.Key));
                All(option.Do, moment, depth);
                break;
            case AutomationNode.Table table:
                var face = _dice.Roll(table.Sides);
                Tell(new AutomationOutcome.Thrown(moment.Who, table.Sides, face));
                All(table.Rows.First(row => face <= row.To).Do, moment, depth);
                break;
            case AutomationNode.Later later:
                Tell(new AutomationOutcome.Waits(moment.Who, later));
                break;
            case AutomationNode.Life life:
                Life(life, who);
                break;
            case AutomationNode.Cast cast:
                Tell(new AutomationOutcome.Casts(cast.Spell, cast.Level));
                break;
            case AutomationNode.Use use:
                Tell(new AutomationOutcome.Uses(use.Actions, use.Times));
                break;
            case AutomationNode.Summon summon:
                Tell(new AutomationOutcome.Summoned(summon.Creature, summon.Weight > 0 ? _input.Actor.AbilityModifier / summon.Weight : summon.Count + (summon.PerSlot * _input.Above), summon.Span));
                break;
            case AutomationNode.Form form:
                Tell(new AutomationOutcome.Formed(who, form));
                break;
            case AutomationNode.Counter counter:
                Tell(new AutomationOutcome.Counted(counter.Key, counter.Amount));
                break;
            case AutomationNode.Text text:
                Tell(new AutomationOutcome.Told(text.Key));
                break;
            default:
                throw new UnreachableException();
        }
    }

    private void Each(AutomationNode.Each each, AutomationMoment moment, int depth)
    {
        List<string> chosen = each.Of switch
        {
            EachOf.Self => [_input.Actor.Key],
            EachOf.Targets => [.. Targets.Select(target => target.Key)],
            EachOf.First => [.. Targets.Take(1).Select(target => target.Key)],
            EachOf.Rest => [.. Targets.Skip(1).Select(target => target.Key)],
            EachOf.Allies => [.. Targets.Where(target => target.Ally).Select(target => target.Key)],
            EachOf.Enemies => [.. Targets.Where(target => !target.Ally).Select(target => target.Key)],
        };
        if (chosen.Count == 0) Tell(new AutomationOutcome.NoTarget());
        foreach (var who in chosen) All(each.Do, moment with { Who = who }, depth);
    }

    private void Repeat(AutomationNode.Repeat repeat, AutomationMoment moment, int depth)
    {
        var times = (repeat.Times * (repeat.Cantrip ? SpellCast.CantripFactor(_input.Actor.Level) : 1)) + (repeat.PerSlot * _input.Above);
        var around = Targets.Select(target => target.Key).ToList();
        if (moment.Who is null && around.Count == 0)
        {
            Tell(new AutomationOutcome.NoTarget());
            return;
        }

        for (var i = 0; i < Math.Min(times, AutomationLimits.Repeats); i++)
        {
            All(repeat.Do, moment.Who is null ? moment with { Who = around[i % around.Count] } : moment, depth);
        }
    }

    private void Attack(AutomationNode.Attack attack, AutomationMoment moment, int depth)
    {
        if (moment.Who is not { } who)
        {
            Tell(new AutomationOutcome.NoTarget());
            return;
        }

        var target = _now[who];
        var ranged = attack.Reach == 0 || (!target.Near && attack.Range > 0);
        var sought = attack.AdvantageOn.Any(condition => target.Conditions.Contains(condition))
            || (attack.AdvantageIf is { } test && Holds(test, who, moment))
                ? RollMode.Advantage
                : RollMode.Normal;
        var crowded = ranged && target.Near ? RollMode.Disadvantage : RollMode.Normal;
        var mode = ConditionTable.OnAttack(_now[_input.Actor.Key].Conditions, target.Conditions, target.Near, _input.Actor.AttackMode, sought, crowded);
        var roll = AttackRoll.Throw(
            _dice,
            attack.Bonus ?? _input.Actor.SpellAttack,
            target.ArmorClass,
            mode,
            hitsAreCritical: ConditionTable.HitsAreCritical(target.Conditions, target.Near));
        Tell(new AutomationOutcome.Attacked(who, roll));
        All(roll.Outcome == AttackOutcome.Miss ? attack.Miss : attack.Hit, moment with { Attack = roll }, depth);
        if (attack.LeapFeet > 0 && roll.Outcome != AttackOutcome.Miss) Leap(attack, moment, depth);
    }

    /// <summary>The next target that was not attacked yet, where the last damage shows a face twice.</summary>
    private void Leap(AutomationNode.Attack attack, AutomationMoment moment, int depth)
    {
        var struck = _outcomes.OfType<AutomationOutcome.Attacked>().Select(one => one.Who).ToList();
        if (struck.Count > Math.Max(1, _input.SlotLevel) || _outcomes.OfType<AutomationOutcome.Damaged>().LastOrDefault() is not { } harm) return;
        if (!harm.Roll.Parts[0].ShowsPair || Targets.FirstOrDefault(target => !target.Ally && !struck.Contains(target.Key)) is not { } next) return;
        Attack(attack, moment with { Who = next.Key }, depth);
    }

    private void Save(AutomationNode.Save save, AutomationMoment moment, int depth)
    {
        if (moment.Who is not { } who)
        {
            Tell(new AutomationOutcome.NoTarget());
            return;
        }

        var target = _now[who];
        var dc = save.Dc ?? _input.Actor.SaveDc;
        var effect = ConditionTable.OnSave(
            target.Conditions,
            save.Ability,
            _input.Magic && target.MagicResistance ? RollMode.Advantage : RollMode.Normal,
            save.AdvantageInFight && !target.Ally ? RollMode.Advantage : RollMode.Normal,
            save.StrongFrom is { } size && target.Size >= size ? RollMode.Advantage : RollMode.Normal,
            save.Weak.Contains(target.Type) ? RollMode.Disadvantage : RollMode.Normal);
        var sure = save.Succeeds.Contains(target.Type)
            || save.SucceedsTags.Any(tag => target.Tags.Contains(tag, StringComparer.Ordinal))
            || (save.SucceedsInFight && !target.Ally)
            || (save.Unaffected is { } condition && target.ConditionImmunities.Contains(condition));
        var roll = SaveRoll.Throw(_dice, target.SaveBonus(save.Ability) + save.Facts.Where(fact => _input.Actor.Facts.Contains(fact.Key, StringComparer.Ordinal)).Sum(fact => fact.Value), dc, effect with { Fails = effect.Fails || sure || save.Fails.Contains(target.Type) });
        var succeeded = sure || roll.Succeeded;
        Tell(new AutomationOutcome.Saved(who, save.Ability, roll, succeeded));
        var after = moment with
        {
            Saved = succeeded,
            SavedWith = save.Ability,
            Dc = dc,
            MissedBy = succeeded ? 0 : dc - roll.Total,
            Evades = target.Evasion && save.Ability == Ability.Dexterity,
        };
        All(save.Always, after, depth);
        All(succeeded ? save.Success : save.Fail, after, depth);
    }

    private void Damage(AutomationNode.Damage damage, string who, AutomationMoment moment)
    {
        var target = _now[who];
        var critical = moment.Attack?.Outcome == AttackOutcome.Critical;
        var roll = damage.Shared && _shared.TryGetValue(damage, out var thrown) ? thrown : DamageRoll.Throw(_dice, critical, [.. Sources(damage)]);
        if (damage.Explodes) roll = roll.Exploding(_dice, _input.Actor.AbilityModifier);
        if (damage.Shared) _shared[damage] = roll;

        var saved = damage.HalfOnSuccess && moment.Saved == true;
        var halved = damage.Half || saved || (damage.HalfOnSuccess && moment.Evades);
        var resistsAll = target.Conditions.Any(condition => ConditionTable.Of(condition).ResistsDamage);
        var byType = saved && moment.Evades
            ? [.. roll.Parts.Select(part => part.Dice.Type).Distinct().Select(type => (type, 0))]
            : roll.ByType(target.Defenses, halved, resistsAll);
        var total = byType.Sum(part => part.Amount);
        var health = target.Health.Hurt(total, critical, target.DiesAtZero);
        _now[who] = target with { Health = health };
        Tell(new AutomationOutcome.Damaged(who, roll, byType, health));
        if (damage.LowersMaximum && total > 0) ChangeMaximum(who, -total);
        if (damage.ActorRegains > 0 && total > 0) Regain(_input.Actor.Key, total * damage.ActorRegains / 100);
    }

    private IEnumerable<DamageSource> Sources(AutomationNode.Damage damage)
    {
        for (var i = 0; i < damage.Dice.Length; i++)
        {
            var dice = damage.Dice[i];
            var factor = damage.Cantrip ? SpellCast.CantripFactor(_input.Actor.Level) : 1;
            yield return new DamageSource("automation", dice with
            {
                Count = Math.Max(0, (dice.Count * factor) + (i == 0 ? (damage.PerSlot * _input.Above) + (damage.PerTurn * _input.Turns) : 0)),
                Bonus = dice.Bonus + (i == 0 && damage.AddsAbility ? _input.Actor.AbilityModifier : 0),
                Type = i == 0 ? Chosen(damage, dice.Type) : dice.Type,
            });
        }
    }

    private DamageType Chosen(AutomationNode.Damage damage, DamageType own)
    {
        if (_input.Choices.IsDefault) return own;
        foreach (var type in damage.Types)
        {
            if (_input.Choices.Contains(RuleKeys.Of(type), StringComparer.Ordinal)) return type;
        }

        return own;
    }

    private void Heal(AutomationNode.Heal heal, string who)
    {
        var dice = heal.Dice.Count > 0
            ? heal.Dice with { Count = heal.Dice.Count + (heal.PerSlot * _input.Above) }
            : heal.Dice with { Bonus = heal.Dice.Bonus + (heal.PerSlot * _input.Above) };
        var amount = dice.Roll(_dice) + (heal.AddsAbility ? Math.Max(0, _input.Actor.AbilityModifier) : 0);
        if (heal.Pool)
        {
            amount = Math.Min(Pool(heal, amount), Math.Max(0, _now[who].Health.Maximum - _now[who].Health.Current));
            _pools[heal] -= amount;
        }

        if (heal.RaisesMaximum)
        {
            _now[who] = _now[who] with { Health = _now[who].Health.ChangeMaximum(amount, wakes: true) };
            Tell(new AutomationOutcome.MaximumChanged(who, amount, _now[who].Health));
            return;
        }

        Regain(who, amount);
    }

    private int Pool(AutomationNode.Heal heal, int full) => _pools.TryGetValue(heal, out var left) ? left : _pools[heal] = full;

    private void Regain(string who, int amount)
    {
        _now[who] = _now[who] with { Health = _now[who].Health.Heal(amount) };
        Tell(new AutomationOutcome.Healed(who, amount, _now[who].Health));
    }

    private void Buffer(AutomationNode.Buffer buffer, string who)
    {
        var amount = buffer.Dice.Roll(_dice) + (buffer.PerSlot * _input.Above) + (buffer.AddsAbility ? Math.Max(0, _input.Actor.AbilityModifier) : 0);
        _now[who] = _now[who] with { Health = _now[who].Health.Buffer(amount) };
        Tell(new AutomationOutcome.Buffered(who, amount, _now[who].Health));
    }

    private void ChangeMaximum(string who, int change)
    {
        _now[who] = _now[who] with { Health = _now[who].Health.ChangeMaximum(change) };
        Tell(new AutomationOutcome.MaximumChanged(who, change, _now[who].Health));
    }

    private void Lay(AutomationNode.Lay lay, string who, AutomationMoment moment)
    {
        foreach (var condition in lay.One ? [OneOf(lay.Conditions)] : lay.Conditions)
        {
            if (_now[who].ConditionImmunities.Contains(condition))
            {
                Tell(new AutomationOutcome.Immune(who, condition));
                continue;
            }

            _now[who] = _now[who] with
            {
                Conditions = _now[who].Conditions.Contains(condition) ? _now[who].Conditions : _now[who].Conditions.Add(condition),
                Grappled = _now[who].Grappled || condition == Condition.Grappled,
            };
            Tell(new AutomationOutcome.Laid(who, condition, lay, moment.SavedWith, moment.Dc));
        }
    }

    private Condition OneOf(ImmutableArray<Condition> conditions) =>
        conditions.FirstOrDefault(condition => !_input.Choices.IsDefault && _input.Choices.Contains(RuleKeys.Of(condition), StringComparer.Ordinal), conditions[0]);

    private void Remove(AutomationNode.Remove remove, string who)
    {
        if (remove.What == RemovedKind.Conditions)
        {
            var gone = _now[who].Conditions.Where(condition => remove.Conditions.Contains(condition)).Take(remove.Most == 0 ? int.MaxValue : remove.Most).ToList();
            _now[who] = _now[who] with { Conditions = _now[who].Conditions.RemoveRange(gone) };
        }

        Tell(new AutomationOutcome.Ended(who, remove));
    }

    private void Life(AutomationNode.Life life, string who)
    {
        var health = _now[who].Health;
        var after = life.To switch
        {
            LifeChange.Dies => health with { Current = 0, State = LifeState.Dead },
            LifeChange.Falls => health.Hurt(health.Current + health.Temporary, diesAtZero: _now[who].DiesAtZero),
            LifeChange.Stable => health.Stabilize(),
            LifeChange.Revived => health.State == LifeState.Dead
                ? health with { Current = Math.Min(Math.Max(1, life.HitPoints), health.Maximum), State = LifeState.Standing, Successes = 0, Failures = 0 }
                : health,
        };
        _now[who] = _now[who] with { Health = after };
        Tell(new AutomationOutcome.LifeChanged(who, life.To, after));
    }

    private bool Holds(AutomationTest test, string who, AutomationMoment moment) => AutomationJudge.Holds(
        test,
        _input.Actor,
        _now[_input.Actor.Key],
        _now[who],
        moment,
        test.Hurt is not null && _outcomes.OfType<AutomationOutcome.Damaged>().Any(harm => harm.Who == who && harm.Total > 0));

    private void Tell(AutomationOutcome outcome) => _outcomes.Add(outcome);
}
