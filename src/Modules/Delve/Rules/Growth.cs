using Guildhall.Modules.Delve.State;
using Guildhall.Rules.FifthEdition.Combat;

namespace Guildhall.Modules.Delve.Rules;

/// <summary>What heroes learn, and what becomes of it (SRD 5.2, "Gaining a Level").</summary>
internal static class Growth
{
    /// <summary>For coming home with the prize, per room of the dungeon and level of the hero (house rule).</summary>
    private const int PerRoomAndLevel = 10;

    /// <summary>Experience for foes overcome, shared evenly among those alive (SRD 5.2, "Experience Points").</summary>
    public static void Share(Story story, int total)
    {
        var alive = Alive(story);
        foreach (var hero in alive)
        {
            Learn(story, hero, total / alive.Count);
        }
    }

    /// <summary>What a whole dungeon teaches those who bring its prize home.</summary>
    public static void Triumph(Story story)
    {
        foreach (var hero in Alive(story))
        {
            Learn(story, hero, story.State.Dungeon.Rooms.Length * hero.Sheet().Level * PerRoomAndLevel);
        }
    }

    private static List<Fighter> Alive(Story story) => [.. story.State.Party.Values.Where(hero => hero.Health.State != LifeState.Dead)];

    private static void Learn(Story story, Fighter hero, int points)
    {
        if (points == 0)
        {
            return;
        }

        var before = hero.Sheet();
        story.Tell(new DelveEvent.ExperienceGained(hero.Key, points));
        var after = story[hero.Key].Sheet();
        if (after.Level > before.Level)
        {
            var grown = after.MaximumHitPoints.Value - before.MaximumHitPoints.Value;
            story.Tell(new DelveEvent.LevelGained(hero.Key, after.Level, story[hero.Key].Health.ChangeMaximum(grown)));
        }
    }
}
