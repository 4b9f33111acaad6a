using Guildhall.Core.Drawings;

namespace Guildhall.Tests.Unit.Core.Drawings;

public sealed class ProgressBarTests
{
    [Theory]
    [InlineData(100, 100, 96)]
    [InlineData(101, 100, 96)]
    [InlineData(long.MaxValue, long.MaxValue, 96)]
    [InlineData(50, 100, 48)]
    [InlineData(999_999, 1_000_000, 95)]
    [InlineData(1, 1_000_000, 8)]
    public void The_full_part_is_as_long_as_the_value_says(long value, long maximum, int expected) =>
        ProgressBar.Of(0, 0, 100, 12, value, maximum, Palette.Moss)[1].ShouldBeOfType<Shape.Gradient>().Width.ShouldBe(expected);

    [Theory]
    [InlineData(0, 100)]
    [InlineData(-1, 100)]
    [InlineData(5, 0)]
    [InlineData(5, -5)]
    [InlineData(long.MinValue, long.MaxValue)]
    public void Nothing_leaves_the_bar_empty(long value, long maximum) =>
        ProgressBar.Of(0, 0, 100, 12, value, maximum, Palette.Moss).Length.ShouldBe(1);

    [Theory]
    [InlineData(4, 12)]
    [InlineData(100, 4)]
    public void A_bar_without_room_inside_stays_empty(int width, int height) =>
        ProgressBar.Of(0, 0, width, height, 1, 1, Palette.Moss).Length.ShouldBe(1);
}
