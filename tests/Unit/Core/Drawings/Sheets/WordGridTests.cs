using Guildhall.Core.Drawings.Sheets;

namespace Guildhall.Tests.Unit.Core.Drawings.Sheets;

public sealed class WordGridTests
{
    private const string Long = "a phrase of 25 characters";

    [Fact]
    public void Two_short_phrases_share_a_row()
    {
        var grid = WordGrid.Of(["one", "two", "three"]);

        grid.Places.ShouldBe([("one", 0, false), ("two", 0, true), ("three", 1, false)]);
        grid.Rows.ShouldBe(2);
    }

    [Fact]
    public void A_long_phrase_has_a_row_of_its_own_below()
    {
        var grid = WordGrid.Of([Long, "one"]);

        grid.Places.ShouldBe([("one", 0, false), (Long, 1, false)]);
        grid.Rows.ShouldBe(2);
    }

    [Fact]
    public void Twenty_four_characters_are_short_enough() => WordGrid.Of([Long[1..], Long[1..]]).Rows.ShouldBe(1);

    [Fact]
    public void Nothing_fills_no_row() => WordGrid.Of([]).Rows.ShouldBe(0);
}
