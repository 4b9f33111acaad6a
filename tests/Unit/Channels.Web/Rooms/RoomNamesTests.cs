using Guildhall.Channels.Web.Rooms;

namespace Guildhall.Tests.Unit.Channels.Web.Rooms;

public sealed class RoomNamesTests
{
    [Theory]
    [InlineData("a", true)]
    [InlineData("the-9th-hall", true)]
    [InlineData("1234567890123456789012345678901234567890", true)]
    [InlineData("12345678901234567890123456789012345678901", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    [InlineData("Hall", false)]
    [InlineData("hall:other", false)]
    [InlineData("hä", false)]
    public void A_room_is_named_with_small_letters_digits_and_hyphens(string? name, bool valid) => RoomNames.IsValid(name).ShouldBe(valid);

    [Fact]
    public void A_room_of_the_web_is_told_apart_from_others()
    {
        RoomNames.IsOfWeb(RoomNames.KeyOf("hall")).ShouldBeTrue();
        RoomNames.NameOf(RoomNames.KeyOf("hall")).ShouldBe("hall");
        RoomNames.IsOfWeb("terminal").ShouldBeFalse();
    }
}
