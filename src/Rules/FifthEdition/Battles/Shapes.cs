using System.Collections.Immutable;
using Guildhall.Rules.FifthEdition.Automation;
using Guildhall.Rules.FifthEdition.Content;
using Guildhall.Rules.FifthEdition.Creatures;

namespace Guildhall.Rules.FifthEdition.Battles;

/// <summary>Being something else for a while: the hit points of the new shape are temporary ones (SRD 5.2, "Polymorph").</summary>
internal static class Shapes
{
    private const string Sheep = "goat";
    private const int NearSquares = 6;

    /// <summary>Turns somebody into the beast that was chosen; else a friend into the strongest its level allows, a foe into something harmless.</summary>
    public static void Turn(BattleStory story, int seat, int by, ImmutableArray<string> choices)
    {
        var one = story[seat];
        if (IsChanged(one) || one.Profile.Figures.Has(CreatureTrait.ImmutableForm)) return;
        var key = choices.FirstOrDefault(choice => Suits(choice, one.Profile.Level * 8)) ?? (story[by].Side == one.Side ? Strongest(one.Profile.Level) : Sheep);
        if (!Compendium.Creatures.TryFind(key, out var beast)) return;
        var shape = new CombatantSource.Creature(beast.Key);
        story.Tell(new BattleEvent.ShapeChanged(seat, shape, one.Health.Buffer(beast.HitPoints)));
        Settle(story, seat);
    }

    /// <summary>Takes the shape of a beast and keeps mind, training and hit points (SRD 5.2, "Wild Shape").</summary>
    /// <param name="eighths">The highest challenge, in eighths.</param>
    public static void Wild(BattleStory story, int seat, int eighths, ImmutableArray<string> choices)
    {
        var one = story[seat];
        if (one.Profile.Figures.Has(CreatureTrait.ImmutableForm)) return;
        if (one.Shape is not null) Return(story, seat);
        var forms = BeastForms.UpTo(eighths);
        var key = choices.FirstOrDefault(choice => forms.Contains(choice, StringComparer.Ordinal)) ?? forms[0];
        story.Tell(new BattleEvent.ShapeChanged(seat, new CombatantSource.Shaped(one.Source, key), story[seat].Health));
        Settle(story, seat);
    }

    private static bool Suits(string key, int eighths) =>
        Compendium.Creatures.TryFind(key, out var beast) && beast.Type == CreatureType.Beast && beast.Challenge.Eighths <= eighths;

    /// <summary>Whether somebody is something else, with other hit points before its own.</summary>
    public static bool IsChanged(Combatant one) => one.Shape is CombatantSource.Creature;

    /// <summary>Takes a form of one's own.</summary>
    public static void Take(BattleStory story, int seat, AutomationNode.Form form)
    {
        var one = story[seat];
        if (IsChanged(one) || one.Sum.Has(EffectKind.NoShapeChange)) return;
        story.Tell(new BattleEvent.ShapeChanged(seat, new CombatantSource.Form(one.Source, form.Key, form.Size, form.Speeds), one.Health));
        Settle(story, seat);
        Pace.Adjust(story, seat, one);
    }

    /// <summary>The shape's hit points are gone, and with them the magic.</summary>
    public static void Break(BattleStory story, int seat)
    {
        foreach (var effect in story[seat].Effects)
        {
            if (effect.Kind is EffectKind.Transformed or EffectKind.WildShape) Lasting.End(story, seat, effect, EndReason.Damage);
        }

        Return(story, seat);
    }

    /// <summary>Somebody is itself again.</summary>
    public static void Return(BattleStory story, int seat)
    {
        var one = story[seat];
        if (one.Shape is null or CombatantSource.Form) return;
        story.Tell(new BattleEvent.ShapeChanged(seat, null, one.Shape is CombatantSource.Shaped ? one.Health : one.Health with { Temporary = 0 }));
        Settle(story, seat);
    }

    /// <summary>Whoever has grown stands where the whole of it fits, or else squeezes: off the map and into walls nobody reaches.</summary>
    private static void Settle(BattleStory story, int seat)
    {
        var one = story[seat];
        if (Places.Free(story.State, one.Space, seat) || Shoving.Set(story, seat, one.At, NearSquares, MoveCause.Forced)) return;
        if (Places.FreeNear(story.State, one.At, Math.Max(1, one.Profile.Figures.Edge - 1), seat, NearSquares) is not { } narrow) return;
        story.Tell(new BattleEvent.Moved(seat, [one.At, narrow], true, 0, MoveCause.Forced, one.Budget));
        Shoving.Arrived(story, seat);
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
