using System.Globalization;
using Guildhall.Core.Results;
using Guildhall.Modules.Tabletop.Campaigns.State;
using Guildhall.Modules.Tabletop.Show;
using Guildhall.Rules.FifthEdition;
using Guildhall.Rules.FifthEdition.Battles;
using Guildhall.Rules.FifthEdition.Combat;

namespace Guildhall.Modules.Tabletop.Campaigns.Show;

/// <summary>What happened in a battle, in lines with the numbers to check them; null where an event is none of a reader's business.</summary>
/// <param name="state">After the event.</param>
/// <param name="open">Whether the reader may know the hit points of foes.</param>
/// <param name="sight">Whose place the reader may know; null where no place is told.</param>
internal sealed class BattleLines(CampaignState state, TableNames names, bool open, Sightline? sight)
{
    public string? Of(BattleEvent happened) => happened switch
    {
        BattleEvent.Ordered => Order(),
        BattleEvent.RoundStarted started => names.Say("battle.line.round", ("round", started.Round)),
        BattleEvent.TurnStarted started when state.Heroes.ContainsKey(state.Battle![started.Seat].Name) => names.Say("battle.turn", ("who", names.Of(state, started.Seat))),
        BattleEvent.Joined joined => names.Say("battle.line.joined", ("who", names.Of(state, joined.Combatant.Seat))),
        BattleEvent.Acted acted => Acted(acted),
        BattleEvent.Moved moved => Moved(moved),
        BattleEvent.Attacked attacked => Attacked(attacked),
        BattleEvent.Missed missed => names.Say("battle.line.deflected", ("who", names.Of(state, missed.Target))),
        BattleEvent.Hurt hurt => Hurt(hurt),
        BattleEvent.Healed healed when healed.Amount > 0 => names.Say(
            "battle.line.healed", ("who", names.Of(state, healed.Seat)), ("amount", healed.Amount), ("health", Health(healed.Seat, healed.After))),
        BattleEvent.Saved saved => Saved(saved),
        BattleEvent.Checked made => names.Say(
            made.Roll.Succeeded ? "battle.line.check-passed" : "battle.line.check-failed",
            ("who", names.Of(state, made.Seat)),
            ("what", names.Say(made.Skill is { } skill ? RuleKeys.Of(skill) : RuleKeys.Of(made.Ability))),
            ("total", made.Roll.Total),
            ("difficulty", made.Roll.Difficulty)),
        BattleEvent.Resisted resisted => names.Say("battle.line.resisted", ("who", names.Of(state, resisted.Seat)), ("left", resisted.Remaining)),
        BattleEvent.Rescued rescued => names.Say(
            "battle.line.rescued", ("who", names.Of(state, rescued.Seat)), ("by", names.Of(state, rescued.By)), ("what", names.Action(rescued.Key)), ("before", rescued.Before), ("after", rescued.After)),
        BattleEvent.StoodFast stood => names.Say("battle.line.stood-fast", ("who", names.Of(state, stood.Seat)), ("what", names.Action(stood.Key))),
        BattleEvent.Spared spared => names.Say(
            "battle.line.immune", ("who", names.Of(state, spared.Seat)), ("condition", names.Condition(spared.Condition))),
        BattleEvent.DeathSaved saved => names.Say(
            $"battle.line.death-save.{WordFor(saved.After)}",
            ("who", names.Of(state, saved.Seat)),
            ("face", saved.Roll.Natural),
            ("successes", saved.After.Successes),
            ("failures", saved.After.Failures)),
        BattleEvent.EffectBegan { Effect.Condition: { } condition } began => names.Say(
            "battle.line.condition", ("who", names.Of(state, began.Seat)), ("condition", names.Condition(condition))),
        BattleEvent.CastingEnded { Why: EndReason.Concentration } ended => names.Say("battle.line.concentration", ("what", CastingName(ended.Casting))),
        BattleEvent.Countered countered => names.Say("battle.line.countered", ("who", names.Of(state, countered.By)), ("what", names.Action(countered.Action))),
        BattleEvent.Recharged { Ready: true } recharged => names.Say(
            "battle.line.recharged", ("who", names.Of(state, recharged.Seat)), ("what", names.Action(recharged.Action))),
        BattleEvent.Readied { Action: not null } readied => names.Say("battle.line.readied", ("who", names.Of(state, readied.Seat))),
        BattleEvent.ShapeChanged { Shape: null } back => names.Say("battle.line.shape-back", ("who", names.Of(state, back.Seat))),
        BattleEvent.ShapeChanged { Shape: CombatantSource.Shaped shape } turned => names.Say("battle.line.shape", ("who", names.Of(state, turned.Seat)), ("what", names.Choice(shape.Beast))),
        BattleEvent.ShapeChanged { Shape: CombatantSource.Creature shape } turned => names.Say("battle.line.shape", ("who", names.Of(state, turned.Seat)), ("what", names.Choice(shape.Key))),
        BattleEvent.Left left => names.Say($"battle.line.left.{RuleKeys.WordFor(left.Why)}", ("who", names.Of(state, left.Seat))),
        _ => null,
    };

