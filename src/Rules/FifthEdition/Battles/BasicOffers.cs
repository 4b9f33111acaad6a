using System.Collections.Immutable;
using Guildhall.Rules.FifthEdition.Combat;
using Guildhall.Rules.FifthEdition.Grid;

namespace Guildhall.Rules.FifthEdition.Battles;

/// <summary>Plain actions that are legal now.</summary>
internal static class BasicOffers
{
    /// <summary>Plain actions without an entry of their own in a profile.</summary>
    public static ImmutableArray<string> Keys { get; } = [.. BasicActions.All.Where(key => key != BasicActions.UnarmedStrike)];

    /// <summary>Null where it is not legal.</summary>
    public static LegalAction? Of(BattleState state, Combatant one, string key, bool asBonus)
    {
        if (Cost(state, one, key, asBonus) is not { } cost) return null;
        var legal = new LegalAction(one.Seat, LegalKind.Act, key, cost);
        if (!NeedsTarget(key)) return legal;
        var targets = ImmutableArray.CreateBuilder<int>();
        foreach (var other in state.Combatants)
        {
            if (other.Seat != one.Seat && other.Present && MayBe(state, one, other, key)) targets.Add(other.Seat);
        }

        return targets.Count == 0 ? null : legal with { Targets = targets.ToImmutable(), Least = 1, Most = 1 };
    }

    private static ActionCost? Cost(BattleState state, Combatant one, string key, bool asBonus)
    {
        switch (key)
        {
            case BasicActions.StandUp:
                var speed = Pace.FeetOf(state, one);
                return !asBonus && one.Sum.Has(Condition.Prone) && !one.Sum.Has(Condition.Unconscious) && speed > 0 && one.Budget.Feet >= speed / 2 ? ActionCost.Movement : null;
            case BasicActions.DropProne:
                return !asBonus && !one.Sum.Has(Condition.Prone) && Lasting.Affects(one, Condition.Prone) ? ActionCost.Free : null;
            case BasicActions.EndConcentration:
                return !asBonus && Lasting.ConcentrationOf(state, one.Seat) is not null ? ActionCost.Free : null;
            case BasicActions.Leave:
                return !asBonus && AtEdge(state, one) && Moves.CanGo(state, one) && !Pressed(state, one) ? ActionCost.Free : null;
            case BasicActions.Dash or BasicActions.Disengage or BasicActions.Dodge or BasicActions.Search or BasicActions.Utilize or BasicActions.Help or BasicActions.Parley
                or BasicActions.Grapple or BasicActions.ShoveAway or BasicActions.ShoveProne or BasicActions.Stabilize or BasicActions.Wake:
                break;
            case BasicActions.Hide:
                if (!MayHide(state, one)) return null;
                break;
            case BasicActions.Escape:
                if (!Bound(one)) return null;
                break;
            default:
                return null;
        }

        if (Offers.Hindered(one)) return null;
        if (asBonus) return one.Budget.Bonus && one.Profile.BonusBasics.Contains(key, StringComparer.Ordinal) ? ActionCost.Bonus : null;
        return one.Budget.Actions > 0 ? ActionCost.Action : null;
    }

    private static bool NeedsTarget(string key) => key is BasicActions.Help or BasicActions.Parley or BasicActions.Grapple
        or BasicActions.ShoveAway or BasicActions.ShoveProne or BasicActions.Stabilize or BasicActions.Wake;

    private static bool MayBe(BattleState state, Combatant one, Combatant other, string key)
    {
        var foe = other.Side != one.Side;
        switch (key)
        {
            case BasicActions.Help:
                return foe && other.Stands && Places.Near(state, one, other);
            case BasicActions.Parley:
                return foe && other.Stands && one.Profile.Speaks && other.Profile.Speaks && Places.Feet(state, one, other) <= 60;
            case BasicActions.Grapple or BasicActions.ShoveAway or BasicActions.ShoveProne:
                return foe && other.Stands && Grappling.MayTry(state.Map, one.Space, one.Profile.Size, other.Space, other.Profile.Size);
            case BasicActions.Stabilize:
                // Who regenerates rises by itself; lying still would only keep it from that.
                return other.Health.State == LifeState.Dying && other.Profile.Regeneration is null && Places.Near(state, one, other);
            case BasicActions.Wake:
                foreach (var effect in other.Effects)
                {
                    if (effect.Wakeable && Places.Near(state, one, other)) return true;
                }

                return false;
            default:
                return false;
        }
    }

    private static bool Bound(Combatant one)
    {
        foreach (var effect in one.Effects)
        {
            if (effect.Condition is not null && (effect.EscapeDc > 0 || effect.BondArmorClass > 0)) return true;
        }

        return false;
    }

    /// <summary>Nobody hides in plain sight: every foe must lack a clear look.</summary>
    private static bool MayHide(BattleState state, Combatant one)
    {
        if (one.Sum.Has(Condition.Invisible)) return false;
        foreach (var other in state.Combatants)
        {
            if (other.Side == one.Side || !other.Stands) continue;
            if (Places.Sees(state, other, one) && Places.Clear(state, other, one) && Places.Cover(state, other, one) < CoverDegree.ThreeQuarters) return false;
        }

        return true;
    }

    private static bool AtEdge(BattleState state, Combatant one)
    {
        var space = one.Space;
        return space.At.X == 0 || space.At.Y == 0 || space.Right == state.Map.Width - 1 || space.Bottom == state.Map.Height - 1;
    }

    private static bool Pressed(BattleState state, Combatant one)
    {
        foreach (var other in state.Combatants)
        {
            if (other.Side != one.Side && other.Stands && !other.Sum.Incapacitated && Places.Near(state, one, other)) return true;
        }

        return false;
    }
}
