using Guildhall.Core.Chance;
using Guildhall.Rules.Dice;

namespace Guildhall.Tests.Unit.Rules.Dice;

public sealed class RollTextTests
{
    [Theory]
    [InlineData("1d20 + 5", "1d20 (12) + 5 = `17`", new[] { 12 })]
    [InlineData("2d20kh1 + 5", "2d20kh1 (~~3~~, **20**) + 5 = `25`", new[] { 3, 20 })]
    [InlineData("4d6kh3", "4d6kh3 (**6**, 5, ~~**1**~~, 3) = `14`", new[] { 6, 5, 1, 3 })]
    [InlineData("2d6e6", "2d6e6 (**6!**, 2, 3) = `11`", new[] { 6, 2, 3 })]
    [InlineData("1d6!!", "1d6!! (**9!!**) = `9`", new[] { 6, 3 })]
    [InlineData("1d6rr<3", "1d6rr<3 (~~**1**~~, ~~2~~, 4) = `4`", new[] { 1, 2, 4 })]
    [InlineData("1d6mi2", "1d6mi2 (**1 -> 2**) = `2`", new[] { 1 })]
    [InlineData("1d6mi2ro2", "1d6mi2ro2 (~~**1 -> 2**~~, 5) = `5`", new[] { 1, 5 })]
    [InlineData("2d6ro1kh1", "2d6ro1kh1 (~~**1**, 2~~, 5) = `5`", new[] { 1, 5, 2 })]
    [InlineData("(1d4 + 1, 3,)kh1", "(1d4 (3) + 1, ~~3~~)kh1 = `4`", new[] { 3 })]
    [InlineData("(1d4, 3)kh1", "(~~1d4 (2)~~, 3)kh1 = `3`", new[] { 2 })]
    [InlineData("(2d4kh1 + 1, 9)kh1", "(~~2d4kh1 (2, **1**) + 1~~, 9)kh1 = `9`", new[] { 2, 1 })]
    [InlineData("3d10t>=8f1", "3d10t>=8f1 (8✓, 5, **1✗**) = `0`", new[] { 8, 5, 1 })]
    [InlineData("(2, 9)t>3", "(2, 9✓)t>3 = `1`", new int[0])]
    [InlineData("2dF + 4dF.1", "2dF (**-1**, 0) + 4dF.1 (0, 0, **1**, **-1**) = `-1`", new[] { 1, 2, 3, 4, 6, 1 })]
    [InlineData("2d6[fire] - -3[_cold_]", @"2d6 (2, 3) [fire] - -3 [\_cold\_] = `8`", new[] { 2, 3 })]
    [InlineData("max(1d4, 7 / 2)", "max(1d4 (2), 7 / 2) = `3`", new[] { 2 })]
    [InlineData("{1d6 + 1d4}kh1", "{1d6 (2) + 1d4 (~~**1**~~)}kh1 = `2`", new[] { 2, 1 })]
    [InlineData("()", "() = `0`", new int[0])]
    [InlineData("(5,)", "(5,) = `5`", new int[0])]
    [InlineData("0d6", "0d6 () = `0`", new int[0])]
    public void Markdown_shows_what_happened_to_each_die(string text, string shown, int[] faces) =>
        RollText.Markdown(Cast.Roll(text, faces)).ShouldBe(shown);

    [Theory]
    [InlineData("4d6kh3", "4d6kh3 (6, 5, ~1~, 3) = 14", new[] { 6, 5, 1, 3 })]
    [InlineData("2d6!", "2d6! (6!, 2, 3) = 11", new[] { 6, 2, 3 })]
    [InlineData("2d6[_x_]", "2d6 (2, 3) [_x_] = 5", new[] { 2, 3 })]
    public void Plain_text_has_few_marks(string text, string shown, int[] faces) => Cast.Plain(text, faces).ShouldBe(shown);

    [Fact]
    public void A_long_list_of_dice_is_cut_with_a_count()
    {
        var roll = Cast.Roll("51d6", [.. Enumerable.Repeat(2, 51)]);

        RollText.Plain(roll).ShouldBe($"51d6 ({string.Join(", ", Enumerable.Repeat("2", 50))}, …+1) = 102");
        RollText.Plain(Cast.Roll("50d6", [.. Enumerable.Repeat(2, 50)])).ShouldNotContain("…");
    }

    [Fact]
    public void Long_text_is_cut_where_there_is_no_more_room_but_the_total_stays()
    {
        var roll = Cast.Roll("(4d6kh1 + 1, 100)kh1 + 12", 3, 4, 5, 6);

        RollText.Markdown(roll, 37).ShouldBe("(~~4d6kh1 (3, 4, 5~~ …+4 = `112`");
        RollText.Markdown(roll, 1).ShouldBe("`112`");
    }

    [Fact]
    public void However_short_the_limit_the_text_keeps_it_and_counts_all()
    {
        var roll = Cast.Plan("(20d6kh3, 3)kh1 + 5[a long annotation] + 60d8!").Roll(DiceCup.FromText("cut")).Value!;
        for (var limit = 20; limit < 900; limit++)
        {
            var text = RollText.Markdown(roll, limit);

            text.Length.ShouldBeLessThanOrEqualTo(limit);
            text.ShouldEndWith($"`{roll.Total}`");
            (text.Split("~~").Length % 2).ShouldBe(1, text);
        }
    }

    [Fact]
    public void Json_lists_every_node_with_its_dice()
    {
        var json = RollJson.Write(Cast.Roll("2d20kh1ro1[hit] + 1.5", 1, 1, 20));

        json.ShouldBe(
            """{"total":21,"value":"21.5","crit":"crit","comment":null,"nodes":[""" +
            """{"kind":"dice","notation":"2d20kh1ro1","value":"20","kept":true,"annotation":"[hit]","children":[],"dice":[""" +
            """{"value":20,"face":20,"kept":true,"exploded":false,"score":0,"history":[{"event":"rerolled","value":1,"face":1}]},""" +
            """{"value":1,"face":1,"kept":false,"exploded":false,"score":0,"history":[]}]},""" +
            """{"kind":"number","notation":"1.5","value":"1.5","kept":true,"children":[],"dice":[]},""" +
            """{"kind":"binary","notation":"\u002B","value":"21.5","kept":true,"children":[0,1],"dice":[]}]}""");
    }
}
