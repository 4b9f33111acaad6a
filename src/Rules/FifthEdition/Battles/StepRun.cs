using System.Collections.Immutable;
using System.Diagnostics;
using Guildhall.Rules.FifthEdition.Automation;
using Guildhall.Rules.FifthEdition.Combat;
using Guildhall.Rules.FifthEdition.Creatures;
using Guildhall.Rules.FifthEdition.Grid;
using Guildhall.Rules.FifthEdition.Spells;

namespace Guildhall.Rules.FifthEdition.Battles;

/// <summary>
/// Runs a tree of <see cref="AutomationNode"/> in a battle, where every step meets what lasts on those it concerns and others may step in
/// between: the counterpart of <see cref="AutomationRun"/>, which knows neither a map nor reactions.
/// </summary>
internal sealed class StepRun(BattleStory story, int seat, ActionFigures figures, ImmutableArray<int> targets, int slot)
{
    private Dictionary<AutomationNode, DamageRoll>? _shared;
    private int? _points;
    private Dictionary<int, int>? _reflected;
    private ulong _hurt;
    private StepHealing? _healing;
    private SpellShaping? _shaping;
    private ulong _struck;
    private DamageRoll? _thrown;

    public BattleStory Story => story;

    public int Seat => seat;

    public ActionFigures Figures => figures;

    public ImmutableArray<int> Targets => targets;

    /// <summary>The slot it was cast with; 0 for none.</summary>
    public int Slot => slot;

    /// <summary>The casting that carries what lasts; 0 while there is none.</summary>
    public int Casting { get; set; }

    /// <summary>Whether this is the second strike of a cleaving blow.</summary>
    public bool Cleaving { get; private init; }

    /// <summary>Dice its first damage was traded for something else.</summary>
    public int FewerDice { get; init; }

    /// <summary>What was made ready for this spell.</summary>
    public Metamagic Ready { get; init; }

    /// <summary>How that shapes it.</summary>
    public SpellShaping Shaping => _shaping ??= new SpellShaping(this);

    /// <summary>What hampers its attacks from outside.</summary>
    public RollMode More { get; init; }

    public ImmutableArray<string> Choices { get; init; } = [];

    public GridPoint? At { get; init; }

    public Heading? Toward { get; init; }

    /// <summary>What a spell makes of the weapon this run strikes with; null for nothing.</summary>
    public Wielding? Lent { get; init; }

    /// <summary>What changes the weapon of the present blow; null for nothing.</summary>
    public Wielding? Wielded { get; private set; }

    /// <summary>Faces thrown by those whom the spell may glance off.</summary>
    public Dictionary<int, int> Reflected => _reflected ??= [];

    /// <summary>Turns of the actor that ended since it was cast.</summary>
    public int Turns { get; init; }

    /// <summary>How many come that take so many each of what is left of the spellcasting modifier.</summary>
    public int Share(int weight)
    {
        _points ??= Math.Max(0, figures.Action.Modifier ?? Actor.Profile.SpellModifier);
        var count = _points.Value / weight;
        _points -= count * weight;
        return count;
    }

    /// <summary>What all damage came to.</summary>
    public int AllDamage { get; private set; }

    /// <summary>What the last damage came to.</summary>
    public int LastDamage { get; private set; }

    /// <summary>Slot levels above the spell's own.</summary>
    public int Above => slot > 0 ? Math.Max(0, slot - figures.Action.SpellLevel) : 0;

    private Combatant Actor => story[seat];

    public void Run() => All(figures.Action.Do, new StepMoment(-1));

    /// <summary>Runs steps that waited.</summary>
    /// <param name="concerned">Whom they concern at first; −1 for the actor.</param>
    public void Later(ImmutableArray<AutomationNode> steps, int concerned) => All(steps, new StepMoment(concerned));

    /// <summary>Strikes a second target with the same weapon, without the modifier.</summary>
    public void Cleave(int other)
    {
        if (figures.First is { } attack) new StepRun(story, seat, figures, [other], 0) { Cleaving = true }.Attack(attack, new StepMoment(other));
    }

