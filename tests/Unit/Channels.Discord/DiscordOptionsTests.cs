using Guildhall.Channels.Discord;

namespace Guildhall.Tests.Unit.Channels.Discord;

public sealed class DiscordOptionsTests
{
    [Theory]
    [InlineData(0, "Discord:ShardRange needs Discord:Shards")]
    [InlineData(1, "within 0-0")]
    [InlineData(2, null)]
    public void A_part_of_the_shards_needs_their_number(int shards, string? complaint)
    {
        var options = new DiscordOptions { Shards = shards, ShardRange = new(1, 1) };

        if (complaint is null)
        {
            options.Validate();
        }
        else
        {
            Should.Throw<ArgumentOutOfRangeException>(options.Validate).Message.ShouldContain(complaint);
        }
    }
}
