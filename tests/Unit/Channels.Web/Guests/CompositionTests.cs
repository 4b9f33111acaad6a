using Guildhall.Channels.Web.Guests;

namespace Guildhall.Tests.Unit.Channels.Web.Guests;

/// <summary>Expected forms are those of Unicode's own NormalizationTest.txt.</summary>
public sealed class CompositionTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("Zoë", "Zoë")]
    [InlineData("e\u0301", "\u00e9")]
    [InlineData("a\u0302\u0323", "\u1ead")]
    [InlineData("a\u0323\u0302", "\u1ead")]
    [InlineData("q\u0307\u0323", "q\u0323\u0307")]
    [InlineData("D\u0307\u0323", "\u1e0c\u0307")]
    [InlineData("\u212b", "\u00c5")]
    [InlineData("\u2126", "\u03a9")]
    [InlineData("\u0344", "\u0308\u0301")]
    [InlineData("\u0958", "\u0915\u093c")]
    [InlineData("\u1100\u1161\u11a8", "\uac01")]
    [InlineData("\uac00\u11a8", "\uac01")]
    [InlineData("\uac01\u11a8", "\uac01\u11a8")]
    [InlineData("\u0300e", "\u0300e")]
    [InlineData("e\u0334\u0301", "\u00e9\u0334")]
    [InlineData("a\u200ab\u0301", "a\u200ab\u0301")]
    public void What_looks_alike_is_written_alike(string typed, string composed)
    {
        Composition.Of(typed).ShouldBe(composed);
        Composition.Of(composed).ShouldBe(composed);
    }
}
