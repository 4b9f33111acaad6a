using System.Text.Json.Serialization;

namespace Guildhall.Core.Drawings;

/// <summary>The house's own pixel pictures, each 16 by 16 pixels at scale 1. The names are stored: add, never rename.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Icon>))]
#pragma warning disable CS1591 // Each name says what is to be seen.
public enum Icon
{
    Unknown,
    Fighter,
    Rogue,
    Wizard,
    Cleric,
    Barbarian,
    Ranger,
    Bard,
    Paladin,
    Beast,
    Undead,
    Humanoid,
    Ooze,
    Dragon,
    Fiend,
    Construct,
    Monstrosity,
    Door,
    LockedDoor,
    Key,
    Chest,
    Trap,
    Stairs,
    Campfire,
    Skull,
    Heart,
    Shield,
    Sword,
    Bow,
    Potion,
    Coin,
    Scroll,
    Torch,
}
