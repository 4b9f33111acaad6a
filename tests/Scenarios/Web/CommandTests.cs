using System.Net;
using Guildhall.Tests.Scenarios.Host;

namespace Guildhall.Tests.Scenarios.Web;

[Collection(HallCollection.Name)]
public sealed class CommandTests(HallFixture fixture)
{
    private readonly Hall _hall = fixture.Hall;

    [Fact]
    public async Task A_command_is_answered_with_a_reply()
    {
        using var ada = await _hall.SignInAsync();
        var answer = await ada.RunAsync("commands-1", "ping");

        answer.Status.ShouldBe(HttpStatusCode.OK);
        answer.Text("text").ShouldNotBeNullOrWhiteSpace();
        answer.RefusalCode.ShouldBeNull();
    }

    [Fact]
    public async Task The_same_request_twice_is_answered_with_the_same_bytes_and_done_once()
    {
        using var ada = await _hall.SignInAsync();
        var first = await ada.RunAsync("commands-2", "settings set", new { key = "locale", value = "de" }, "once");
        var second = await ada.RunAsync("commands-2", "settings set", new { key = "locale", value = "de" }, "once");

        first.RefusalCode.ShouldBeNull();
        second.Body.ShouldBe(first.Body);
        (await ada.GetAsync("/api/v1/rooms/commands-2/feed")).Json.GetProperty("entries").GetArrayLength().ShouldBe(1);
    }

    [Fact]
    public async Task The_same_request_sent_many_times_at_once_is_done_once()
    {
        using var ada = await _hall.SignInAsync();
        var answers = await Task.WhenAll(Enumerable.Range(0, 16).Select(_ =>
            ada.RunAsync("commands-3", "settings set", new { key = "locale", value = "de" }, "race")));

        answers.Select(answer => Convert.ToHexString(answer.Body)).Distinct(StringComparer.Ordinal).Count().ShouldBe(1);
        (await ada.GetAsync("/api/v1/rooms/commands-3/feed")).Json.GetProperty("entries").GetArrayLength().ShouldBe(1);
    }

    [Fact]
    public async Task An_id_is_not_used_for_something_else()
    {
        using var ada = await _hall.SignInAsync();
        await ada.RunAsync("commands-4", "settings set", new { key = "locale", value = "de" }, "reused");
        (await ada.RunAsync("commands-4", "settings set", new { key = "locale", value = "en" }, "reused")).RefusalCode.ShouldBe("request.reused");
    }

    [Fact]
    public async Task A_refusal_says_why_in_the_readers_language()
    {
        using var ada = await _hall.SignInAsync("Ada", "de");
        var answer = await ada.RunAsync("commands-5", "pnig");

        answer.Status.ShouldBe(HttpStatusCode.OK);
        answer.RefusalCode.ShouldBe("command.unknown");
        answer.Text("text")!.ShouldContain("Befehl");
        answer.Text("text")!.ShouldContain("/ping");
    }

    [Theory]
    [InlineData("true", "on")]
    [InlineData("12", "12")]
    [InlineData("\"de\"", "de")]
    public async Task Numbers_and_truth_values_count_as_their_text(string json, string text)
    {
        using var ada = await _hall.SignInAsync();
        var body = $$"""{"command":"settings set","options":{"key":"no.such-key","value":{{json}}},"requestId":"{{text}}"}""";
        var answer = await ada.Http.CallAsync(HttpMethod.Post, $"/api/v1/rooms/commands-6-{text}/commands", body, "application/json");

        answer.Status.ShouldBe(HttpStatusCode.OK);
        answer.RefusalCode.ShouldBe("settings.unknown-key");
    }

    [Fact]
    public async Task Who_acts_first_in_a_room_owns_it()
    {
        using var owner = await _hall.SignInAsync("Owner");
        using var visitor = await _hall.SignInAsync("Visitor");
        (await owner.RunAsync("commands-7", "settings set", new { key = "locale", value = "de" })).RefusalCode.ShouldBeNull();
        (await visitor.RunAsync("commands-7", "settings set", new { key = "locale", value = "en" })).RefusalCode.ShouldBe("permission.missing");
        (await visitor.RunAsync("commands-7-mine", "settings set", new { key = "locale", value = "en" })).RefusalCode.ShouldBeNull();
    }

    [Fact]
    public async Task Who_asks_too_much_is_told_to_wait()
    {
        using var hasty = await _hall.SignInAsync();
        var answers = await Task.WhenAll(Enumerable.Range(0, 60).Select(_ => hasty.RunAsync("commands-8", "ping")));
        var refused = answers.First(answer => answer.Status != HttpStatusCode.OK);

        refused.ShouldBeProblem(HttpStatusCode.TooManyRequests, "rate.limited");
        refused.Response.Headers.RetryAfter!.Delta.ShouldBe(TimeSpan.FromSeconds(1));
    }

    [Fact]
    public async Task Who_opens_many_rooms_is_told_to_wait()
    {
        await using var small = await Hall.OpenAsync(settings: "--Guildhall:Web:RoomsPerMinute=2");
        using var ada = await small.SignInAsync();
        await ada.RunAsync("one", "ping");
        await ada.RunAsync("two", "ping");
        (await ada.RunAsync("three", "ping")).ShouldBeProblem(HttpStatusCode.TooManyRequests, "room.too-many");
        (await ada.RunAsync("two", "ping")).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_component_that_nobody_was_shown_does_nothing()
    {
        using var ada = await _hall.SignInAsync();
        var answer = await ada.Http.CallAsync(
            HttpMethod.Post, "/api/v1/rooms/commands-9/components", new { id = "forged", values = Array.Empty<string>(), requestId = "press" });

        answer.Status.ShouldBe(HttpStatusCode.OK);
        answer.RefusalCode.ShouldBe("component.unknown");
    }

    [Fact]
    public async Task An_option_that_is_being_typed_is_completed()
    {
        using var ada = await _hall.SignInAsync();
        var answer = await ada.Http.CallAsync(
            HttpMethod.Post, "/api/v1/rooms/commands-10/autocomplete", new { command = "help", option = "topic", typed = "pi", options = new { } });

        answer.Status.ShouldBe(HttpStatusCode.OK);
        answer.Json.GetProperty("suggestions").EnumerateArray().Select(one => one.GetProperty("value").GetString()).ShouldContain(value => value == "ping");
    }

    [Fact]
    public async Task The_manifest_lists_what_can_be_typed_in_the_callers_language()
    {
        using var ada = await _hall.SignInAsync();
        var english = (await ada.GetAsync("/api/v1/commands")).Json.GetProperty("commands").EnumerateArray().ToList();
        var german = (await ada.Http.CallAsync(HttpMethod.Get, "/api/v1/commands", content: null, ("Accept-Language", "fr;q=0.9, de-AT;q=0.8")))
            .Json.GetProperty("commands").EnumerateArray().ToList();

        english.ShouldContain(command => command.GetProperty("path").GetString() == "help");
        english.Select(Describe).ShouldNotBe(german.Select(Describe));
        var topic = english.Single(command => command.GetProperty("path").GetString() == "help").GetProperty("options")[0];
        topic.GetProperty("name").GetString().ShouldBe("topic");
        topic.GetProperty("type").GetString().ShouldBe("string");
        topic.GetProperty("required").GetBoolean().ShouldBeFalse();
        topic.GetProperty("autocomplete").GetBoolean().ShouldBeTrue();

        static string? Describe(System.Text.Json.JsonElement command) => command.GetProperty("description").GetString();
    }
}
