using Guildhall.Core.Chance;

namespace Guildhall.Rules.Dungeons;

/// <summary>Makes dungeons out of seeds.</summary>
public static class DungeonGenerator
{
    /// <summary>Rises whenever an equal plan over equal content would give another dungeon than before.</summary>
    public const int EngineVersion = 1;

    /// <summary>
    /// The dungeon of a plan: all rooms connected, some loops, every key before its lock, every fight within its budget.
    /// Layout, locks, monsters, traps and loot each have dice of their own, so that a change to one leaves the others alone.
    /// </summary>
    /// <exception cref="ArgumentException">The plan names an unknown theme, or party size is not 1 to 8 or level not 1 to 20.</exception>
    public static Dungeon Generate(DungeonPlan plan, DungeonContent content)
    {
        if (plan.PartySize is < 1 or > 8 || plan.PartyLevel is < 1 or > 20)
        {
            throw new ArgumentException("A party has 1 to 8 heroes of level 1 to 20.", nameof(plan));
        }

        var cup = DiceCup.FromText(plan.Seed).Stream("dungeon");
        var themes = content.Themes.Themes;
        var themeKey = plan.Theme ?? cup.Stream("theme").Pick([.. themes.Keys]);
        if (!themes.TryGetValue(themeKey, out var theme))
        {
            throw new ArgumentException($"There is no theme '{themeKey}'.", nameof(plan));
        }

        var layoutDice = cup.Stream("layout");
        var (sketch, goal) = SketchPlanner.Plan(layoutDice, plan.Size);
        var layout = Carver.Carve(layoutDice, sketch, goal, theme.Carving);
        var locks = LockPlanner.Plan(cup.Stream("locks"), sketch, goal, theme, plan.PartyLevel, plan.Size);
        var furnisher = new Furnisher(cup, plan, theme, content, layout, locks);
        return new Dungeon(
            EngineVersion, plan, themeKey, layout.Width, layout.Height, EntranceId: 1, goal + 1, furnisher.Rooms(), furnisher.Passages());
    }
}
