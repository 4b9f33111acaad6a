using System.Net;
using System.Text.Json.Nodes;
using Guildhall.Tests.Scenarios.Support;
using Guildhall.Tests.Scenarios.Support.Wire;

namespace Guildhall.Tests.Scenarios.Modules;

/// <summary>Sheets over HTTP, and a server that dies in the middle of making one.</summary>
public sealed class SheetHttpTests
{
    private const string Room = "parlor";

    [Fact]
    public async Task A_character_in_the_making_outlives_the_server_and_its_file_makes_another_elsewhere()
    {
        await using var host = await RunningHost.StartAsync();
        var ada = await Player.SignInAsync(host.Http, "Ada");
        var asked = (await ada.SayAsync(Room, "create", "sheet create")).Reply;
        var species = (await ada.PressAsync(Room, "class", Menu(asked), "druid")).Reply;

        await host.KillAsync();
        await host.StartAgainAsync();
        var background = (await ada.PressAsync(Room, "species", Menu(species), "dwarf")).Reply;
        background.Text.ShouldContain("Dwarf");
        background.Text.ShouldContain("Which background?");
        var done = (await ada.PressAsync(Room, "rest", Labeled(background, "Choose all the rest for me"))).Reply;
        var made = (await ada.PressAsync(Room, "name", done.Components.First(component => component.Type == "form").Id, "Morga")).Reply;
        made.Refusal.ShouldBeNull();
        made.Text.ShouldContain("Druid 1");

        var text = JsonNode.Parse((await ada.SayAsync(Room, "export", "sheet export")).Body)!["file"]!["text"]!.GetValue<string>();
        var bob = await Player.SignInAsync(host.Http, "Bob");
        (await bob.SayAsync(Room, "import", "sheet import", Pieces(text))).Reply.Refusal.ShouldBeNull();
        JsonNode.Parse((await bob.SayAsync(Room, "again", "sheet export")).Body)!["file"]!["text"]!.GetValue<string>().ShouldBe(text);
        (await bob.SayAsync(Room, "edit", "sheet edit", new("field", "hp"), new("value", "1"))).Reply.Refusal!.Code.ShouldBe("permission.missing");

        var mine = JsonNode.Parse((await bob.SayAsync(Room, "mine", "privacy export")).Body)!["file"]!["text"]!.GetValue<string>();
        JsonNode.Parse(mine)!["sheets"]!["sheets"]![0]!["name"]!.GetValue<string>().ShouldBe("Morga");
        var sure = (await bob.SayAsync(Room, "sure", "privacy erase")).Reply;
        (await bob.PressAsync(Room, "forget", sure.Components.Single(component => component.Is("danger")).Id)).Status.ShouldBe(HttpStatusCode.OK);
        (await ada.SayAsync(Room, "show", "sheet show")).Reply.Text.ShouldContain("Morga");
    }

    private static IEnumerable<KeyValuePair<string, string>> Pieces(string text) =>
        text.Chunk(5_000).Select((piece, index) => new KeyValuePair<string, string>(index == 0 ? "json" : $"json{index + 1}", new string(piece)));

    private static string Menu(ShownReply reply) => reply.Components.First(component => component.Type == "select").Id;

    private static string Labeled(ShownReply reply, string label) => reply.Components.Single(component => component.Label == label).Id;
}
