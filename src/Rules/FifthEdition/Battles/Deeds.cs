using System.Collections.Immutable;
using Guildhall.Rules.FifthEdition.Automation;
using Guildhall.Rules.FifthEdition.Grid;

namespace Guildhall.Rules.FifthEdition.Battles;

/// <summary>What everybody can do (SRD 5.2, "Actions").</summary>
internal static class Deeds
{
    private const int HideDc = 15;
    private const int ParleyDc = 15;
    private const int MedicineDc = 10;

    public static void Do(BattleStory story, int seat, string key, ImmutableArray<int> targets, GridPoint? at)
    {
        _ = at;
        var one = story[seat];
        var target = targets.Length > 0 ? targets[0] : -1;
        switch (key)
        {
            case BasicActions.Dash:
                story.Tell(new BattleEvent.Spent(seat, one.Budget with { Feet = one.Budget.Feet + Pace.FeetOf(story.State, one) }));
                break;
            case BasicActions.Disengage:
                Self(story, seat, key, EffectKind.ProvokesNothing, SpanEnd.EndOfThisTurn);
                break;
            case BasicActions.Dodge:
                Self(story, seat, key, EffectKind.AttackedDisadvantage, SpanEnd.StartOfSourceTurn);
                Lasting.Begin(story, seat, new ActiveEffect(0, seat, key) { Kind = EffectKind.SaveAdvantage, Abilities = [Ability.Dexterity], Until = SpanEnd.StartOfSourceTurn });
                break;
            case BasicActions.Help when target >= 0:
                Lasting.Begin(story, target, new ActiveEffect(0, seat, key) { Kind = EffectKind.AttackedAdvantage, Uses = 1, Until = SpanEnd.StartOfSourceTurn });
                break;
            case BasicActions.Hide:
                if (Tests.Check(story, seat, Ability.Dexterity, Skill.Stealth, HideDc, key, out var hidden))
                {
                    Lasting.Begin(story, seat, new ActiveEffect(0, seat, key) { Condition = Condition.Invisible, EndsOnAttack = true, Until = SpanEnd.Removed, Dc = hidden.Total });
                }

                break;
            case BasicActions.Search:
                Search(story, seat);
                break;
            case BasicActions.Parley when target >= 0:
                Parley(story, seat, target);
                break;
            case BasicActions.Grapple when target >= 0:
                if (!Resists(story, seat, target, key) && Lasting.Affects(story[target], Condition.Grappled))
                {
                    Lasting.Begin(story, target, new ActiveEffect(0, seat, key) { Condition = Condition.Grappled, Until = SpanEnd.Escaped, EscapeDc = StrengthDc(story[seat]) });
                }

                break;
            case BasicActions.ShoveAway when target >= 0:
                if (!Resists(story, seat, target, key)) Shoving.Push(story, target, seat, GridDistance.FeetPerSquare);
                break;
            case BasicActions.ShoveProne when target >= 0:
                if (!Resists(story, seat, target, key) && Lasting.Affects(story[target], Condition.Prone)) Lasting.Begin(story, target, new ActiveEffect(0, seat, key) { Condition = Condition.Prone });
                break;
            case BasicActions.Escape:
                Escape(story, seat);
                break;
            case BasicActions.StandUp:
                story.Tell(new BattleEvent.Spent(seat, one.Budget with { Feet = one.Budget.Feet - (Pace.FeetOf(story.State, one) / 2) }));
                Lasting.Lift(story, seat, Condition.Prone, EndReason.Removed);
                break;
            case BasicActions.DropProne:
                Lasting.Begin(story, seat, new ActiveEffect(0, seat, key) { Condition = Condition.Prone });
                break;
            case BasicActions.Stabilize when target >= 0:
                if (Tests.Check(story, seat, Ability.Wisdom, Skill.Medicine, MedicineDc, key, out _)) story.Tell(new BattleEvent.HealthChanged(target, seat, key, [], story[target].Health.Stabilize()));
                break;
            case BasicActions.Wake when target >= 0:
                foreach (var effect in story[target].Effects)
                {
                    if (!effect.Wakeable) continue;
                    if (effect.EscapeDc == 0) Lasting.End(story, target, effect, EndReason.Removed);
                    else if (Tests.Check(story, seat, Ability.Strength, Skill.Athletics, effect.EscapeDc, key, out _)) Lasting.Free(story, target, effect, EndReason.Escaped);
                }

                break;
            case BasicActions.EndConcentration:
                Lasting.LoseConcentration(story, seat);
                break;
            case BasicActions.Leave:
                Lasting.LetGo(story, seat, EndReason.SourceLost);
                story.Tell(new BattleEvent.Left(seat, LeaveReason.Fled));
                break;
            default:
                story.Tell(new BattleEvent.Told(seat, $"battle.did.{key}"));
                break;
        }
    }

