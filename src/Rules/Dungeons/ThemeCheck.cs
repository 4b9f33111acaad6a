using System.Collections.Immutable;
using Guildhall.Rules.FifthEdition.Creatures;

namespace Guildhall.Rules.Dungeons;

/// <summary>Whatever a theme names must exist, and it must be able to furnish every room.</summary>
internal sealed class ThemeCheck(
    string file, CreatureCatalog creatures, TreasureCatalog treasure, ImmutableSortedDictionary<string, TrapKind> traps)
{
    public const int MostLocks = 3;

    public void Demand(DungeonTheme theme)
    {
        foreach (var role in Enum.GetValues<RoomRole>())
        {
            Demand(theme, theme.Rooms.Any(room => room.Role == role), "rooms", $"there is no room for the role {role}.");
        }

        foreach (var room in theme.Rooms)
        {
            Demand(theme, room.Weight > 0, $"rooms.{room.Key}.weight", "must be 1 or more.");
            Demand(
                theme, room.LeastFeatures <= room.MostFeatures && room.MostFeatures <= room.Features.Length,
                $"rooms.{room.Key}.mostFeatures", "must lie between the least and the number of features.");
            DemandAll(theme, room.Features, key => theme.Features.Any(feature => feature.Key == key), $"rooms.{room.Key}.features");
        }

        foreach (var pack in theme.Packs)
        {
            Demand(theme, pack.Weight > 0 && pack.Members.Length > 0, $"packs.{pack.Key}", "needs a weight and members.");
            DemandAll(theme, pack.Members, key => creatures.TryFind(key, out _), $"packs.{pack.Key}.members");
            DemandAll(theme, pack.Table is null ? [] : [pack.Table], treasure.Tables.ContainsKey, $"packs.{pack.Key}.table");
        }

        DemandAll(theme, theme.Features.Select(feature => feature.Table), treasure.Tables.ContainsKey, "features.table");
        DemandAll(theme, theme.Traps, traps.ContainsKey, "traps");
        DemandAll(theme, theme.Keys, key => treasure.Items.TryGetValue(key, out var item) && item.Kind == ItemKind.Key, "keys");
        Demand(theme, theme.Packs.Any(pack => pack.Boss), "packs", "none may hold the goal.");
        Demand(theme, theme.Keys.Distinct(StringComparer.Ordinal).Count() >= MostLocks, "keys", $"needs {MostLocks} different ones.");
        foreach (var place in Enum.GetValues<TrapPlace>())
        {
            var fits = theme.Traps.Any(key => traps[key].Places.Contains(place) && traps[key].FromLevel == 1);
            Demand(theme, fits, "traps", $"none fits a {place} at level 1.");
        }
    }

    private void DemandAll(DungeonTheme theme, IEnumerable<string> keys, Func<string, bool> exists, string field)
    {
        foreach (var key in keys)
        {
            Demand(theme, exists(key), field, $"there is no '{key}'.");
        }
    }

    private void Demand(DungeonTheme theme, bool holds, string field, string problem) =>
        ContentJson.Demand(holds, file, theme.Key, field, problem);
}
