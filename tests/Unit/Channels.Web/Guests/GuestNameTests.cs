using Guildhall.Channels.Web.Guests;

namespace Guildhall.Tests.Unit.Channels.Web.Guests;

public sealed class GuestNameTests
{
    [Theory]
    [InlineData("Ada", "Ada")]
    [InlineData("  Ada \t Lovelace ", "Ada Lovelace")]
    [InlineData("A\u200bd\u202ea\ufeff", "Ada")]
    [InlineData("e\u0301", "\u00e9")]
    public void A_name_is_freed_from_what_cannot_be_seen(string typed, string shown) => GuestName.Clean(typed).ShouldBe(shown);

    [Fact]
    public void Half_a_surrogate_pair_vanishes() => GuestName.Clean("A" + '\ud800' + "da").ShouldBe("Ada");

    [Theory]
    [InlineData("")]
    [InlineData("\u200b \u202e\n")]
    public void A_name_of_nothing_is_none(string typed) => GuestName.Clean(typed).ShouldBeNull();

    [Fact]
    public void A_name_has_32_characters_at_most()
    {
        GuestName.Clean(new('a', 32)).ShouldBe(new('a', 32));
        GuestName.Clean(new('a', 33)).ShouldBeNull();
    }
}
