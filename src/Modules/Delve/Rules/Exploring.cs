using System.Collections.Immutable;
using Guildhall.Core.Results;
using Guildhall.Modules.Delve.Show;
using Guildhall.Modules.Delve.State;
using Guildhall.Rules.Dungeons;
using Guildhall.Rules.FifthEdition;
using Guildhall.Rules.FifthEdition.Combat;

namespace Guildhall.Modules.Delve.Rules;

/// <summary>From room to room, and what is to be found in each.</summary>
internal static class Exploring
{
    private const int RoomSearchDifficulty = 10;

    public static Refusal? Move(Story story, Fighter hero, Compass side)
    {
        if (Doors.ExitOf(story.State, side) is not { } exit)
        {
            return Refusal.Of("delve.no-exit", ("side", Sides.Key(side)));
        }

        if (Doors.IsLocked(story.State, exit.Passage))
        {
            if (!Doors.HasKey(story.State, exit.Passage))
            {
                return Refusal.Of("delve.locked", ("side", Sides.Key(side)));
            }

            story.Tell(new DelveEvent.DoorOpened(exit.Passage.Id, hero.Key, DoorMeans.Key, null));
        }

        Gathering.SetOff(story);
        Traps.Pass(story, hero, exit.Passage);
        if (story.State.Phase != DelvePhase.Ended)
        {
            Enter(story, hero, exit.RoomId, side, exit.Passage.Id);
        }

        return null;
    }

    /// <summary>Arrives in a room: a trap may be waiting, or somebody.</summary>
    public static void Enter(Story story, Fighter hero, int room, Compass? toward, int? passage)
    {
        var first = !story.State.Visited.Contains(room);
        story.Tell(new DelveEvent.RoomEntered(room, toward, passage, first));
        if (Fighting.AreFoesHere(story.State))
        {
            Fighting.Begin(story);
        }
        else if (first && story.State.Here.Trap is { } trap)
        {
            Traps.Meet(story, hero, Site.OfRoom(room), trap);
        }
    }

    /// <summary>Looks closely: secret doors, hidden things, traps. Once each for every hero in a room.</summary>
    public static Refusal? Search(Story story, Fighter hero)
    {
        var here = story.State.Here;
        if (story.State.Tried.Contains(Attempts.AtSearch(hero.Key, here.Id)))
        {
            return Refusal.Of("delve.searched");
        }

        var sheet = Sheets.Of(hero.Hero!);
        var bonus = Math.Max(sheet.Bonus(Skill.Perception), sheet.Bonus(Skill.Investigation));
        var check = SaveRoll.Throw(story.Dice, bonus, RoomSearchDifficulty, Sheets.CheckEffect(hero));
        ImmutableArray<int> secrets =
        [
            .. story.State.Dungeon.ExitsOf(here.Id)
                .Where(exit => Doors.IsHidden(story.State, exit.Passage) && check.Total >= exit.Passage.Door.SearchDc)
                .Select(exit => exit.Passage.Id),
        ];
        var found = here.Features
            .Select((feature, index) => (Feature: feature, Site: Site.OfFeature(here.Id, index)))
            .Where(place => !story.State.Searched.Contains(place.Site) && check.Total >= place.Feature.SearchDc)
            .ToList();
        var roomSite = Site.OfRoom(here.Id);
        var takesRoom = !story.State.Searched.Contains(roomSite);
        story.Tell(new DelveEvent.RoomSearched(hero.Key, check, secrets, []));
        Traps.Notice(story, hero, check.Total);
        if (takesRoom)
        {
            Looting.Take(story, hero, roomSite, here.Loot);
        }

        foreach (var (feature, site) in found)
        {
            if (feature.Trap is { } trap && !story.State.SpentTraps.Contains(site))
            {
                Traps.Meet(story, hero, site, trap);
            }

            if (story.State.Phase == DelvePhase.Ended)
            {
                return null;
            }

            Looting.Take(story, hero, site, feature.Loot);
        }

        return null;
    }
}
