using System.Collections.Immutable;
using Guildhall.Core.Chance;
using Guildhall.Rules.Dungeons.Places;

namespace Guildhall.Rules.Dungeons.Explorations;

/// <summary>Time that passes in a place.</summary>
public static class PlaceClock
{
    /// <summary>Minutes of an exploration turn: a room searched, a lock picked with care, a slow walk.</summary>
    public const int TurnMinutes = 10;

    /// <summary>The longest stretch at once: a week.</summary>
    public const int LongestMinutes = 7 * 24 * 60;

    /// <summary>Lets time pass: lights burn down, and somebody may come by.</summary>
    /// <param name="minutes">1 to <see cref="LongestMinutes"/>.</param>
    /// <param name="wandererFrom">The least face of a d20 on which somebody comes, checked once a turn; 0 for no checks.</param>
    public static (PlaceState After, TimePassed What) Pass(Place place, PlaceState state, int minutes, IDice dice, int wandererFrom = 0)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(minutes, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(minutes, LongestMinutes);
        var burned = state.Burned;
        var lights = state.Lights;
        var burnedOut = ImmutableArray.CreateBuilder<int>();
        foreach (var light in place.Lights.Where(state.IsLit))
        {
            var fuel = LightTable.Minutes(light.Kind);
            if (fuel == 0) continue;
            var total = burned.GetValueOrDefault(light.Id) + minutes;
            burned = burned.SetItem(light.Id, Math.Min(total, fuel));
            if (total < fuel) continue;
            lights = lights.SetItem(light.Id, false);
            burnedOut.Add(light.Id);
        }

        var carried = state.Carried;
        var goneDark = ImmutableArray.CreateBuilder<string>();
        foreach (var (who, light) in state.Carried)
        {
            if (LightTable.Minutes(light.Kind) == 0) continue;
            if (light.Minutes > minutes)
            {
                carried = carried.SetItem(who, light with { Minutes = light.Minutes - minutes });
                continue;
            }

            carried = carried.Remove(who);
            goneDark.Add(who);
        }

        var turns = ((state.Minute + minutes) / TurnMinutes) - (state.Minute / TurnMinutes);
        var wanderers = wandererFrom == 0 ? [] : Enumerable.Range(0, turns).Select(_ => Check(place, dice, wandererFrom)).ToImmutableArray();
        return (
            state with { Minute = state.Minute + minutes, Burned = burned, Lights = lights, Carried = carried },
            new TimePassed(minutes, burnedOut.ToImmutable(), goneDark.ToImmutable(), turns, wanderers));
    }

    /// <summary>The weather turns: rain and wind put out open flames under the sky, carried ones too.</summary>
    /// <param name="outside">Heroes under the open sky, by key.</param>
    public static PlaceState Turn(Place place, PlaceState state, Weather weather, ImmutableSortedSet<string> outside)
    {
        var turned = state with { Weather = weather };
        if (!Sky.PutsOutFlames(weather)) return turned;
        return turned with
        {
            Lights = state.Lights.SetItems(
                from light in place.Lights
                where place.Floors[light.At.Floor].OpenSky && LightTable.IsOpenFlame(light.Kind) && state.IsLit(light)
                select KeyValuePair.Create(light.Id, false)),
            Carried = state.Carried.RemoveRange(
                from carried in state.Carried
                where outside.Contains(carried.Key) && LightTable.IsOpenFlame(carried.Value.Kind)
                select carried.Key),
        };
    }

    /// <summary>Whether somebody comes by.</summary>
    /// <param name="from">The least face of a d20 on which somebody does.</param>
    /// <param name="isThere">Who of those that wander is still about; all of them if left out.</param>
    public static WandererCheck Check(Place place, IDice dice, int from, Func<PlaceSpawn, bool>? isThere = null)
    {
        var face = dice.Roll(20);
        if (face < from) return new WandererCheck(face, null);
        var spawns = place.Spawns.Where(spawn => spawn.Kind == SpawnKind.Wanderer && isThere?.Invoke(spawn) != false).ToList();
        return new WandererCheck(face, spawns.Count == 0 ? null : spawns[dice.Roll(spawns.Count) - 1].Id);
    }
}
