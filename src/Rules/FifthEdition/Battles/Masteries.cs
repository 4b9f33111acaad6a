using Guildhall.Rules.FifthEdition.Automation;
using Guildhall.Rules.FifthEdition.Combat;
using Guildhall.Rules.FifthEdition.Equipment;

namespace Guildhall.Rules.FifthEdition.Battles;

/// <summary>Mastery properties of weapons (SRD 5.2, "Mastery Properties").</summary>
internal static class Masteries
{
    public const string Vex = "mastery.vex";
    private const string CleaveOnce = "mastery.cleave";

    /// <summary>What a mastery adds to an attack that was rolled, after its own steps.</summary>
    public static void After(BattleStory story, StepRun run, int target, AutomationNode.Attack attack, AttackRoll roll)
    {
        if (run.Figures.Action.Mastery is not { } mastery) return;
        var hit = roll.Outcome != AttackOutcome.Miss;
        var seat = run.Seat;
        switch (mastery)
        {
            case WeaponMastery.Graze when !hit:
                if (Modifier(story, run) > 0 && TypeOf(attack) is { } type) Flat(story, target, seat, "mastery.graze", Modifier(story, run), type);
                break;
            case WeaponMastery.Cleave when hit:
                Cleave(story, run, target);
                break;
            case WeaponMastery.Push when hit && story[target].Profile.Size <= CreatureSize.Large:
                Shoving.Push(story, target, seat, 10);
                break;
            case WeaponMastery.Sap when hit:
                Lay(story, target, seat, "mastery.sap", EffectKind.AttackDisadvantage, SpanEnd.StartOfSourceTurn, 0, 1);
                break;
            case WeaponMastery.Slow when hit:
                Lay(story, target, seat, "mastery.slow", EffectKind.Speed, SpanEnd.StartOfSourceTurn, -10, 0);
                break;
            case WeaponMastery.Vex when hit:
                Lay(story, target, seat, Vex, EffectKind.AttackedAdvantage, SpanEnd.EndOfSourceTurn, 0, 1);
                break;
            case WeaponMastery.Topple when hit && story[target].Stands:
                var dc = 8 + Modifier(story, run) + story[seat].Profile.ProficiencyBonus;
                if (!Tests.Save(story, target, Ability.Constitution, dc, "mastery.topple", out _, weight: 400) && Lasting.Affects(story[target], Condition.Prone))
                {
                    Lasting.Begin(story, target, new ActiveEffect(0, seat, "mastery.topple") { Condition = Condition.Prone });
                }

                break;
            case WeaponMastery.Nick:
            default:
                break;
        }
    }

    private static int Modifier(BattleStory story, StepRun run) => run.Figures.Action.Modifier ?? story[run.Seat].Profile.SpellModifier;

    private static void Cleave(BattleStory story, StepRun run, int target)
    {
        var seat = run.Seat;
        var budget = story[seat].Budget;
        if (budget.Once.Contains(CleaveOnce, StringComparer.Ordinal) || run.Cleaving) return;
        foreach (var other in story.State.Combatants)
        {
            if (other.Seat == target || other.Side == story[seat].Side || !other.Stands || !Places.Near(story.State, other, story[target])) continue;
            if (Places.Feet(story.State, story[seat], other) > run.Figures.Reach) continue;
            story.Tell(new BattleEvent.Spent(seat, budget with { Once = budget.Once.Add(CleaveOnce) }));
            run.Cleave(other.Seat);
            return;
        }
    }

    private static void Lay(BattleStory story, int target, int seat, string origin, EffectKind kind, SpanEnd until, int amount, int uses)
    {
        if (!story[target].Stands) return;
        var skips = until == SpanEnd.EndOfSourceTurn && story.State.Active == seat;
        Lasting.Begin(story, target, new ActiveEffect(0, seat, origin) { Kind = kind, Until = until, Amount = amount, Uses = uses, SkipsTurn = skips });
    }

    private static DamageType? TypeOf(AutomationNode.Attack attack)
    {
        foreach (var step in attack.Hit)
        {
            if (step is AutomationNode.Damage { Dice: [var first, ..] }) return first.Type;
        }

        return null;
    }

    private static void Flat(BattleStory story, int target, int seat, string origin, int amount, DamageType type) =>
        Harm.Deal(story, target, seat, origin, new DamageRoll(false, [new DamagePart(origin, new DamageDice(0, 1, amount, type), [], [])]));
}
