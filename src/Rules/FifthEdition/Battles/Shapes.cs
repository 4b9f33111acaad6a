using Guildhall.Rules.FifthEdition.Automation;
using Guildhall.Rules.FifthEdition.Content;
using Guildhall.Rules.FifthEdition.Creatures;

namespace Guildhall.Rules.FifthEdition.Battles;

/// <summary>Being something else for a while: the hit points of the new shape are temporary ones (SRD 5.2, "Polymorph").</summary>
internal static class Shapes
{
    private const string Sheep = "goat";

    /// <summary>Turns somebody: a friend into the strongest beast its level allows, a foe into something harmless.</summary>
    public static void Turn(BattleStory story, int seat, int by)
    {
        var one = story[seat];
        if (one.Shape is not null || one.Profile.Figures.Has(CreatureTrait.ImmutableForm)) return;
        var key = story[by].Side == one.Side ? Strongest(one.Profile.Level) : Sheep;
        if (!Compendium.Creatures.TryFind(key, out var beast)) return;
        var shape = new CombatantSource.Creature(beast.Key);
        story.Tell(new BattleEvent.ShapeChanged(seat, shape, one.Health.Buffer(beast.HitPoints)));
        Settle(story, seat);
    }

    /// <summary>The shape's hit points are gone, and with them the magic.</summary>
    public static void Break(BattleStory story, int seat)
    {
        foreach (var effect in story[seat].Effects)
        {
            if (effect.Kind == EffectKind.Transformed) Lasting.End(story, seat, effect, EndReason.Damage);
        }

        Return(story, seat);
    }

    /// <summary>Somebody is itself again.</summary>
    public static void Return(BattleStory story, int seat)
    {
        var one = story[seat];
        if (one.Shape is null) return;
        story.Tell(new BattleEvent.ShapeChanged(seat, null, one.Health with { Temporary = 0 }));
        Settle(story, seat);
    }

    private static void Settle(BattleStory story, int seat)
    {
        var one = story[seat];
        if (!Places.Free(story.State, one.Space, seat)) Shoving.Set(story, seat, one.At, 6, MoveCause.Forced);
    }

    private static string Strongest(int level)
    {
        var best = Sheep;
        var most = -1;
        foreach (var creature in Compendium.Creatures.All)
        {
            if (creature.Type != CreatureType.Beast || creature.Challenge.Eighths > level * 8 || creature.Speeds.Walk < 30) continue;
            if ((creature.Challenge.Eighths * 1000) + creature.HitPoints <= most) continue;
            most = (creature.Challenge.Eighths * 1000) + creature.HitPoints;
            best = creature.Key;
        }

        return best;
    }
}
