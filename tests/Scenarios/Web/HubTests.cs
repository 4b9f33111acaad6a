using System.Net.WebSockets;
using Guildhall.Tests.Scenarios.Host;

namespace Guildhall.Tests.Scenarios.Web;

[Collection(HallCollection.Name)]
public sealed class HubTests(HallFixture fixture)
{
    private readonly Hall _hall = fixture.Hall;

    [Fact]
    public async Task Nobody_listens_without_a_token() =>
        await Should.ThrowAsync<WebSocketException>(() => HubSocket.ConnectAsync(_hall.Address, token: null));

    [Fact]
    public async Task Everybody_in_a_room_sees_who_comes_and_goes()
    {
        using var ada = await _hall.SignInAsync("Ada");
        using var bob = await _hall.SignInAsync("Bob");
        await using var listener = await HubSocket.ConnectAsync(_hall.Address, ada.Token);
        await listener.InvokeAsync("Join", "hub-1");
        await listener.EventAsync("presence", presence => Names(presence) is ["Ada"]);

        await using (var other = await HubSocket.ConnectAsync(_hall.Address, bob.Token))
        {
            await other.InvokeAsync("Join", "hub-1");
            await listener.EventAsync("presence", presence => Names(presence) is ["Ada", "Bob"]);
            var rooms = (await ada.GetAsync("/api/v1/rooms")).Json.GetProperty("rooms").EnumerateArray();
            rooms.Single(room => room.GetProperty("room").GetString() == "hub-1").GetProperty("members").GetInt32().ShouldBe(2);
            await other.InvokeAsync("Leave", "hub-1");
            await listener.EventAsync("presence", presence => Names(presence) is ["Ada"]);
            await other.InvokeAsync("Join", "hub-1");
            await listener.EventAsync("presence", presence => Names(presence) is ["Ada", "Bob"]);
        }

        (await listener.EventAsync("presence", presence => Names(presence) is ["Ada"])).GetProperty("room").GetString().ShouldBe("hub-1");
    }

    [Fact]
    public async Task What_is_answered_for_all_is_heard_by_all_in_the_room_and_nobody_else()
    {
        using var ada = await _hall.SignInAsync("Ada");
        using var bob = await _hall.SignInAsync("Bob");
        await using var listener = await HubSocket.ConnectAsync(_hall.Address, bob.Token);
        await using var elsewhere = await HubSocket.ConnectAsync(_hall.Address, bob.Token);
        await listener.InvokeAsync("Join", "hub-2");
        await elsewhere.InvokeAsync("Join", "hub-2-elsewhere");
        await ada.RunAsync("hub-2", "settings set", new { key = "no.such-key", value = "private" });
        var answer = await ada.RunAsync("hub-2", "settings set", new { key = "locale", value = "de" });

        answer.Text("visibility").ShouldBe("all");
        var entry = await listener.EventAsync("entry");
        entry.GetProperty("actor").GetProperty("userId").GetString().ShouldBe(ada.UserId);
        entry.GetProperty("command").GetString().ShouldBe("settings set key:locale value:de");
        entry.GetProperty("reply").GetRawText().ShouldBe(answer.Json.GetRawText());
        elsewhere.Unread().ShouldNotContain(message => message.ToString().Contains("\"entry\"", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_room_of_another_name_cannot_be_joined()
    {
        using var ada = await _hall.SignInAsync();
        await using var listener = await HubSocket.ConnectAsync(_hall.Address, ada.Token);
        (await listener.InvokeAsync("Join", "Not A Room")).GetProperty("error").GetString()!.ShouldContain("room.invalid");
    }

    [Fact]
    public async Task One_person_has_so_many_connections_and_no_more()
    {
        await using var small = await Hall.OpenAsync(settings: "--Guildhall:Web:ConnectionsPerUser=1");
        using var ada = await small.SignInAsync();
        await using var first = await HubSocket.ConnectAsync(small.Address, ada.Token);
        await first.InvokeAsync("Join", "hub-3");
        await Should.ThrowAsync<Exception>(async () =>
        {
            await using var second = await HubSocket.ConnectAsync(small.Address, ada.Token);
            await second.InvokeAsync("Join", "hub-3");
        });
        await first.InvokeAsync("Leave", "hub-3");
    }

    private static string[] Names(System.Text.Json.JsonElement presence) =>
        [.. presence.GetProperty("members").EnumerateArray().Select(member => member.GetProperty("name").GetString()!)];
}
