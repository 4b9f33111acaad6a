using Guildhall.Rules.Dungeons;
using Guildhall.Rules.FifthEdition.Creatures;

namespace Guildhall.Modules.Delve.Content;

/// <summary>The creatures, treasures and themes that ship with the game; read once, when the first dungeon is wanted.</summary>
internal static class DelveContent
{
    private static readonly Lazy<DungeonContent> _all = new(Load);

    public static DungeonContent All => _all.Value;

    public static CreatureCatalog Creatures => All.Creatures;

    public static TreasureCatalog Treasure => All.Treasure;

    private static DungeonContent Load()
    {
        var creatures = CreatureCatalog.FromJson(Read("monsters.json"), "monsters.json");
        var treasure = TreasureCatalog.FromJson(Read("treasure.json"), "treasure.json");
        return new DungeonContent(creatures, treasure, ThemeCatalog.FromJson(Read("themes.json"), "themes.json", creatures, treasure));
    }

    private static byte[] Read(string file)
    {
        var assembly = typeof(DelveContent).Assembly;
        var name = assembly.GetManifestResourceNames().Single(resource => resource.EndsWith($"Delve/Content/{file}", StringComparison.Ordinal));
        using var stream = assembly.GetManifestResourceStream(name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
