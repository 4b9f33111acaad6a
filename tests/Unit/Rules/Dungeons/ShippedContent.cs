using System.Reflection;
using Guildhall.Rules.Dungeons;
using Guildhall.Rules.FifthEdition.Creatures;

namespace Guildhall.Tests.Unit.Rules.Dungeons;

/// <summary>The content the game ships with, read once.</summary>
internal static class ShippedContent
{
    public static DungeonContent All { get; } = Load();

    public static byte[] Read(string file)
    {
        using var stream = Assembly.Load("Guildhall.Modules").GetManifestResourceStream($"Delve/Content/{file}")!;
        using var buffer = new MemoryStream();
        stream.CopyTo(buffer);
        return buffer.ToArray();
    }

    public static DungeonPlan Plan(
        string seed,
        DungeonSize size = DungeonSize.Medium,
        DungeonDifficulty difficulty = DungeonDifficulty.Normal,
        int heroes = 4,
        int level = 2,
        string? theme = null) => new(seed, size, difficulty, heroes, level, theme);

    private static DungeonContent Load()
    {
        var creatures = CreatureCatalog.FromJson(Read("monsters.json"), "monsters.json");
        var treasure = TreasureCatalog.FromJson(Read("treasure.json"), "treasure.json");
        return new DungeonContent(creatures, treasure, ThemeCatalog.FromJson(Read("themes.json"), "themes.json", creatures, treasure));
    }
}
