using System.Collections.Immutable;
using Guildhall.Rules.Dungeons.Places;

namespace Guildhall.Rules.Dungeons.Generators;

/// <summary>What is found in places of a kind.</summary>
/// <param name="Rooms">Kinds of rooms.</param>
/// <param name="Goals">Kinds of the room it is all about.</param>
/// <param name="Vaults">Kinds of hidden and locked rooms.</param>
/// <param name="Things">Things that stand around.</param>
/// <param name="Hazards">Hazards.</param>
/// <param name="HazardPercent">How many rooms have one.</param>
/// <param name="Lights">Lights.</param>
/// <param name="LightPercent">How many rooms have some.</param>
/// <param name="RubblePercent">How many squares are difficult terrain.</param>
internal sealed record RoomStyle(
    ImmutableArray<string> Rooms,
    ImmutableArray<string> Goals,
    ImmutableArray<string> Vaults,
    ImmutableArray<ThingKind> Things,
    ImmutableArray<HazardKind> Hazards,
    int HazardPercent,
    ImmutableArray<LightKind> Lights,
    int LightPercent,
    int RubblePercent)
{
    public static RoomStyle Of(PlaceKind kind) => kind switch
    {
        PlaceKind.Rooms => new RoomStyle(
            ["guardroom", "storeroom", "hall", "shrine", "library", "workshop", "barracks", "cell", "study", "kitchen", "gallery"],
            ["throne-room", "great-hall", "laboratory"],
            ["treasury", "vault"],
            [ThingKind.Crate, ThingKind.Barrel, ThingKind.Table, ThingKind.Pillar, ThingKind.Statue, ThingKind.Shelf],
            [HazardKind.DeepWater, HazardKind.Pit, HazardKind.Acid, HazardKind.Spikes],
            22,
            [LightKind.Torch, LightKind.Brazier, LightKind.Torch, LightKind.EverFlame],
            45,
            4),
        PlaceKind.Caverns => new RoomStyle(
            ["cave", "den", "mushroom-cave", "cave"],
            ["lair"],
            ["den"],
            [ThingKind.Crystal, ThingKind.Web, ThingKind.Pillar, ThingKind.Rubble],
            [HazardKind.DeepWater, HazardKind.Lava, HazardKind.Spores, HazardKind.Pit, HazardKind.Ice],
            40,
            [LightKind.Glow],
            50,
            12),
        PlaceKind.Keep => new RoomStyle(
            ["guardroom", "armory", "barracks", "kitchen", "pantry", "chapel", "library", "bedchamber", "storeroom", "forge", "study", "gallery"],
            ["great-hall", "throne-room"],
            ["treasury", "vault", "cell"],
            [ThingKind.Crate, ThingKind.Barrel, ThingKind.Table, ThingKind.Shelf, ThingKind.Table, ThingKind.Statue],
            [HazardKind.Fire, HazardKind.Spikes, HazardKind.DeepWater],
            8,
            [LightKind.Torch, LightKind.Candle, LightKind.Brazier, LightKind.Lamp],
            75,
            2),
        PlaceKind.Crypt => new RoomStyle(
            ["tomb", "burial-niche", "shrine", "tomb", "chapel"],
            ["crypt"],
            ["treasury", "tomb"],
            [ThingKind.Sarcophagus, ThingKind.Statue, ThingKind.Sarcophagus, ThingKind.Web, ThingKind.CrackedWall],
            [HazardKind.Pit, HazardKind.Acid, HazardKind.Spikes, HazardKind.Spores],
            25,
            [LightKind.EverFlame, LightKind.Candle, LightKind.Glow],
            25,
            6),
        PlaceKind.Tower => new RoomStyle(
            ["study", "library", "laboratory", "bedchamber", "storeroom", "gallery", "workshop", "guardroom"],
            ["observatory"],
            ["vault", "treasury"],
            [ThingKind.Shelf, ThingKind.Table, ThingKind.Statue, ThingKind.Crate, ThingKind.Crystal],
            [HazardKind.Fire, HazardKind.Acid],
            8,
            [LightKind.EverFlame, LightKind.Candle, LightKind.Lamp, LightKind.Brazier],
            70,
            2),
    };
}
