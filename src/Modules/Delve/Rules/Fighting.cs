using System.Collections.Immutable;
using System.Globalization;
using Guildhall.Modules.Delve.Content;
using Guildhall.Modules.Delve.State;
using Guildhall.Rules.Dungeons;
using Guildhall.Rules.FifthEdition.Combat;

namespace Guildhall.Modules.Delve.Rules;

/// <summary>How a fight begins and how it ends.</summary>
internal static class Fighting
{
    public static bool AreFoesHere(DelveState state) =>
        !state.Cleared.Contains(state.Room) && (state.Here.Encounter is not null || state.Remnants.ContainsKey(state.Room));

    public static void Begin(Story story)
    {
        var foes = story.State.Remnants.TryGetValue(story.State.Room, out var remnants) ? remnants : Place(story.State.Here.Encounter!);
        var fighters = story.State.Party.Values.Where(hero => hero.Health.State != LifeState.Dead).Concat(foes);
        var initiative = fighters
            .Select(fighter => Stats.Initiative(fighter, story.Dice))
            .OrderByDescending(thrown => thrown.Total)
            .ThenByDescending(thrown => thrown.Face)
            .ThenBy(thrown => thrown.Who, StringComparer.Ordinal)
            .ToImmutableArray();
        story.Tell(new DelveEvent.FightBegan(foes, initiative));
        Turns.Advance(story);
    }

    /// <summary>Ends the fight where one side is gone; true where it was ended.</summary>
    public static bool CheckEnd(Story story)
    {
        if (story.State.Fight is not { } fight)
        {
            return true;
        }

        if (fight.Foes.Values.All(foe => !foe.Stands))
        {
            Win(story);
            return true;
        }

        if (story.State.Party.Values.Any(hero => hero.Stands))
        {
            return false;
        }

        if (story.State.Party.Values.Any(hero => hero.Fled))
        {
            Retreat(story);
        }
        else
        {
            story.Tell(new DelveEvent.Ended(DelveOutcome.Lost));
        }

        return true;
    }

    /// <summary>After harm outside a fight: whoever is down is bandaged by the others; with nobody left the delve is lost.</summary>
    public static void CheckParty(Story story)
    {
        if (story.State.Party.Values.Any(hero => hero.Stands))
        {
            Bandage(story);
        }
        else
        {
            story.Tell(new DelveEvent.Ended(DelveOutcome.Lost));
        }
    }

    private static void Win(Story story)
    {
        var foes = story.Fight.Foes.Values.ToList();
        var encounter = story.State.Here.Encounter!;
        story.Tell(new DelveEvent.FightEnded(Retreat: false, foes.Count));
        Bandage(story);
        Growth.Share(story, foes.Sum(foe => foe.Block().ExperiencePoints));
        var standing = story.State.Party.Values.Where(hero => hero.Stands).ToList();
        Looting.Take(story, story.Dice.Pick(standing), Site.OfFight(story.State.Room), encounter.Loot);
    }

    private static void Retreat(Story story)
    {
        story.Tell(new DelveEvent.FightEnded(Retreat: true, story.Fight.Foes.Values.Count(foe => !foe.Stands)));
        Bandage(story);
        story.Tell(new DelveEvent.RoomEntered(story.State.CameFrom ?? story.State.Dungeon.EntranceId, null, null, First: false));
    }

    /// <summary>The dying are looked after as soon as there is time: they wake with 1 hit point.</summary>
    private static void Bandage(Story story)
    {
        foreach (var down in story.State.Party.Values.Where(hero => hero.Health.State is LifeState.Dying or LifeState.Stable))
        {
            Harm.Heal(story, down.Key, down.Key, "delve.bandage", [], 1);
        }
    }

    private static ImmutableArray<Fighter> Place(DungeonEncounter encounter)
    {
        var foes = ImmutableArray.CreateBuilder<Fighter>();
        foreach (var slot in encounter.Slots)
        {
            for (var number = 1; number <= slot.Count; number++)
            {
                var key = string.Create(CultureInfo.InvariantCulture, $"f{foes.Count + 1}");
                var health = Vitality.Full(DelveContent.Creatures[slot.Creature].HitPoints);
                foes.Add(new Fighter(key, health) { Creature = slot.Creature, Number = slot.Count > 1 ? number : 0 });
            }
        }

        return foes.ToImmutable();
    }
}
