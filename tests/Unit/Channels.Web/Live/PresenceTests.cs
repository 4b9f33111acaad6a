using Guildhall.Channels.Web.Live;
using Guildhall.Channels.Web.Wire;

namespace Guildhall.Tests.Unit.Channels.Web.Live;

public sealed class PresenceTests
{
    private static readonly Person Ada = new(new(new Guid(1, 0, 0, new byte[8])), "Ada");
    private static readonly Person Bob = new(new(new Guid(2, 0, 0, new byte[8])), "Bob");
    private readonly Presence _presence = new();

    [Fact]
    public void Somebody_with_two_connections_is_there_once_until_both_are_gone()
    {
        Join("one", Ada);
        Join("two", Ada);
        Join("three", Bob);
        _presence.In("hall").ShouldBe([Ada, Bob]);
        _presence.Counts()["hall"].ShouldBe(2);

        _presence.Close("one", Ada.UserId).ShouldBe(["hall"]);
        _presence.In("hall").ShouldBe([Ada, Bob]);
        _presence.Close("two", Ada.UserId);
        _presence.In("hall").ShouldBe([Bob]);
    }

    [Fact]
    public void A_room_that_everybody_left_is_empty()
    {
        Join("one", Ada);
        _presence.IsAnybodyIn("hall").ShouldBeTrue();
        _presence.Leave("one", "hall");
        _presence.IsAnybodyIn("hall").ShouldBeFalse();
        _presence.Counts().ShouldBeEmpty();
    }

    [Fact]
    public void Leaving_a_room_one_is_not_in_changes_nothing()
    {
        Join("one", Ada);
        _presence.Leave("one", "elsewhere");
        _presence.Leave("two", "hall");
        _presence.In("hall").ShouldBe([Ada]);
    }

    [Fact]
    public void A_connection_is_in_so_many_rooms_and_no_more()
    {
        _presence.TryJoin("one", "first", Ada, mostRooms: 2).ShouldBeTrue();
        _presence.TryJoin("one", "second", Ada, mostRooms: 2).ShouldBeTrue();
        _presence.TryJoin("one", "third", Ada, mostRooms: 2).ShouldBeFalse();
        _presence.TryJoin("one", "second", Ada, mostRooms: 2).ShouldBeTrue("it is there already");
    }

    [Fact]
    public void A_person_has_so_many_connections_and_may_open_another_when_one_is_gone()
    {
        _presence.TryOpen(Ada.UserId, most: 1).ShouldBeTrue();
        _presence.TryOpen(Ada.UserId, most: 1).ShouldBeFalse();
        _presence.TryOpen(Bob.UserId, most: 1).ShouldBeTrue();
        _presence.Close("one", Ada.UserId);
        _presence.TryOpen(Ada.UserId, most: 1).ShouldBeTrue();
    }

    private void Join(string connection, Person person)
    {
        _presence.TryOpen(person.UserId, most: 10).ShouldBeTrue();
        _presence.TryJoin(connection, "hall", person, mostRooms: 10).ShouldBeTrue();
    }
}
