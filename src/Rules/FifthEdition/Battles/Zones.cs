using Guildhall.Rules.FifthEdition.Automation;
using Guildhall.Rules.FifthEdition.Grid;

namespace Guildhall.Rules.FifthEdition.Battles;

/// <summary>Areas that stay, and whom they touch.</summary>
internal static class Zones
{
    /// <summary>Lays an area.</summary>
    public static void Lay(BattleStory story, BattleZone zone) => story.Tell(new BattleEvent.ZoneLaid(zone with { Id = story.NewId() }));

    /// <summary>Somebody got to a new place.</summary>
    public static void Entered(BattleStory story, int seat) => Touch(story, seat, LaterAt.InArea, once: true);

    /// <summary>Somebody moved so many squares within areas that hurt with every step.</summary>
    public static void Stepped(BattleStory story, int seat) => Touch(story, seat, LaterAt.MovesInArea, once: false);

    /// <summary>Somebody's turn starts.</summary>
    public static void TurnStarts(BattleStory story, int seat) => Touch(story, seat, LaterAt.StartsInArea, once: true);

    /// <summary>Somebody's turn ends.</summary>
    public static void TurnEnds(BattleStory story, int seat) => Touch(story, seat, LaterAt.InArea, once: true);

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

    /// <summary>Feet each foot of movement costs more where somebody stands.</summary>
    public static bool Slows(BattleState state, Combatant one)
    {
        foreach (var zone in state.Zones)
        {
            if (zone.Kind == EffectKind.SlowGround && Holds(state, zone, one)) return true;
        }

        return false;
    }

    private static void Touch(BattleStory story, int seat, LaterAt when, bool once)
    {
        if (story.State.Zones.IsEmpty) return;
        foreach (var zone in story.State.Zones)
        {
            if (zone.Waits != when || !story[seat].Present || story[seat].Health.State == Combat.LifeState.Dead) continue;
            if (once && zone.Touched.Contains(seat)) continue;
            if (!StillThere(story.State, zone.Id) || !Concerns(story, zone, seat) || !Holds(story.State, zone, story[seat])) continue;
            var source = story[zone.Source];
            if (Origins.Find(source, zone.Origin) is not { } figures || zone.Step < 0 || figures.Steps[zone.Step] is not AutomationNode.Later later || story.Depth > 6) continue;
            if (once) story.Tell(new BattleEvent.ZoneLaid(zone with { Touched = zone.Touched.Add(seat) }));
            story.Depth++;
            new StepRun(story, zone.Source, figures, [seat], zone.Slot) { Casting = zone.Casting }.Later(later.Do, seat);
            story.Depth--;
        }
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
