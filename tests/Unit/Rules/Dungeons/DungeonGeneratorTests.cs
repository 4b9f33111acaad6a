using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Guildhall.Rules.Dungeons;

namespace Guildhall.Tests.Unit.Rules.Dungeons;

public sealed class DungeonGeneratorTests
{
    [Theory]
    [InlineData("moon", DungeonSize.Small, "crypt", "89b952ed19e8d12c")]
    [InlineData("moon", DungeonSize.Medium, "cavern", "b4ed7aa398d31736")]
    [InlineData("moon", DungeonSize.Large, "keep", "63c05ede92f26c54")]
    [InlineData("Smaragd äöü", DungeonSize.Large, null, "e8d466052f71d6ad")]
    public void An_old_seed_still_gives_the_same_dungeon(string seed, DungeonSize size, string? theme, string hash)
    {
        DungeonGenerator.EngineVersion.ShouldBe(1, "a new version has hashes of its own");
        var text = Text(ShippedContent.Plan(seed, size, theme: theme));

        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..16].ShouldBe(hash);
    }

    [Fact]
    public void An_equal_plan_gives_an_equal_dungeon_and_another_seed_another()
    {
        var text = Text(ShippedContent.Plan("a"));

        Text(ShippedContent.Plan("a")).ShouldBe(text);
        Text(ShippedContent.Plan("a ")).ShouldNotBe(text, StringComparer.Ordinal);
    }

    [Fact]
    public void Who_comes_changes_the_foes_but_not_the_walls()
    {
        var few = Generate(ShippedContent.Plan("walls", heroes: 1, level: 1));
        var many = Generate(ShippedContent.Plan("walls", difficulty: DungeonDifficulty.Hard, heroes: 6, level: 4));

        many.Passages.Select(WallsOf).ShouldBe(few.Passages.Select(WallsOf));
        many.Rooms.Select(room => room.Kind).ShouldBe(few.Rooms.Select(room => room.Kind));
        many.Goal.Encounter!.Budget.ShouldBe(375 * 6);
        few.Goal.Encounter!.Budget.ShouldBe(55);
    }

    [Fact]
    public void The_seed_chooses_among_all_themes_where_the_plan_names_none()
    {
        var themes = Enumerable.Range(0, 60).Select(i => Generate(ShippedContent.Plan($"theme {i}", DungeonSize.Small)).Theme);

        string.Join(' ', themes.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)).ShouldBe("cavern crypt keep");
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(9, 1)]
    [InlineData(4, 0)]
    [InlineData(4, 21)]
    public void A_party_out_of_range_is_a_fault(int heroes, int level) =>
        Should.Throw<ArgumentException>(() => Generate(ShippedContent.Plan("x", heroes: heroes, level: level)));

    [Theory]
    [InlineData(1, 1)]
    [InlineData(8, 20)]
    public void A_party_at_either_limit_finds_its_dungeon(int heroes, int level) =>
        DungeonCheck.Examine(Generate(ShippedContent.Plan("x", heroes: heroes, level: level))).Problems.ShouldBeEmpty();

    [Fact]
    public void An_unknown_theme_is_a_fault() =>
        Should.Throw<ArgumentException>(() => Generate(ShippedContent.Plan("x", theme: "disco")));

    [Fact]
    public void A_dungeon_survives_being_written_and_read()
    {
        var dungeon = Generate(ShippedContent.Plan("json", DungeonSize.Large));
        var copy = JsonSerializer.Deserialize<Dungeon>(JsonSerializer.Serialize(dungeon))!;

        DungeonText.Write(copy).ShouldBe(DungeonText.Write(dungeon));
    }

    private static string WallsOf(DungeonPassage passage) => $"{passage.Door with { Trap = null }} {string.Join(' ', passage.Path)}";

    private static Dungeon Generate(DungeonPlan plan) => DungeonGenerator.Generate(plan, ShippedContent.All);

    private static string Text(DungeonPlan plan) => DungeonText.Write(Generate(plan));
}
