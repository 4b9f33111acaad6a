using System.Collections.Immutable;
using Guildhall.Core.Results;
using Guildhall.Modules.Delve.State;
using Guildhall.Rules.Dungeons;
using Guildhall.Rules.FifthEdition.Combat;
using Guildhall.Rules.FifthEdition.Heroes;

namespace Guildhall.Modules.Delve.Rules;

/// <summary>Rests: a few short ones in any room that is safe, one long one where there is a place for it.</summary>
internal static class Resting
{
    private const string HitDice = "hit-dice";

    /// <summary>How many short rests a dungeon allows: one for every four rooms, and never fewer than two.</summary>
    public static int MostShortRests(DelveState state) => Math.Max(2, state.Dungeon.Rooms.Length / 4);

    public static bool MayRest(DelveState state, bool whole) => whole
        ? !state.LongRested && state.Here.Role is RoomRole.Rest or RoomRole.Entrance && state.SetOff
        : state.ShortRests < MostShortRests(state) && state.SetOff && WouldHelp(state);

    public static Refusal? Rest(Story story, bool whole)
    {
        if (!story.State.SetOff)
        {
            return Refusal.Of("delve.rest-not-yet");
        }

        if (!whole && !WouldHelp(story.State))
        {
            return Refusal.Of("delve.rest-for-nothing", ("most", MostShortRests(story.State)));
        }

        if (!MayRest(story.State, whole))
        {
            return Refusal.Of(whole ? "delve.no-long-rest" : "delve.no-short-rest", ("most", MostShortRests(story.State)));
        }

        var recovered = story.State.Party.Values
            .Where(hero => hero.Health.State != LifeState.Dead)
            .Select(hero => whole ? Wholly(hero) : Shortly(story, hero))
            .ToImmutableArray();
        story.Tell(new DelveEvent.Rested(whole, recovered));
        return null;
    }

    /// <summary>Whether an hour would do anybody good. It also clears what was tried in vain, and what hangs on somebody.</summary>
    private static bool WouldHelp(DelveState state) =>
        !state.Tried.IsEmpty || state.Party.Values.Any(hero => hero.Health.State != LifeState.Dead && WouldHelp(hero));

    private static bool WouldHelp(Fighter hero)
    {
        var sheet = hero.Sheet();
        var reserves = Reserves(hero, sheet);
        return !hero.Effects.IsEmpty
            || (reserves.HitDice > 0 && IsWorthADie(sheet, reserves))
            || Rests.Short(sheet, reserves).TryGet(out var rested, out _) && !Spent(sheet, rested).SequenceEqual(Spent(sheet, reserves))
            || Rests.RecoverSlots(sheet, reserves).TryGet(out _, out _);
    }

    /// <summary>Hit dice are spent while a whole die's worth of hit points is missing.</summary>
    private static bool IsWorthADie(HeroSheet sheet, HeroReserves reserves) =>
        reserves.Vitality.Maximum - reserves.Vitality.Current > sheet.Archetype.HitDie / 2;

    private static Recovery Wholly(Fighter hero) =>
        new(hero.Key, [], Vitality.Full(hero.Sheet().MaximumHitPoints.Value), Fighter.NothingSpent);

    private static Recovery Shortly(Story story, Fighter hero)
    {
        var sheet = hero.Sheet();
        var reserves = Reserves(hero, sheet);
        var faces = ImmutableArray.CreateBuilder<int>();
        while (IsWorthADie(sheet, reserves) && Rests.SpendHitDie(sheet, reserves, story.Dice).TryGet(out var spent, out _))
        {
            faces.Add(spent.Face);
            reserves = spent.After;
        }

        reserves = Rests.Short(sheet, reserves).TryGet(out var rested, out _) ? rested : reserves;
        reserves = Rests.RecoverSlots(sheet, reserves).TryGet(out var recovered, out _) ? recovered : reserves;
        return new Recovery(hero.Key, faces.ToImmutable(), reserves.Vitality, Spent(sheet, reserves));
    }

    private static HeroReserves Reserves(Fighter hero, HeroSheet sheet) => new(
        hero.Health,
        sheet.Level - hero.Uses(HitDice),
        [.. sheet.Slots.Select((slots, index) => slots - hero.Uses(Attempts.Slot(index + 1)))],
        sheet.Resources.ToImmutableSortedDictionary(
            resource => resource.Key, resource => Math.Max(0, resource.Uses - hero.Uses(resource.Key)), StringComparer.Ordinal),
        0);

    private static ImmutableSortedDictionary<string, int> Spent(HeroSheet sheet, HeroReserves reserves)
    {
        var spent = Fighter.NothingSpent.Add(HitDice, sheet.Level - reserves.HitDice);
        for (var level = 1; level <= sheet.Slots.Length; level++)
        {
            spent = spent.Add(Attempts.Slot(level), sheet.Slots[level - 1] - reserves.SlotsLeft(level));
        }

        foreach (var resource in sheet.Resources)
        {
            spent = spent.Add(resource.Key, resource.Uses - reserves.UsesLeft(resource.Key));
        }

        return spent;
    }
}