    /// <summary>What must be reached against a body's own strength (SRD 5.2, "Unarmed Strike").</summary>
    public static int StrengthDc(Combatant one) => 8 + one.Profile.Abilities.Modifier(Ability.Strength) + one.Profile.ProficiencyBonus;

    private static void Self(BattleStory story, int seat, string key, EffectKind kind, SpanEnd until) =>
        Lasting.Begin(story, seat, new ActiveEffect(0, seat, key) { Kind = kind, Until = until });

    private static bool Resists(BattleStory story, int seat, int target, string key)
    {
        var saves = story[target].Profile.Saves;
        var ability = saves[(int)Ability.Strength] >= saves[(int)Ability.Dexterity] ? Ability.Strength : Ability.Dexterity;
        return Tests.Save(story, target, ability, StrengthDc(story[seat]), key, out _);
    }

    private static void Search(BattleStory story, int seat)
    {
        var one = story[seat];
        foreach (var other in story.State.Combatants)
        {
            if (other.Side == one.Side || !other.Present) continue;
            foreach (var effect in other.Effects)
            {
                if (effect.Origin != BasicActions.Hide) continue;
                if (Tests.Check(story, seat, Ability.Wisdom, Skill.Perception, effect.Dc, BasicActions.Search, out _)) Lasting.End(story, other.Seat, effect, EndReason.Removed);
                return;
            }
        }

        Tests.Check(story, seat, Ability.Wisdom, Skill.Perception, HideDc, BasicActions.Search, out _);
    }

    private static void Parley(BattleStory story, int seat, int target)
    {
        var foe = story[target];
        var dc = Math.Max(ParleyDc, foe.Profile.Abilities.Intelligence);
        if (!Tests.Check(story, seat, Ability.Charisma, Skill.Persuasion, dc, BasicActions.Parley, out _)) return;
        var mind = foe.Mind ?? foe.Profile.Mind;
        if (mind.MayParley) story.Tell(new BattleEvent.Left(target, LeaveReason.Surrendered));
    }

    private static void Escape(BattleStory story, int seat)
    {
        foreach (var effect in story[seat].Effects)
        {
            if (effect.Condition is null) continue;
            if (effect.EscapeDc > 0)
            {
                var skills = story[seat].Profile.Skills;
                var strong = effect.Wakeable || skills[(int)Skill.Athletics] >= skills[(int)Skill.Acrobatics];
                if (Bonds.Suits(story, seat, effect, Math.Max(skills[(int)Skill.Athletics], skills[(int)Skill.Acrobatics])))
                {
                    Bonds.Tear(story, seat, effect);
                    return;
                }

                var (ability, skill) = strong ? (Ability.Strength, Skill.Athletics) : (Ability.Dexterity, Skill.Acrobatics);
                if (Tests.Check(story, seat, ability, skill, effect.EscapeDc, BasicActions.Escape, out _, effect.Condition == Condition.Grappled && story[seat].Profile.Figures.Has(FeatureTrait.EscapeAdvantage), Bonds.Of(story, effect) is { EscapeHampered: true })) Lasting.Free(story, seat, effect, EndReason.Escaped);
                return;
            }

            if (effect.BondArmorClass == 0) continue;
            Bonds.Tear(story, seat, effect);
            return;
        }
    }
}
