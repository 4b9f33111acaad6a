using System.Net;
using System.Text.Json;

namespace Guildhall.Tests.Scenarios.Web;

/// <summary>Looking back on a game, step by step.</summary>
[Collection(HallCollection.Name)]
public sealed class ReplayTests(HallFixture fixture)
{
    [Fact]
    public async Task A_fight_is_seen_again_on_its_squares_and_nothing_can_be_done_there()
    {
        using var mia = await fixture.Hall.SignInAsync("Mia");
        using var ada = await fixture.Hall.SignInAsync("Ada");
        await OpenFightAsync(mia, ada, "looking-back");
        var last = (await ada.GetAsync("/api/v1/rooms/looking-back/replay")).Json;
        var steps = last.GetProperty("steps").GetInt32();
        steps.ShouldBe(4, "start, join, begin and the battle");
        last.GetProperty("step").GetInt32().ShouldBe(steps);
        last.GetProperty("stateHash").GetString().ShouldBe((await ada.GetAsync("/api/v1/rooms/looking-back/sessions/current")).Text("stateHash"));
        last.GetProperty("lines").EnumerateArray().ShouldNotBeEmpty();
        var board = last.GetProperty("table").GetProperty("board");
        board.GetProperty("rows").GetArrayLength().ShouldBe(board.GetProperty("height").GetInt32());
        board.GetProperty("reach").EnumerateArray().ShouldBeEmpty();
        board.TryGetProperty("mover", out _).ShouldBeFalse();
        board.GetProperty("tokens").EnumerateArray().ShouldAllBe(token => token.GetProperty("odds").GetArrayLength() == 0);

        var first = (await ada.GetAsync("/api/v1/rooms/looking-back/replay?step=1")).Json;
        first.GetProperty("step").GetInt32().ShouldBe(1);
        first.GetProperty("table").GetProperty("combatants").EnumerateArray().ShouldBeEmpty();
        first.GetProperty("table").TryGetProperty("board", out _).ShouldBeFalse();
        var beyond = (await ada.GetAsync("/api/v1/rooms/looking-back/replay?step=1000")).Json;
        beyond.GetProperty("step").GetInt32().ShouldBe(steps);
    }

    [Fact]
    public async Task Each_reads_what_they_were_allowed_to_know_and_no_more()
    {
        using var mia = await fixture.Hall.SignInAsync("Mia");
        using var ada = await fixture.Hall.SignInAsync("Ada");
        using var ben = await fixture.Hall.SignInAsync("Ben");
        await OpenFightAsync(mia, ada, "whispers");
        (await mia.RunAsync("whispers", "dm whisper", new { hero = "Ada", text = "The commoner is your brother." })).RefusalCode.ShouldBeNull();

        (await LinesAsync(ada, "whispers")).ShouldContain("your brother");
        (await LinesAsync(mia, "whispers")).ShouldContain("your brother");
        (await LinesAsync(ben, "whispers")).ShouldNotContain("brother");
        (await FoeAsync(mia, "whispers")).TryGetProperty("hitPoints", out _).ShouldBeTrue();
        (await FoeAsync(ben, "whispers")).TryGetProperty("hitPoints", out _).ShouldBeFalse();
    }

    [Fact]
    public async Task A_delve_shows_its_table_again_without_lines()
    {
        using var ada = await fixture.Hall.SignInAsync("Ada");
        await ada.RunAsync("old-delve", "hero create", new { name = "Ada", archetype = "fighter" });
        (await ada.RunAsync("old-delve", "delve start")).RefusalCode.ShouldBeNull();
        var shown = (await ada.GetAsync("/api/v1/rooms/old-delve/replay?step=1")).Json;
        shown.GetProperty("lines").EnumerateArray().ShouldBeEmpty();
        var picture = shown.GetProperty("table").GetProperty("picture").GetProperty("id").GetString();
        (await fixture.Hall.Http.CallAsync(HttpMethod.Get, $"/api/v1/pictures/{picture}.png")).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("two")]
    [InlineData("10000001")]
    public async Task A_step_that_no_log_has_is_refused(string step)
    {
        using var ada = await fixture.Hall.SignInAsync("Ada");
        (await ada.GetAsync($"/api/v1/rooms/nowhere/replay?step={step}")).ShouldBeProblem(HttpStatusCode.BadRequest, "feed.invalid");
    }

    [Fact]
    public async Task Without_a_game_or_a_name_there_is_nothing_to_see()
    {
        using var ada = await fixture.Hall.SignInAsync("Ada");
        (await ada.GetAsync("/api/v1/rooms/nowhere/replay?step=10000000")).ShouldBeProblem(HttpStatusCode.NotFound, "session.none");
        (await fixture.Hall.Http.CallAsync(HttpMethod.Get, "/api/v1/rooms/nowhere/replay")).ShouldBeProblem(HttpStatusCode.Unauthorized, "auth.missing");
    }

    private static async Task OpenFightAsync(Guest mia, Guest ada, string room)
    {
        (await mia.RunAsync(room, "campaign start", new { title = "A Quarrel", master = "true" })).RefusalCode.ShouldBeNull();
        (await ada.RunAsync(room, "campaign join", new { @class = "fighter", name = "Ada" })).RefusalCode.ShouldBeNull();
        (await mia.RunAsync(room, "session start")).RefusalCode.ShouldBeNull();
        (await mia.RunAsync(room, "dm battle", new { creature = "Commoner" })).RefusalCode.ShouldBeNull();
    }

    private static async Task<string> LinesAsync(Guest guest, string room) => (await guest.GetAsync($"/api/v1/rooms/{room}/replay")).Json.GetProperty("lines").ToString();

    private static async Task<JsonElement> FoeAsync(Guest guest, string room) => (await guest.GetAsync($"/api/v1/rooms/{room}/replay")).Json
        .GetProperty("table").GetProperty("combatants").EnumerateArray().Single(one => one.GetProperty("side").GetString() == "foes");
}
