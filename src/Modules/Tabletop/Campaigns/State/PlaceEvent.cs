using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Guildhall.Rules.Dungeons.Explorations;
using Guildhall.Rules.Dungeons.Fogs;
using Guildhall.Rules.Dungeons.Places;
using Guildhall.Rules.FifthEdition;
using Guildhall.Rules.FifthEdition.Combat;

namespace Guildhall.Modules.Tabletop.Campaigns.State;

/// <summary>What happens while a place is explored.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "did")]
[JsonDerivedType(typeof(Opened), "opened")]
[JsonDerivedType(typeof(Peopled), "peopled")]
[JsonDerivedType(typeof(Entered), "entered")]
[JsonDerivedType(typeof(Walked), "walked")]
[JsonDerivedType(typeof(Placed), "placed")]
[JsonDerivedType(typeof(Learned), "learned")]
[JsonDerivedType(typeof(Covered), "covered")]
[JsonDerivedType(typeof(Door), "door")]
[JsonDerivedType(typeof(DoorHeld), "door-held")]
[JsonDerivedType(typeof(DoorSet), "door-set")]
[JsonDerivedType(typeof(Hammered), "hammered")]
[JsonDerivedType(typeof(Turned), "turned")]
[JsonDerivedType(typeof(Found), "found")]
[JsonDerivedType(typeof(Trap), "trap")]
[JsonDerivedType(typeof(Took), "took")]
[JsonDerivedType(typeof(Lit), "lit")]
[JsonDerivedType(typeof(WentDark), "went-dark")]
[JsonDerivedType(typeof(KeptOut), "kept-out")]
[JsonDerivedType(typeof(Agreed), "agreed")]
[JsonDerivedType(typeof(Ruled), "ruled")]
[JsonDerivedType(typeof(Wandered), "wandered")]
[JsonDerivedType(typeof(Met), "met")]
[JsonDerivedType(typeof(Overcame), "overcame")]
[JsonDerivedType(typeof(Reached), "reached")]
[JsonDerivedType(typeof(Left), "left")]
internal abstract record PlaceEvent
{
    private PlaceEvent()
    {
    }

    /// <summary>There is a place to explore.</summary>
    public sealed record Opened(string Text, string Kind, int Level) : PlaceEvent;

    /// <summary>Who lives there.</summary>
    public sealed record Peopled(ImmutableSortedDictionary<int, string> Dwellers) : PlaceEvent;

    /// <summary>The party comes in.</summary>
    public sealed record Entered(ImmutableSortedDictionary<string, Spot> At) : PlaceEvent;

    /// <summary>The party walked.</summary>
    /// <param name="Hero">Who led.</param>
    /// <param name="At">Where everybody is now.</param>
    public sealed record Walked(string Hero, int Feet, ImmutableSortedDictionary<string, Spot> At) : PlaceEvent;

    /// <summary>Heroes stand elsewhere: after a fight, or because the dungeon master says so.</summary>
    public sealed record Placed(ImmutableSortedDictionary<string, Spot> At) : PlaceEvent;

    /// <summary>A hero has seen more.</summary>
    public sealed record Learned(string Hero, Fog What) : PlaceEvent;

    /// <summary>The dungeon master takes back what a hero knows.</summary>
    public sealed record Covered(string Hero, Fog Known) : PlaceEvent;

    /// <summary>Somebody did something to a door.</summary>
    public sealed record Door(string Hero, DoorOutcome What) : PlaceEvent;

    /// <summary>A door did not open.</summary>
    /// <param name="By"><c>locked</c>, <c>barred</c> or <c>stuck</c>.</param>
    public sealed record DoorHeld(string Hero, int DoorId, string By) : PlaceEvent;

    /// <summary>The dungeon master opens, closes or locks a door.</summary>
    public sealed record DoorSet(int DoorId, DoorNow Now) : PlaceEvent;

    /// <summary>Somebody struck at a door or a thing for up to a minute.</summary>
    /// <param name="DoorId">The door; null where it was a thing.</param>
    /// <param name="ThingId">The thing; null where it was a door.</param>
    /// <param name="HitPoints">What it has left.</param>
    public sealed record Hammered(string Hero, int? DoorId, int? ThingId, ImmutableArray<HammerBlow> Blows, int HitPoints) : PlaceEvent;

    /// <summary>The weather turned.</summary>
    public sealed record Turned(Weather Weather) : PlaceEvent;

    /// <summary>Somebody looked for something, or noticed it in passing; they show it to the others.</summary>
    /// <param name="Ability">What with; null in passing.</param>
    public sealed record Found(string Hero, Ability? Ability, SearchOutcome What) : PlaceEvent;

    /// <summary>A trap went off, or was put out of order; what it does to heroes follows.</summary>
    public sealed record Trap(string Hero, int TrapId, SaveRoll? Roll, bool Disarmed, bool Sprung) : PlaceEvent;

    /// <summary>Treasure was taken; what it was follows.</summary>
    public sealed record Took(string Hero, int TreasureId) : PlaceEvent;

    /// <summary>A hero lights something, or puts it out.</summary>
    /// <param name="Torch">Whether it uses up one of the torches.</param>
    public sealed record Lit(string Hero, CarriedLight? Light, bool Torch) : PlaceEvent;

    /// <summary>A hero's light has burned down.</summary>
    public sealed record WentDark(string Hero) : PlaceEvent;

    /// <summary>The party may not go in there.</summary>
    public sealed record KeptOut(string Hero, int Region) : PlaceEvent;

    /// <summary>A player agreed to go in.</summary>
    public sealed record Agreed(string Hero, int Region) : PlaceEvent;

    /// <summary>The dungeon master says who may enter.</summary>
    public sealed record Ruled(int Region, AccessRule Rule) : PlaceEvent;

    /// <summary>Whether somebody comes by was rolled.</summary>
    public sealed record Wandered(WandererCheck Check) : PlaceEvent;

    /// <summary>Creatures are met; the fight follows.</summary>
    /// <param name="Foes">Their names in it, with the spawn each comes from.</param>
    public sealed record Met(ImmutableSortedDictionary<string, int> Foes, bool Surprised) : PlaceEvent;

    /// <summary>Creatures are overcome for good.</summary>
    public sealed record Overcame(ImmutableSortedSet<int> Spawns) : PlaceEvent;

    /// <summary>The party came to what it was looking for.</summary>
    public sealed record Reached : PlaceEvent;

    /// <summary>The party is out again.</summary>
    public sealed record Left : PlaceEvent;
}
