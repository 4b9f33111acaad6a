using System.Collections.Immutable;
using Guildhall.Core.Results;
using Guildhall.Modules.Tabletop.Campaigns.State;
using Guildhall.Rules.Dungeons.Places;
using Guildhall.Rules.FifthEdition.Characters;
using Guildhall.Rules.FifthEdition.Combat;

namespace Guildhall.Modules.Tabletop.Campaigns.Rules;

/// <summary>Breaking doors and things: blows with the own weapon against armor class, threshold and hit points (SRD 5.2, "Breaking Objects").</summary>
internal static class Hammering
{
    /// <summary>A minute of blows, one a round.</summary>
    private const int MostBlows = 10;

    public static Refusal? Break(Chronicle chronicle, TableHero hero, Spot at)
    {
        var expedition = chronicle.State.Place!;
        var known = expedition.FogOf(hero.Key);
        var door = expedition.Place.DoorAt(at) is { } found && known.Doors.ContainsKey(found.Id) ? found : null;
        var thing = expedition.Place.Things.FirstOrDefault(one => one.At == at && known.Things.ContainsKey(one.Id));
        if (door is null && thing is null) return Refusal.Of("dungeon.nothing-to-break");
        if (!Walking.Beside(chronicle, hero, at).TryGet(out var there, out var far)) return far;
        if (!there) return null;
        expedition = chronicle.State.Place!;
        if (door is not null && expedition.Now.Door(door) is { IsOpen: true } or { IsBroken: true }) return Refusal.Of("place.door.is-open");
        var sturdy = door is not null ? Sturdiness.Of(door.Material) : thing!.Sturdiness;
        var left = door is not null ? expedition.Now.Door(door).HitPoints : expedition.Now.Things.GetValueOrDefault(thing!.Id, thing.Sturdiness.HitPoints);
        if (left <= 0) return Refusal.Of("dungeon.broken-already");
        var weapon = HeroSheets.Of(hero).Attacks.Where(attack => attack.Reach > 0).MaxBy(attack => attack.Damage.Count * (attack.Damage.Sides + 1));
        if (weapon is null) return Refusal.Of("dungeon.nothing-to-break");
        var blows = ImmutableArray.CreateBuilder<HammerBlow>();
        while (blows.Count < MostBlows && left > 0)
        {
            var blow = Blow(chronicle, weapon, sturdy.ArmorClass);
            blows.Add(blow);
            left = sturdy.After(left, blow.Damage);
        }

        chronicle.Tell(new PlaceEvent.Hammered(hero.Key, door?.Id, door is null ? thing!.Id : null, blows.ToImmutable(), left));
        if (left == 0 && door?.TrapId is { } trap && expedition.Now.IsArmed(expedition.Place.Trap(trap))) PlaceTraps.Spring(chronicle, hero.Key, expedition.Place.Trap(trap), null);
        PlaceSight.Look(chronicle);
        Exploring.Spot(chronicle);
        PlaceTime.Pass(chronicle, 1);
        return null;
    }

    private static HammerBlow Blow(Chronicle chronicle, CharacterAttack weapon, int armor)
    {
        var roll = D20Roll.Throw(chronicle.Dice, RollMode.Normal);
        if (roll.Natural == 1 || (roll.Natural < 20 && roll.Natural + weapon.ToHit.Value < armor)) return new HammerBlow(roll.Natural, 0);
        var damage = weapon.DamageBonus.Value + weapon.Damage.Bonus;
        for (var die = 0; die < weapon.Damage.Count * (roll.Natural == 20 ? 2 : 1); die++) damage += chronicle.Dice.Roll(weapon.Damage.Sides);
        return new HammerBlow(roll.Natural, Math.Max(0, damage));
    }
}
