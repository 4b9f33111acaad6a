using Guildhall.Core.Results;
using Guildhall.Modules.Delve.Show;
using Guildhall.Modules.Delve.State;
using Guildhall.Rules.Dungeons;
using Guildhall.Rules.FifthEdition;
using Guildhall.Rules.FifthEdition.Combat;

namespace Guildhall.Modules.Delve.Rules;

/// <summary>Which ways there are, and how one gets through those that are shut.</summary>
internal static class Doors
{
    /// <summary>The ways a party can see from where it stands.</summary>
    public static IEnumerable<DungeonExit> ExitsOf(DelveState state) =>
        state.Dungeon.ExitsOf(state.Room).Where(exit => !IsHidden(state, exit.Passage));

    public static DungeonExit? ExitOf(DelveState state, Compass side) => ExitsOf(state).FirstOrDefault(exit => exit.Side == side);

    public static bool IsHidden(DelveState state, DungeonPassage passage) =>
        passage.Door.State == DoorState.Secret && !state.FoundPassages.Contains(passage.Id);

    public static bool IsLocked(DelveState state, DungeonPassage passage) =>
        passage.Door.State == DoorState.Locked && !state.Unlocked.Contains(passage.Id);

    public static bool HasKey(DelveState state, DungeonPassage passage) => passage.Door.Key is { } key && state.Keys.Contains(key);

    public static bool MayTry(DelveState state, Fighter hero, DungeonPassage passage, DoorMeans how) =>
        DifficultyOf(passage, how) > 0 && !state.Tried.Contains(Attempts.AtDoor(hero.Key, how, passage.Id));

    public static Refusal? Unlock(Story story, Fighter hero, Compass side, DoorMeans how)
    {
        if (ExitOf(story.State, side) is not { } exit)
        {
            return Refusal.Of("delve.no-exit", ("side", Sides.Key(side)));
        }

        if (!IsLocked(story.State, exit.Passage))
        {
            return Refusal.Of("delve.not-locked");
        }

        if (how == DoorMeans.Key)
        {
            return OpenByKey(story, hero, exit.Passage);
        }

        if (!MayTry(story.State, hero, exit.Passage, how))
        {
            return Refusal.Of("delve.tried-already");
        }

        var sheet = Sheets.Of(hero.Hero!);
        var bonus = how == DoorMeans.Pick ? sheet.Bonus(Skill.SleightOfHand) : sheet.Bonus(Skill.Athletics);
        var check = SaveRoll.Throw(story.Dice, bonus, DifficultyOf(exit.Passage, how), Sheets.CheckEffect(hero));
        story.Tell(check.Succeeded
            ? new DelveEvent.DoorOpened(exit.Passage.Id, hero.Key, how, check)
            : new DelveEvent.DoorHeld(exit.Passage.Id, hero.Key, how, check));
        return null;
    }

    private static Refusal? OpenByKey(Story story, Fighter hero, DungeonPassage passage)
    {
        if (!HasKey(story.State, passage))
        {
            return Refusal.Of("delve.no-key");
        }

        story.Tell(new DelveEvent.DoorOpened(passage.Id, hero.Key, DoorMeans.Key, null));
        return null;
    }

    private static int DifficultyOf(DungeonPassage passage, DoorMeans how) => how == DoorMeans.Pick ? passage.Door.PickDc : passage.Door.ForceDc;
}