    /// <summary>Strikes a second target as it struck the first.</summary>
    public void Again(int other)
    {
        if (figures.First is { } attack) new StepRun(story, seat, figures, [other], 0).Attack(attack, new StepMoment(other));
    }

    public void All(ImmutableArray<AutomationNode> steps, StepMoment moment)
    {
        foreach (var step in steps) One(step, moment);
    }

    private void One(AutomationNode step, StepMoment moment)
    {
        var who = moment.Who >= 0 ? moment.Who : seat;
        switch (step)
        {
            case AutomationNode.Each each:
                Each(each, moment);
                break;
            case AutomationNode.Repeat repeat:
                Repeat(repeat, moment);
                break;
            case AutomationNode.Attack attack:
                if (moment.Who >= 0) Attack(attack, moment);
                break;
            case AutomationNode.Strike strike:
                if (moment.Who >= 0) SpellStrikes.Strike(this, strike, moment.Who);
                break;
            case AutomationNode.Save save:
                if (moment.Who >= 0) Save(save, moment);
                break;
            case AutomationNode.Flail:
                Wandering.Flail(story, who);
                break;
            case AutomationNode.Check check:
                All(Tests.Check(story, who, check.Ability, check.Skill, check.AtSaveDc ? figures.Action.SaveDc ?? Actor.Profile.SaveDc : check.Dc, figures.Action.Key, out _) ? check.Success : check.Fail, moment);
                break;
            case AutomationNode.Damage damage:
                Damage(damage, who, moment);
                break;
            case AutomationNode.If branch:
                All(Holds(branch.Test, who, moment) ? branch.Then : branch.Else, moment);
                break;
            case AutomationNode.Choose choose:
                var option = choose.Options[0];
                foreach (var one in choose.Options)
                {
                    if (Choices.Contains(one.Key, StringComparer.Ordinal)) option = one;
                }

                story.Tell(new BattleEvent.Chosen(seat, figures.Action.Key, option.Key));
                All(option.Do, moment);
                break;
            case AutomationNode.Table table:
                var face = story.Dice.Roll(table.Sides);
                story.Tell(new BattleEvent.Thrown(who, figures.Action.Key, table.Sides, face));
                foreach (var row in table.Rows)
                {
                    if (face > row.To) continue;
                    All(row.Do, moment);
                    break;
                }

                break;
            case AutomationNode.Heal heal:
                (_healing ??= new StepHealing(this)).Heal(heal, who);
                break;
            case AutomationNode.Buffer buffer:
                (_healing ??= new StepHealing(this)).Buffer(buffer, who);
                break;
            case AutomationNode.Text text:
                story.Tell(new BattleEvent.Told(who, text.Key));
                break;
            case AutomationNode.Counter:
                break;
            default:
                StepEffects.One(this, step, who, moment);
                break;
        }
    }

    private void Each(AutomationNode.Each each, StepMoment moment)
    {
        switch (each.Of)
        {
            case EachOf.Self:
                All(each.Do, moment with { Who = seat });
                return;
            case EachOf.First:
                if (targets.Length > 0 && There(targets[0])) All(each.Do, moment with { Who = targets[0] });
                return;
            case EachOf.Targets:
            case EachOf.Rest:
            case EachOf.Allies:
            case EachOf.Enemies:
                for (var i = each.Of == EachOf.Rest ? 1 : 0; i < targets.Length; i++)
                {
                    var other = targets[i];
                    if (!There(other)) continue;
                    var ally = story[other].Side == Actor.Side;
                    if ((each.Of == EachOf.Allies && !ally) || (each.Of == EachOf.Enemies && ally)) continue;
                    All(each.Do, moment with { Who = other });
                }

                return;
            default:
                throw new UnreachableException();
        }
    }

    private bool There(int other) => story[other].Present;

