using System.Text;
using Guildhall.Rules.Dungeons;
using Guildhall.Rules.FifthEdition.Equipment;
using Guildhall.Rules.FifthEdition.Creatures;

namespace Guildhall.Tests.Unit.Rules.Dungeons;

public sealed class ContentErrorsTests
{
    private static readonly string Themes = Encoding.UTF8.GetString(ShippedContent.Read("themes.json"));
    private static readonly string Treasure = Encoding.UTF8.GetString(ShippedContent.Read("treasure.json"));

    [Theory]
    [InlineData("\"carving\": \"grown\"", "\"carving\": \"molded\"", "cavern", "carving")]
    [InlineData("\"stirge\"", "\"sturge\"", "cavern", "packs.vermin.members")]
    [InlineData("\"key-crystal\"", "\"key-crysral\"", "cavern", "keys")]
    [InlineData("\"role\": \"rest\"", "\"role\": \"ordinary\"", "cavern", "rooms")]
    [InlineData("\"detectDc\": 11,", "", "collapsing-roof", "")]
    public void A_wrong_theme_is_named(string right, string wrong, string entry, string field)
    {
        var json = Encoding.UTF8.GetBytes(Themes.Replace(right, wrong, StringComparison.Ordinal));

        var problem = Should.Throw<ContentException>(() =>
            ThemeCatalog.FromJson(json, "test.json", ShippedContent.All.Creatures, ShippedContent.All.Treasure));

        (problem.File, problem.Entry, problem.Field).ShouldBe(("test.json", entry, field));
    }

    [Theory]
    [InlineData("\"item\": \"holy-water\"", "\"item\": \"holy-whiskey\"", "entries.item")]
    [InlineData("\"toLevel\": 20", "\"toLevel\": 19", "toLevel")]
    [InlineData("\"heals\": \"2d4+2\"", "\"heals\": \"a lot\"", "effect.heals")]
    public void Wrong_treasure_is_named(string right, string wrong, string field)
    {
        var json = Encoding.UTF8.GetBytes(Treasure.Replace(right, wrong, StringComparison.Ordinal));

        Should.Throw<ContentException>(() => TreasureCatalog.FromJson(json, "test.json")).Field.ShouldBe(field);
    }

    [Fact]
    public void Items_have_the_figures_of_the_rule_book()
    {
        var items = ShippedContent.All.Treasure.Items;

        items["potion-of-healing"].Effect!.Heals.ShouldBe(new HitDice(2, 4, 2));
        items["potion-of-greater-healing"].Effect!.Heals.ShouldBe(new HitDice(4, 4, 4));
        items["potion-of-hill-giant-strength"].Effect!.Raises!.Score.ShouldBe(21);
        items.Values.Where(item => item.Kind is ItemKind.Weapon or ItemKind.Armor or ItemKind.Wondrous).Select(item => item.Key)
            .ShouldBe(MagicItems.All.Select(item => item.Key), ignoreOrder: true);
        items.Values.Where(item => item.Kind == ItemKind.Key).ShouldAllBe(item => item.Value.Amount == 0);
    }

    [Theory]
    [InlineData(1, 2)]
    [InlineData(2, 2)]
    [InlineData(3, 4)]
    [InlineData(17, 20)]
    [InlineData(20, 20)]
    public void A_pile_of_coins_grows_with_the_level(int level, int upTo) =>
        ShippedContent.All.Treasure.PileFor(level).ToLevel.ShouldBe(upTo);
}
