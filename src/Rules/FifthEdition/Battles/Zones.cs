using Guildhall.Rules.FifthEdition.Automation;
using Guildhall.Rules.FifthEdition.Creatures;
using Guildhall.Rules.FifthEdition.Grid;

namespace Guildhall.Rules.FifthEdition.Battles;

/// <summary>Areas that stay, and whom they touch.</summary>
internal static class Zones
{
    /// <summary>Lays an area.</summary>
    public static void Lay(BattleStory story, BattleZone zone) => story.Tell(new BattleEvent.ZoneLaid(zone with { Id = story.NewId() }));

    /// <summary>What goes with a body for good: its light, the ground it spoils.</summary>
    public static void Surround(BattleStory story, int seat, string origin, AutomationNode.Effect effect) => Lay(
        story,
        new BattleZone(0, seat, origin, new ActionArea(AreaShape.Emanation, effect.Amount), AreaForms.From(story[seat].Space)) { Kind = effect.Kind, Amount = effect.Amount, Follows = true });

    /// <summary>Somebody got to a new place.</summary>
    public static void Entered(BattleStory story, int seat) => Touch(story, seat, LaterAt.InArea, LaterAt.EntersOrStarts, once: true);

    /// <summary>Somebody moved so many squares within areas that hurt with every step.</summary>
    public static void Stepped(BattleStory story, int seat) => Touch(story, seat, LaterAt.MovesInArea, LaterAt.MovesInArea, once: false);

    /// <summary>Somebody's turn starts.</summary>
    public static void TurnStarts(BattleStory story, int seat) => Touch(story, seat, LaterAt.StartsInArea, LaterAt.EntersOrStarts, once: true);

    /// <summary>Somebody's turn ends.</summary>
    public static void TurnEnds(BattleStory story, int seat) => Touch(story, seat, LaterAt.InArea, LaterAt.InArea, once: true);

    /// <summary>Whether a zone touches somebody.</summary>
    public static bool Holds(BattleState state, BattleZone zone, Combatant one)
    {
        if (zone.Follows)
        {
            var source = state[zone.Source];
            return source.Present && GridDistance.Feet(source.Space, one.Space, state.Map.Diagonals) <= zone.Shape.Feet;
        }

        return CellsOf(state, zone).ContainsAny(one.Space);
    }

    /// <summary>The squares of a zone that stays where it is.</summary>
    public static CellSet CellsOf(BattleState state, BattleZone zone) =>
        AreaCells.Of(state.Map, AreaForms.Of(zone.Shape, 0, zone.At, zone.Toward == default ? new Heading(1, 0) : zone.Toward, state[zone.Source].Space));

    private static void Touch(BattleStory story, int seat, LaterAt when, LaterAt or, bool once)
    {
        if (story.State.Zones.IsEmpty) return;
        foreach (var zone in story.State.Zones)
        {
            if ((zone.Waits != when && zone.Waits != or) || !story[seat].Present || story[seat].Health.State == Combat.LifeState.Dead) continue;
            if (once && zone.Touched.Contains(seat)) continue;
            if (!StillThere(story.State, zone.Id) || !Concerns(story, zone, seat) || !Holds(story.State, zone, story[seat])) continue;
            var source = story[zone.Source];
            if (Origins.Find(source, zone.Origin) is not { } figures || zone.Step < 0 || figures.Steps[zone.Step] is not AutomationNode.Later later || story.Depth > 6) continue;
            if (once) story.Tell(new BattleEvent.ZoneLaid(zone with { Touched = zone.Touched.Add(seat) }));
            story.Depth++;
            var run = new StepRun(story, zone.Source, figures, [seat], zone.Slot) { Casting = zone.Casting };
            run.Later(later.Do, seat);
            story.Depth--;
            if (zone.DamageLeft > 0) Tire(story, zone.Id, run.AllDamage);
        }
    }

    /// <summary>What an area that ends with its casting does to everybody in it.</summary>
    /// <param name="casting">As it stood before it ended.</param>
    public static void Burst(BattleStory story, BattleZone zone, ActiveCasting casting)
    {
        if (Origins.Find(story[zone.Source], zone.Origin) is not { } figures || figures.Steps[zone.Step] is not AutomationNode.Later later || story.Depth > 6) return;
        var caught = Places.Caught(story.State, CellsOf(story.State, zone), zone.Source, withSource: true);
        story.Depth++;
        new StepRun(story, zone.Source, figures, caught, zone.Slot) { At = zone.At, Turns = (int)(figures.Action.Rounds - casting.Rounds) }.Later(later.Do, -1);
        story.Depth--;
    }

    /// <summary>Counts what an area dealt; its spell ends with the last of it.</summary>
    private static void Tire(BattleStory story, int id, int dealt)
    {
        if (dealt == 0 || story.State.Zones.FirstOrDefault(one => one.Id == id) is not { } zone) return;
        if (zone.DamageLeft > dealt) story.Tell(new BattleEvent.ZoneLaid(zone with { DamageLeft = zone.DamageLeft - dealt }));
        else if (story.State.Castings.FirstOrDefault(one => one.Id == zone.Casting) is { } casting) Lasting.EndCasting(story, casting, EndReason.UsedUp);
        else story.Tell(new BattleEvent.ZoneEnded(id, EndReason.UsedUp));
    }

    /// <summary>An aura spares its source and its friends; a cloud spares nobody.</summary>
    private static bool Concerns(BattleStory story, BattleZone zone, int seat)
    {
        if (zone.Follows && (seat == zone.Source || story[seat].Side == story[zone.Source].Side)) return false;
        foreach (var effect in story[seat].Effects)
        {
            if (effect.Kind == EffectKind.Spared && effect.Source == zone.Source && effect.Origin == zone.Origin) return false;
        }

        return true;
    }

    private static bool StillThere(BattleState state, int id)
    {
        foreach (var zone in state.Zones)
        {
            if (zone.Id == id) return true;
        }

        return false;
    }
}