    private void Repeat(AutomationNode.Repeat repeat, StepMoment moment)
    {
        var times = (repeat.Times * (repeat.Cantrip ? SpellCast.CantripFactor(Actor.Profile.Level) : 1)) + (repeat.PerSlot * Above);
        for (var i = 0; i < Math.Min(times, AutomationLimits.Repeats); i++)
        {
            if (moment.Who >= 0)
            {
                All(repeat.Do, moment);
                continue;
            }

            if (targets.Length == 0) return;
            // Those that fell are passed over, so that no dart is wasted on the dead.
            var at = i % targets.Length;
            for (var skipped = 0; skipped < targets.Length && !story[targets[at]].Stands; skipped++) at = (at + 1) % targets.Length;
            if (There(targets[at])) All(repeat.Do, moment with { Who = targets[at] });
        }
    }

    private void Attack(AutomationNode.Attack attack, StepMoment moment)
    {
        var target = moment.Who;
        if (story[target].Health.State == LifeState.Dead || Reflection.Averts(this, target, attack.Range > 0)) return;
        var more = attack.AdvantageIf is { } test && Holds(test, target, moment) ? RollMode.Advantage : RollMode.Normal;
        if (More != RollMode.Normal) more = RollModes.Combine(more == RollMode.Advantage || More == RollMode.Advantage, More == RollMode.Disadvantage);
        Wielded = Lent ?? Wielding.Of(Actor, figures, attack);
        var struck = Wielded is { Shift: not 0 } wielded ? attack with { Bonus = (attack.Bonus ?? figures.Action.AttackBonus ?? Actor.Profile.SpellAttack) + wielded.Shift } : attack;
        _struck |= 1UL << target;
        if (Strikes.Throw(story, seat, target, figures, struck, more, out var melee) is not { } roll) return;
        var after = moment with { Attack = roll, Melee = melee };
        var hit = roll.Outcome != AttackOutcome.Miss;
        All(hit ? attack.Hit : attack.Miss, after);
        if (hit) Struck(target, after);
        if (hit && !Actor.Profile.Riders.IsEmpty) HitRiders.After(this, target, after);
        if (figures.Action.Mastery is not null && story[target].Present) Masteries.After(story, this, target, attack, roll);
        if (Actor.Profile.Figures.HasFeats || story[target].Profile.Figures.HasFeats) FeatureStrikes.After(this, target, after);
        if (hit && attack.LeapFeet > 0 && SpellStrikes.Leap(this, attack, _thrown, target, _struck) is >= 0 and var next) Attack(attack, moment with { Who = next });
    }

    private void Struck(int target, StepMoment moment)
    {
        if (!Actor.Sum.Nothing)
        {
            foreach (var effect in Actor.Effects)
            {
                if (effect.Waits is LaterAt.OnHit or LaterAt.OnEachHit)
                {
                    Waiting.Run(story, seat, effect, target);
                    if (effect.Waits == LaterAt.OnHit) Lasting.End(story, seat, effect, EndReason.UsedUp);
                }
            }
        }

        if (!moment.Melee || story[target].Sum.Nothing) return;
        foreach (var effect in story[target].Effects)
        {
            if (effect.Waits == LaterAt.WhenHit) Waiting.Run(story, target, effect, seat);
        }
    }

