using Guildhall.Core.Units;

namespace Guildhall.Tests.Unit.Core.Units;

public sealed class DurationTextTests
{
    [Theory]
    [InlineData("0s", 0)]
    [InlineData("90s", 90)]
    [InlineData("1m30s", 90)]
    [InlineData(" 1h 30m ", 5_400)]
    [InlineData("2d", 172_800)]
    [InlineData("1d1h1m1s", 90_061)]
    [InlineData("36500d", 3_153_600_000)]
    public void A_span_is_read(string text, long seconds)
    {
        DurationText.TryParse(text, out var duration).ShouldBeTrue();
        duration.ShouldBe(TimeSpan.FromSeconds(seconds));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("90")]
    [InlineData("s")]
    [InlineData("-5s")]
    [InlineData("1.5h")]
    [InlineData("5s1m")]
    [InlineData("1h1h")]
    [InlineData("5 minutes")]
    [InlineData("36500d1s")]
    [InlineData("99999999999s")]
    [InlineData("4294967295d4294967295h")]
    public void Anything_else_is_not(string text) => DurationText.TryParse(text, out _).ShouldBeFalse();

    [Theory]
    [InlineData(0, "0s")]
    [InlineData(59, "59s")]
    [InlineData(90, "1m30s")]
    [InlineData(3_600, "1h")]
    [InlineData(90_061, "1d1h1m1s")]
    public void A_span_is_written_as_it_is_read(long seconds, string text)
    {
        DurationText.Format(TimeSpan.FromSeconds(seconds)).ShouldBe(text);
        DurationText.TryParse(text, out var duration).ShouldBeTrue();
        duration.ShouldBe(TimeSpan.FromSeconds(seconds));
    }
}
