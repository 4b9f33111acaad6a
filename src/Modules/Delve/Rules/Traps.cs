using System.Collections.Immutable;
using Guildhall.Core.Results;
using Guildhall.Modules.Delve.State;
using Guildhall.Rules.Dungeons;
using Guildhall.Rules.FifthEdition;
using Guildhall.Rules.FifthEdition.Combat;

namespace Guildhall.Modules.Delve.Rules;

/// <summary>Traps: seen in time, sprung, disarmed.</summary>
internal static class Traps
{
    /// <summary>Steps through a door that may be trapped.</summary>
    public static void Pass(Story story, Fighter hero, DungeonPassage passage)
    {
        if (passage.Door.Trap is { } trap && !story.State.SpentTraps.Contains(Site.OfDoor(passage.Id)))
        {
            Meet(story, hero, Site.OfDoor(passage.Id), trap);
        }
    }

    /// <summary>Comes near a trap: the keenest of the party may see it by passive senses, otherwise it goes off.</summary>
    public static void Meet(Story story, Fighter hero, string site, DungeonTrap trap)
    {
        if (story.State.NoticedTraps.Contains(site) || story.State.SpentTraps.Contains(site))
        {
            return;
        }

        var keenest = story.State.Party.Values.Where(other => other.Stands).MaxBy(other => PassiveOf(other, trap))!;
        if (PassiveOf(keenest, trap) >= trap.DetectDc)
        {
            story.Tell(new DelveEvent.TrapNoticed(keenest.Key, site, trap.Kind));
            return;
        }

        Spring(story, hero, site, trap);
    }

    /// <summary>What a search brings to light.</summary>
    public static void Notice(Story story, Fighter hero, int total)
    {
        foreach (var (site, trap) in Around(story.State).Where(place => !story.State.NoticedTraps.Contains(place.Site) && total >= place.Trap.DetectDc))
        {
            story.Tell(new DelveEvent.TrapNoticed(hero.Key, site, trap.Kind));
        }
    }

    /// <summary>The first trap in sight that is still set, or null.</summary>
    public static (string Site, DungeonTrap Trap)? Noticed(DelveState state)
    {
        foreach (var place in Around(state))
        {
            if (state.NoticedTraps.Contains(place.Site))
            {
                return place;
            }
        }

        return null;
    }

    public static bool MayDisarm(DelveState state, Fighter hero) =>
        Noticed(state) is { } place && !state.Tried.Contains($"{hero.Key}/disarm/{place.Site}");

    public static Refusal? Disarm(Story story, Fighter hero)
    {
        if (Noticed(story.State) is not { } place)
        {
            return Refusal.Of("delve.no-trap");
        }

        if (!MayDisarm(story.State, hero))
        {
            return Refusal.Of("delve.tried-already");
        }

        if (place.Trap.DisarmDc == 0)
        {
            story.Tell(new DelveEvent.TrapDisarmed(hero.Key, place.Site, place.Trap.Kind, null));
            return null;
        }

        var check = SaveRoll.Throw(
            story.Dice, Sheets.Of(hero.Hero!).Bonus(Skill.SleightOfHand), place.Trap.DisarmDc, Sheets.CheckEffect(hero));
        if (check.Succeeded)
        {
            story.Tell(new DelveEvent.TrapDisarmed(hero.Key, place.Site, place.Trap.Kind, check));
            return null;
        }

        story.Tell(new DelveEvent.TrapHeld(hero.Key, place.Site, place.Trap.Kind, check));
        // A bad slip sets it off: five or more below what was needed.
        if (check.Total <= place.Trap.DisarmDc - 5)
        {
            Spring(story, hero, place.Site, place.Trap);
        }

        return null;
    }

    private static void Spring(Story story, Fighter hero, string site, DungeonTrap trap)
    {
        story.Tell(new DelveEvent.TrapSprung(hero.Key, site, trap.Kind));
        var victims = trap.WholeParty ? story.State.Party.Values.Where(other => other.Stands).Select(other => other.Key) : [hero.Key];
        foreach (var victim in victims.ToList())
        {
            Strike(story, victim, trap);
        }

        Fighting.CheckParty(story);
    }

    private static void Strike(Story story, string victim, DungeonTrap trap)
    {
        var saved = false;
        if (trap.Save is { } save)
        {
            saved = Saves.Make(story, victim, save.Ability, save.Dc, $"trap.{trap.Kind}");
        }

        var harmless = saved && !trap.HalfOnSuccess;
        for (var missile = trap.Damage.IsEmpty || harmless ? 0 : story.Dice.Roll(trap.MissileDie); missile > 0; missile--)
        {
            ImmutableArray<DamageSource> sources = [.. trap.Damage.Select(dice => new DamageSource($"trap.{trap.Kind}", dice))];
            Harm.Deal(story, victim, by: null, $"trap.{trap.Kind}", DamageRoll.Throw(story.Dice, critical: false, sources.AsSpan()), halved: saved);
        }

        if (!saved && trap.Condition is { } condition && story[victim].Stands)
        {
            Afflictions.Lay(story, victim, victim, condition, trap.Save);
        }
    }

    private static int PassiveOf(Fighter hero, DungeonTrap trap) =>
        10 + Sheets.Of(hero.Hero!).Bonus(trap.DetectAbility == Ability.Intelligence ? Skill.Investigation : Skill.Perception);

    /// <summary>Traps that are still set in this room, at its doors and at its features.</summary>
    private static IEnumerable<(string Site, DungeonTrap Trap)> Around(DelveState state)
    {
        var room = state.Here;
        var places = room.Features
            .Select((feature, index) => (Site: Site.OfFeature(room.Id, index), feature.Trap))
            .Prepend((Site: Site.OfRoom(room.Id), room.Trap))
            .Concat(Doors.ExitsOf(state).Select(exit => (Site: Site.OfDoor(exit.Passage.Id), exit.Passage.Door.Trap)));
        foreach (var (site, trap) in places)
        {
            if (trap is not null && !state.SpentTraps.Contains(site))
            {
                yield return (site, trap);
            }
        }
    }
}