    private void Save(AutomationNode.Save save, StepMoment moment)
    {
        var who = moment.Who;
        var target = story[who];
        if (target.Health.State == LifeState.Dead) return;
        var dc = (save.Dc ?? figures.Action.SaveDc ?? Actor.Profile.SaveDc) + (figures.Action.Spell is null ? 0 : Lasting.Flat(Actor, EffectKind.SpellDc));
        var hostile = target.Side != Actor.Side;
        var type = target.Profile.Type;
        SaveRoll roll;
        bool succeeded;
        if (!hostile && figures.Action.Spell is not null && Shaping.Spares(who))
        {
            (roll, succeeded) = (new SaveRoll(null, 0, [], dc), true);
            story.Tell(new BattleEvent.Saved(who, save.Ability, figures.Action.Key, roll, true));
            moment = moment with { Spared = true };
        }
        else if (save.Succeeds.Contains(type) || save.SucceedsTags.Any(tag => target.Profile.Tags.Contains(tag, StringComparer.Ordinal)) || (save.SucceedsInFight && hostile) || (save.Unaffected is { } condition && !Lasting.Affects(target, condition)))
        {
            (roll, succeeded) = (new SaveRoll(null, 0, [], dc), true);
            story.Tell(new BattleEvent.Saved(who, save.Ability, figures.Action.Key, roll, true));
        }
        else if (save.Fails.Contains(type))
        {
            (roll, succeeded) = (new SaveRoll(null, 0, [], dc), false);
            story.Tell(new BattleEvent.Saved(who, save.Ability, figures.Action.Key, roll, false));
        }
        else
        {
            var favored = (save.AdvantageInFight && hostile) || IsSteady(target, save.Fail) || (save.StrongFrom is { } size && target.Profile.Size >= size);
            var cover = save.Ability == Ability.Dexterity && figures.Action.Area is not null && !story.State.Field!.Open && At is { } origin
                ? Grid.Cover.BonusOf(Grid.Cover.From(story.State.Map, origin, target.Space, []))
                : 0;
            succeeded = Tests.Save(
                story, who, save.Ability, dc, figures.Action.Key, out roll, figures.Action.Magic, cover, favored, save.Weak.Contains(type) || (Ready.HasFlag(Metamagic.Heightened) && who == Shaping.FirstFoe()), hostile ? figures.Worth : 0, Laid(save.Fail));
        }

        var after = moment with
        {
            Saved = succeeded,
            SavedWith = save.Ability,
            Dc = dc,
            MissedBy = succeeded ? 0 : dc - roll.Total,
            Evades = save.Ability == Ability.Dexterity && target.Profile.Figures.Has(CreatureTrait.Evasion) && !target.Sum.Incapacitated,
        };
        All(save.Always, after);
        All(succeeded ? save.Success : save.Fail, after);
    }

    /// <summary>Whether a failure would lay a condition that somebody avoids with Advantage.</summary>
    private static bool IsSteady(Combatant target, ImmutableArray<AutomationNode> fail)
    {
        if (target.Profile.SteadyAgainst.IsEmpty) return false;
        var laid = Laid(fail);
        return target.Profile.SteadyAgainst.Any(condition => (laid & (1 << (int)condition)) != 0);
    }

    /// <summary>Conditions a failure would lay, one bit each.</summary>
    private static int Laid(ImmutableArray<AutomationNode> fail)
    {
        var laid = 0;
        foreach (var step in fail)
        {
            if (step is not AutomationNode.Lay lay) continue;
            foreach (var condition in lay.Conditions) laid |= 1 << (int)condition;
        }

        return laid;
    }

    private void Damage(AutomationNode.Damage damage, int who, StepMoment moment)
    {
        if ((who != seat && !There(who)) || moment.Spared) return;
        if (figures.Action.Spell == Reflection.Missiles && Reflection.Averts(this, who, true)) return;
        var critical = moment.Attack?.Outcome == AttackOutcome.Critical;
        DamageRoll? roll = null;
        if (damage.Shared) _shared?.TryGetValue(damage, out roll);
        if (roll is null)
        {
            roll = StepDamage.Throw(this, damage, who, moment, critical);
            _thrown = roll;
            if (damage.Shared) (_shared ??= new(ReferenceEqualityComparer.Instance))[damage] = roll;
        }

        var saved = damage.HalfOnSuccess && moment.Saved == true;
        var halved = damage.Half || saved || (damage.HalfOnSuccess && moment.Evades);
        LastDamage = Harm.Deal(story, who, seat, figures.Action.Key, roll, halved, saved && moment.Evades, critical, moment.Attack is not null);
        if (LastDamage > 0) _hurt |= 1UL << who;
        AllDamage += LastDamage;
        if (damage.LowersMaximum && LastDamage > 0) Harm.ChangeMaximum(story, who, seat, figures.Action.Key, -LastDamage);
        if (damage.ActorRegains > 0 && LastDamage > 0) Harm.Heal(story, seat, seat, figures.Action.Key, [], LastDamage * damage.ActorRegains / 100);
    }

    private bool Holds(AutomationTest test, int who, StepMoment moment) => StepJudge.Holds(story, seat, test, who, moment, (_hurt & (1UL << who)) != 0);
}
