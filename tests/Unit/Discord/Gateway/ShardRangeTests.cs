using Guildhall.Discord.Gateway;

namespace Guildhall.Tests.Unit.Discord.Gateway;

public sealed class ShardRangeTests
{
    [Theory]
    [InlineData("0-0", 0, 0)]
    [InlineData("4-7", 4, 7)]
    [InlineData(" 1 - 2 ", 1, 2)]
    public void A_range_is_its_first_and_its_last_shard(string text, int first, int last)
    {
        ShardRange.TryParse(text, out var range).ShouldBeTrue();

        range.ShouldBe(new(first, last));
        range!.Contains(first).ShouldBeTrue();
        range.Contains(last).ShouldBeTrue();
        range.Contains(first - 1).ShouldBeFalse();
        range.Contains(last + 1).ShouldBeFalse();
    }

    [Theory]
    [InlineData("")]
    [InlineData("1")]
    [InlineData("2-1")]
    [InlineData("-1-1")]
    [InlineData("0-1-2")]
    [InlineData("a-b")]
    public void What_is_no_range_is_refused(string text) => ShardRange.TryParse(text, out _).ShouldBeFalse();

    [Theory]
    [InlineData(0, "0-0", false)]
    [InlineData(2, "0-1", true)]
    [InlineData(2, "1-2", false)]
    [InlineData(2, "1-1", true)]
    public void A_part_of_the_shards_lies_within_the_number_of_all(int shards, string text, bool isTaken)
    {
        ShardRange.TryParse(text, out var range).ShouldBeTrue();
        var options = new GatewayOptions { Token = "token", Shards = shards, Range = range };

        if (isTaken)
        {
            options.Validate();
        }
        else
        {
            Should.Throw<InvalidOperationException>(options.Validate).Message.ShouldContain(text);
        }
    }
}
