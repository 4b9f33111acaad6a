using Guildhall.Rules.FifthEdition.Creatures;

namespace Guildhall.Rules.FifthEdition.Battles;

/// <summary>A carapace that spells glance off, or come back from to whoever cast them.</summary>
internal static class Reflection
{
    /// <summary>The spell that needs no attack roll and glances off all the same.</summary>
    public const string Missiles = "magic-missile";

    private const int Sides = 6;
    private const string Carapace = "reflective-carapace";

    /// <summary>Whether a spell does nothing to its target; thrown once for each casting.</summary>
    /// <param name="asked">Whether it is of the kind that glances off.</param>
    public static bool Averts(StepRun run, int target, bool asked)
    {
        var story = run.Story;
        if (!asked || run.Figures.Action.Spell is null || target == run.Seat || !story[target].Profile.Figures.Has(CreatureTrait.ReflectiveCarapace)) return false;
        if (!run.Reflected.TryGetValue(target, out var face))
        {
            face = story.Dice.Roll(Sides);
            run.Reflected[target] = face;
            story.Tell(new BattleEvent.Thrown(target, Carapace, Sides, face));
            if (face == Sides) new StepRun(story, run.Seat, run.Figures, [run.Seat], run.Slot) { Choices = run.Choices }.Run();
        }

        return true;
    }
}
