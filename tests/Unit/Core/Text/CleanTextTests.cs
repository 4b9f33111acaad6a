using Guildhall.Core.Text;

namespace Guildhall.Tests.Unit.Core.Text;

public sealed class CleanTextTests
{
    [Fact]
    public void A_clean_text_is_the_same_instance()
    {
        var text = $"Grüße an 日本 {1}";

        ReferenceEquals(CleanText.Of(text), text).ShouldBeTrue();
    }

    [Theory]
    [InlineData("Ada", "Ada")]
    [InlineData("  Ada   Lovelace\t", "Ada Lovelace")]
    [InlineData("Ada\r\n\u0000Eve", "Ada Eve")]
    [InlineData("\u202eadA", "adA")]
    [InlineData("\u200b\u2063", "")]
    [InlineData("A\u2028B", "AB")]
    [InlineData("", "")]
    public void A_name_is_one_visible_line(string typed, string name) => CleanText.NameOf(typed, 32).ShouldBe(name);

    [Theory]
    [InlineData(32)]
    [InlineData(33)]
    public void A_name_is_clipped(int length) => CleanText.NameOf(new string('x', length), 32).Length.ShouldBe(32);

    [Theory]
    [InlineData("a\nb\tc", false)]
    [InlineData("a\rb", true)]
    [InlineData("a\u0000", true)]
    [InlineData("a\u009f", true)]
    public void Line_feed_and_tabulator_are_the_only_controls_that_will_do(string text, bool controls) => CleanText.HasControls(text).ShouldBe(controls);

    [Theory]
    [InlineData("abcdef", 6, "abcdef")]
    [InlineData("abcdefg", 6, "abcde…")]
    [InlineData("abcd💚g", 6, "abcd…")]
    public void What_is_shortened_says_so_and_halves_no_sign(string text, int max, string shown) => CleanText.Shorten(text, max).ShouldBe(shown);
}
