using System.Collections.Immutable;
using Guildhall.Core.Chance;
using Guildhall.Modules.Tabletop.Campaigns.State;
using Guildhall.Rules.Dungeons.Places;
using Guildhall.Rules.FifthEdition;
using Guildhall.Rules.FifthEdition.Content;
using Guildhall.Rules.FifthEdition.Creatures;
using Guildhall.Rules.FifthEdition.Encounters;
using Guildhall.Rules.FifthEdition.Grid;

namespace Guildhall.Modules.Tabletop.Campaigns.Rules;

/// <summary>Who lives in a place: an encounter for each room with spawns, by the party that comes in and by what kind of place it is.</summary>
internal static class Peopling
{
    /// <summary>Of twenty rooms, about so many are more than a light fight.</summary>
    private const int ModerateFrom = 15;

    /// <summary>Creatures by spawn. Those somebody drew stay; a spawn too narrow for anybody stays empty.</summary>
    public static ImmutableSortedDictionary<int, string> Of(Expedition expedition, ImmutableArray<int> levels, DiceCup dice)
    {
        var place = expedition.Place;
        var dwellers = ImmutableSortedDictionary.CreateBuilder<int, string>();
        foreach (var spawn in place.Spawns.Where(spawn => spawn.Creature is { } drawn && Compendium.Creatures.TryFind(drawn, out _))) dwellers[spawn.Id] = spawn.Creature!;
        var rooms = place.Spawns
            .Where(spawn => spawn.Kind != SpawnKind.Party && spawn.Creature is null)
            .GroupBy(spawn => spawn.Kind == SpawnKind.Wanderer ? -spawn.Id : place.RegionAt(spawn.At)?.Id ?? 0);
        foreach (var room in rooms)
        {
            var own = dice.Stream($"room/{room.Key}");
            var free = room.OrderByDescending(spawn => spawn.Edge).ToList();
            foreach (var creature in Company(room, levels, Theme(expedition.Kind, room), own))
            {
                var edge = Footprint.EdgeOf(Compendium.Creatures[creature].Size);
                if (free.FindLast(spawn => spawn.Edge >= edge) is not { } spawn) continue;
                free.Remove(spawn);
                dwellers[spawn.Id] = creature;
            }
        }

        return dwellers.ToImmutable();
    }

    private static IEnumerable<string> Company(IEnumerable<PlaceSpawn> room, ImmutableArray<int> levels, EncounterTheme theme, DiceCup dice)
    {
        var difficulty = room.Any(spawn => spawn.Kind == SpawnKind.Boss) ? EncounterDifficulty.High
            : dice.Roll(20) >= ModerateFrom ? EncounterDifficulty.Moderate : EncounterDifficulty.Low;
        var proposed = EncounterBuilder.Propose(levels, difficulty, theme, dice, 1);
        if (proposed.IsEmpty) proposed = EncounterBuilder.Propose(levels, difficulty, new EncounterTheme(), dice, 1);
        return proposed.IsEmpty ? [] : proposed[0].Groups.SelectMany(group => Enumerable.Repeat(group.Creature, group.Count));
    }

    private static EncounterTheme Theme(string kind, IEnumerable<PlaceSpawn> room) => kind switch
    {
        "crypt" => new EncounterTheme { Type = CreatureType.Undead },
        "caverns" => new EncounterTheme { Habitat = Habitat.Underdark },
        "keep" => new EncounterTheme { Type = CreatureType.Humanoid },
        _ => new EncounterTheme { Habitat = Habitat.Dungeon, MostKinds = room.Any(spawn => spawn.Kind == SpawnKind.Boss) ? 2 : 1 },
    };
}