    /// <summary>Hit points where the reader may know them, else how it looks.</summary>
    public string Health(int seat, Vitality health) => open || state.Heroes.ContainsKey(state.Battle![seat].Name)
        ? string.Create(CultureInfo.InvariantCulture, $"{health.Current}/{health.Maximum}{(health.Temporary > 0 ? $" (+{health.Temporary})" : "")}")
        : names.Looks(health);

    private static string WordFor(Vitality health) => health.State switch
    {
        LifeState.Standing => "wakes",
        LifeState.Stable => "stable",
        LifeState.Dead => "dead",
        _ => "dying",
    };

    private string Order() => names.Say("battle.line.order", ("order", string.Join(" · ", state.Battle!.Order.Select(seat =>
        string.Create(CultureInfo.InvariantCulture, $"{names.Of(state, seat)} {state.Battle[seat].Initiative}")))));

    private string? Acted(BattleEvent.Acted acted)
    {
        if (acted.Cost == ActionCost.Lair) return names.Say("battle.line.lair", ("who", names.Of(state, acted.Seat)), ("what", names.Action(acted.Action)));
        var action = state.Battle![acted.Seat].Profile.Actions.FirstOrDefault(known => known.Key == acted.Action);
        // A blow is told by its roll.
        if (action is { Weapon: true } || acted.Action == BasicActions.UnarmedStrike) return null;
        var at = string.Join(", ", acted.Targets.Distinct().Where(target => target != acted.Seat).Select(target => names.Of(state, target)));
        var key = acted.Action.StartsWith("spell.", StringComparison.Ordinal) ? "battle.line.casts" : "battle.line.acts";
        return names.Say(at.Length > 0 ? $"{key}-at" : key, ("who", names.Of(state, acted.Seat)), ("what", names.Action(acted.Action)), ("at", at), ("slot", acted.Slot));
    }

    private string? Moved(BattleEvent.Moved moved) => moved.Path.Length < 2 ? null : sight?.Sees(state.Battle![moved.Seat]) == false ? names.Say("battle.line.moves-unseen", ("who", names.Of(state, moved.Seat))) : names.Say(
        moved.Cause is MoveCause.Own or MoveCause.Granted ? "battle.line.moves" : $"battle.line.moved.{RuleKeys.WordFor(moved.Cause)}",
        ("who", names.Of(state, moved.Seat)),
        ("feet", (moved.Path.Length - 1) * 5),
        ("square", SquareNames.Of(moved.Path[^1])));

    private string Attacked(BattleEvent.Attacked attacked) => names.Say(
        $"battle.line.attack.{RuleKeys.WordFor(attacked.Roll.Outcome)}",
        ("who", names.Of(state, attacked.Seat)),
        ("target", names.Of(state, attacked.Target)),
        ("what", names.Action(attacked.Action)),
        ("face", TableNames.Faces(attacked.Roll.Dice)),
        ("total", attacked.Roll.Total),
        ("armor", attacked.Roll.ArmorClass));

    private string Hurt(BattleEvent.Hurt hurt)
    {
        var amount = hurt.Taken.Sum(part => part.Amount);
        Arg[] args =
        [
            ("who", names.Of(state, hurt.Seat)), ("amount", amount), ("types", names.Types(hurt.Taken.Where(part => part.Amount > 0))), ("health", Health(hurt.Seat, hurt.After)),
        ];
        return names.Say(amount == 0 ? "battle.line.unhurt" : hurt.After.State switch
        {
            LifeState.Dead => "battle.line.slain",
            LifeState.Dying => "battle.line.fells",
            _ => "battle.line.hurt",
        }, args);
    }

    private string Saved(BattleEvent.Saved saved)
    {
        var key = saved.Succeeded ? "battle.line.saved" : "battle.line.not-saved";
        return names.Say(
            saved.Roll.Dice is null ? $"{key}-surely" : key,
            ("who", names.Of(state, saved.Seat)),
            ("ability", names.Say(RuleKeys.Of(saved.Ability))),
            ("total", saved.Roll.Total),
            ("difficulty", saved.Roll.Difficulty));
    }

    private string CastingName(int casting)
    {
        var found = state.Battle!.Castings.FirstOrDefault(one => one.Id == casting);
        return found is null ? names.Say("campaign.something") : names.Action(found.Action);
    }
}
