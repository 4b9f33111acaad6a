using System.Collections.Immutable;
using Guildhall.Rules.FifthEdition.Automation;

namespace Guildhall.Rules.FifthEdition.Battles;

/// <summary>Steps whose moment has come.</summary>
internal static class Waiting
{
    /// <summary>Feet around a creature that its traits reach, where the stat block's own figure is not 5.</summary>
    private static readonly ImmutableArray<(string Profile, string Feature, int Feet)> _reaches =
    [
        ("monster.balor", "death-throes", 30), ("monster.magmin", "death-burst", 10), ("monster.hezrou", "stench", 10),
        ("monster.pit-fiend", "fear-aura", 20), ("monster.sea-hag", "vile-appearance", 30), ("monster.gibbering-mouther", "gibbering", 20),
    ];

    /// <summary>Runs the steps of an effect that waited.</summary>
    /// <param name="other">Whom they concern where that is not the bearer: the attacker, the one who was hit; −1 for nobody else.</param>
    public static void Run(BattleStory story, int seat, ActiveEffect effect, int other = -1)
    {
        if (effect.Step < 0 || story.Depth > 6) return;
        var source = story[effect.Source];
        if (Origins.Find(source, effect.Origin) is not { } figures || figures.Steps[effect.Step] is not AutomationNode.Later later) return;
        Lasting.Use(story, seat, effect);
        story.Depth++;
        var around = effect.Waits is LaterAt.OnDeath or LaterAt.StartOfSourceTurn or LaterAt.EndOfSourceTurn && effect.Source == seat && ActionAims.TargetsOf(later.Do) > 0
            ? Around(story, effect, seat)
            : other >= 0 ? [other] : [seat];
        var concerned = other >= 0 ? other : around.Length == 1 && around[0] == seat ? seat : -1;
        new StepRun(story, effect.Source, figures, around, effect.Slot) { Casting = effect.Casting }.Later(later.Do, concerned);
        story.Depth--;
    }

    /// <summary>Feet around a creature that one of its traits reaches.</summary>
    public static int Reach(CombatProfile profile, string feature)
    {
        foreach (var (key, name, feet) in _reaches)
        {
            if (key == profile.Key && name == feature) return feet;
        }

        return 5;
    }

    private static ImmutableArray<int> Around(BattleStory story, ActiveEffect effect, int seat)
    {
        var feet = Reach(story[seat].Profile, effect.Origin);
        var near = ImmutableArray.CreateBuilder<int>();
        foreach (var one in story.State.Combatants)
        {
            if (one.Seat == seat || !one.Present || one.Health.State == Combat.LifeState.Dead) continue;
            if (effect.Waits != LaterAt.OnDeath && one.Side == story[seat].Side) continue;
            if (Places.Feet(story.State, story[seat], one) <= feet) near.Add(one.Seat);
        }

        return near.ToImmutable();
    }
}
