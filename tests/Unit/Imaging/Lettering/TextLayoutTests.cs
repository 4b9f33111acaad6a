using Guildhall.Core.Drawings;
using Guildhall.Imaging.Lettering;

namespace Guildhall.Tests.Unit.Imaging.Lettering;

public sealed class TextLayoutTests
{
    private static readonly Font Letters = Font.Of(TextSize.Medium, TextWeight.Regular);

    [Fact]
    public void A_line_without_a_limit_stays_whole() => Break("one two three", 0, 1).ShouldBe(["one two three"]);

    [Fact]
    public void A_line_that_fits_exactly_is_not_cut()
    {
        var width = new TextLayout(Letters, 0).Break("Sturmfels", 1)[0].Width;

        Break("Sturmfels", width, 1).ShouldBe(["Sturmfels"]);
        Break("Sturmfels", width - 1, 1).ShouldHaveSingleItem().ShouldEndWith("…");
    }

    [Fact]
    public void No_line_is_wider_than_its_room()
    {
        for (var width = 30; width < 200; width += 7)
        {
            var lines = new TextLayout(Letters, width).Break("Donaudampfschifffahrtsgesellschaft and a longer tale of many words", 4);

            lines.ShouldAllBe(line => line.Width <= width);
        }
    }

    [Fact]
    public void Words_wrap_at_spaces_and_none_is_lost()
    {
        var lines = Break("the quick brown fox jumps over a lazy dog", 120, 10);

        lines.Count.ShouldBeGreaterThan(2);
        string.Join(' ', lines).ShouldBe("the quick brown fox jumps over a lazy dog");
    }

    [Fact]
    public void A_word_without_room_is_broken() => string.Concat(Break("Donaudampfschifffahrt", 60, 10)).ShouldBe("Donaudampfschifffahrt");

    [Fact]
    public void The_last_line_says_that_there_is_more()
    {
        Break("one two three four five", 70, 2)[1].ShouldEndWith("…");
        Break("one\ntwo\nthree", 0, 2).ShouldBe(["one", "two…"]);
    }

    [Theory]
    [InlineData("one\ntwo")]
    [InlineData("one\r\ntwo")]
    public void A_line_break_begins_a_new_line(string content) => Break(content, 0, 2).ShouldBe(["one", "two"]);

    [Fact]
    public void An_empty_line_is_kept() => Break("one\n\ntwo", 0, 3).ShouldBe(["one", "", "two"]);

    [Fact]
    public void What_cannot_be_seen_takes_no_room() =>
        Break("a\u200bb\u202ec\u0007d\ufe0fe\tf", 0, 1).ShouldBe(["abcde f"]);

    [Fact]
    public void Half_a_surrogate_pair_does_no_harm() => Break("a\ud83d", 0, 1).ShouldHaveSingleItem().ShouldStartWith("a");

    [Fact]
    public void A_flood_of_text_is_cut_short() =>
        Break(new string('x', 10_000), 0, 1)[0].Length.ShouldBe(TextLayout.MaxCharacters);

    [Theory]
    [InlineData(1)]
    [InlineData(-5)]
    [InlineData(int.MaxValue)]
    public void A_width_without_sense_does_no_harm(int width) => Break("a b c", width, 3).Count.ShouldBeInRange(1, 3);

    private static List<string> Break(string content, int width, int lines) =>
        [.. new TextLayout(Letters, width).Break(content, lines).Select(line => string.Concat(line.Runes))];
}
