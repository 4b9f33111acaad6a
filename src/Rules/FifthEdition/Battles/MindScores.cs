using Guildhall.Rules.FifthEdition.Combat;

namespace Guildhall.Rules.FifthEdition.Battles;

/// <summary>What actions are worth against whom, in hundredths of a hit point. All weights are the house's own.</summary>
internal static class MindScores
{
    private const int Percent = 100;

    /// <summary>An action against one foe, as this mind values the foe.</summary>
    public static int Against(BattleState state, Combatant one, ActionFigures action, Combatant foe, MindProfile mind)
    {
        if (foe.Health.Current == 0) return 0;
        var harm = Expected(state, one, action, foe);
        if (harm <= 0) return 0;
        var left = (foe.Health.Current + foe.Health.Temporary) * Percent;
        if (left > 0 && harm >= left) harm = left + (left / 4);
        return Math.Max(1, harm * Focus(state, one, foe, mind) / Percent);
    }

    /// <summary>The harm to expect, whoever it is.</summary>
    public static int Expected(BattleState state, Combatant one, ActionFigures action, Combatant foe)
    {
        long worth = action.Worth;
        if (worth == 0) return 0;
        if (action.Main is { } type)
        {
            var bit = 1 << (int)type;
            var figures = foe.Profile.Figures;
            if ((figures.Immune & bit) != 0) worth /= 10;
            else if ((figures.Resistant & bit) != 0) worth /= 2;
            if ((figures.Vulnerable & bit) != 0) worth *= 2;
        }

        if (action.First is { } attack)
        {
            var bonus = attack.Bonus ?? action.Action.AttackBonus ?? one.Profile.SpellAttack;
            var chance = Math.Clamp((21 + bonus - Strikes.ArmorOf(foe)) * 5, 5, 95);
            var feet = Places.Feet(state, one, foe);
            var melee = attack.Reach > 0 && feet <= attack.Reach;
            if (!melee && ((attack.Range > 0 && feet > attack.Range) || Places.Crowded(state, one))) chance = chance * chance / Percent;
            return (int)(worth * chance / Percent);
        }

        if (action.Saves is { } save)
        {
            var dc = save.Dc ?? action.Action.SaveDc ?? one.Profile.SaveDc;
            var fails = Math.Clamp((dc - foe.Profile.Saves[(int)save.Ability] - 1) * 5, 0, Percent);
            if (foe.Resistances > 0) fails /= 2;
            return (int)(worth * (save.Always.IsEmpty ? fails : 50 + (fails / 2)) / Percent);
        }

        return (int)worth;
    }

    /// <summary>How much a mind wants to strike somebody, in percent.</summary>
    public static int Focus(BattleState state, Combatant one, Combatant foe, MindProfile mind) => mind.Focus switch
    {
        MindFocus.Nearest => Math.Max(50, Percent - (Places.Feet(state, one, foe) / 2)),
        MindFocus.Weakest => Percent + (60 * (foe.Health.Maximum - foe.Health.Current) / Math.Max(1, foe.Health.Maximum)),
        MindFocus.Caster => Percent + (foe.Profile.Figures.Casts ? 40 : 0) + (Lasting.ConcentrationOf(state, foe.Seat) is null ? 0 : 30),
        MindFocus.LastAttacker => foe.Seat == one.HurtBy ? 140 : Percent,
    };

    /// <summary>An action that helps one friend.</summary>
    public static int For(BattleState state, Combatant one, ActionFigures action, Combatant friend)
    {
        if (action.Heals > 0)
        {
            if (friend.Health.State == LifeState.Dead) return action.Action.Aim == AimKind.Fallen ? 2_000 : 0;
            if (friend.Health.Current == 0) return 3_000 + action.Heals;
            if (action.Action.Aim == AimKind.Fallen) return 0;
            var missing = (friend.Health.Maximum - friend.Health.Current) * Percent;
            var healed = Math.Min(action.Heals, missing);
            return friend.Health.Current * 2 <= friend.Health.Maximum ? healed : healed / 4;
        }

        if (!action.Supports || !friend.Stands || Bears(friend, action.Action.Key)) return 0;
        var early = state.Round <= 2 ? 2 : 1;
        var worth = 250 + (150 * action.Action.SpellLevel);
        _ = one;
        return worth * early;
    }

    /// <summary>What an action costs beyond the turn: slots and an earlier concentration.</summary>
    public static int Price(BattleState state, Combatant one, ActionFigures action, int score)
    {
        if (action.Action.Concentration && Lasting.ConcentrationOf(state, one.Seat) is { } casting)
        {
            if (casting.Action == action.Action.Key) return 0;
            score /= 3;
        }

        if (action.Action.TakesSlot) score -= 150 * action.Action.SpellLevel;
        // What is rare is best used early (SRD 5.2, "Running a Monster").
        return action.Action.Use is not null ? score * 13 / 10 : score;
    }

    public static bool Bears(Combatant one, string origin)
    {
        foreach (var effect in one.Effects)
        {
            if (effect.Origin == origin) return true;
        }

        return false;
    }

    /// <summary>Whether somebody's turn would go on with a routine after this action.</summary>
    public static int Routine(Combatant one, ActionFigures action)
    {
        if (one.Budget.Striking || action.Action.Use is not null) return Percent;
        var routines = one.Profile.Figures.Routines;
        var next = routines.Next(0, action.Action.Key);
        return next >= 0 && routines.GoesOn(next) ? 200 : Percent;
    }
}
