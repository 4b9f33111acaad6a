using System.Net;
using Guildhall.Tests.Scenarios.Host;

namespace Guildhall.Tests.Scenarios.Web;

[Collection(HallCollection.Name)]
public sealed class FeedTests(HallFixture fixture)
{
    private readonly Hall _hall = fixture.Hall;

    [Fact]
    public async Task The_feed_goes_on_where_the_reader_stopped()
    {
        using var ada = await _hall.SignInAsync("Ada");
        for (var i = 0; i < 5; i++)
        {
            await ada.RunAsync("feed-1", "settings set", new { key = "locale", value = i % 2 == 0 ? "de" : "en" });
        }

        var newest = (await ada.GetAsync("/api/v1/rooms/feed-1/feed?limit=2")).Json;
        newest.GetProperty("entries").GetArrayLength().ShouldBe(2);
        var all = (await ada.GetAsync("/api/v1/rooms/feed-1/feed?after=0&limit=100")).Json;
        var entries = all.GetProperty("entries").EnumerateArray().ToList();
        entries.Select(entry => entry.GetProperty("seq").GetInt64()).ShouldBeInOrder();
        entries.Count.ShouldBe(5);
        all.GetProperty("last").GetInt64().ShouldBe(entries[^1].GetProperty("seq").GetInt64());
        entries[0].GetProperty("actor").GetProperty("name").GetString().ShouldBe("Ada");
        entries[0].GetProperty("command").GetString().ShouldBe("settings set key:locale value:de");
        entries[0].GetProperty("reply").GetProperty("text").GetString().ShouldNotBeNullOrEmpty();

        var last = all.GetProperty("last").GetInt64();
        var rest = (await ada.GetAsync($"/api/v1/rooms/feed-1/feed?after={last}")).Json;
        rest.GetProperty("entries").GetArrayLength().ShouldBe(0);
        rest.GetProperty("last").GetInt64().ShouldBe(last);
    }

    [Fact]
    public async Task What_only_one_may_see_is_in_nobody_elses_feed()
    {
        using var owner = await _hall.SignInAsync("Owner");
        using var other = await _hall.SignInAsync("Other");
        await owner.RunAsync("feed-2", "settings set", new { key = "no.such-key", value = "1" });

        (await owner.GetAsync("/api/v1/rooms/feed-2/feed")).Json.GetProperty("entries").GetArrayLength().ShouldBe(1);
        (await other.GetAsync("/api/v1/rooms/feed-2/feed")).Json.GetProperty("entries").GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public async Task What_is_said_stands_in_everybodys_feed_once_however_often_it_is_sent()
    {
        using var ada = await _hall.SignInAsync("Ada");
        using var bob = await _hall.SignInAsync("Bob");
        var requestId = Guid.NewGuid().ToString();
        var first = await ada.RunAsync("feed-5", "say", new { text = "Shall we go\u202E down?" }, requestId);
        var again = await ada.RunAsync("feed-5", "say", new { text = "Shall we go\u202E down?" }, requestId);
        again.Body.ShouldBe(first.Body);

        var entry = (await bob.GetAsync("/api/v1/rooms/feed-5/feed")).Json.GetProperty("entries").EnumerateArray().ShouldHaveSingleItem();
        entry.GetProperty("actor").GetProperty("name").GetString().ShouldBe("Ada");
        entry.GetProperty("command").GetString().ShouldBe("say text:Shall we go down?");
        entry.GetProperty("reply").GetProperty("text").GetString().ShouldBe("Shall we go down?");
    }

    [Fact]
    public async Task A_room_that_was_given_a_language_reads_in_it_and_each_reads_alone_in_their_own()
    {
        using var ada = await _hall.SignInAsync("Ada");
        await ada.RunAsync("feed-7", "settings set", new { key = "locale", value = "de" });
        await ada.RunAsync("feed-7", "language", new { locale = "en" });
        await ada.RunAsync("feed-7", "hero create", new { name = "Brunhilde", archetype = "fighter" });

        var entries = (await ada.GetAsync("/api/v1/rooms/feed-7/feed")).Json.GetProperty("entries").EnumerateArray().ToList();
        entries[^1].GetProperty("reply").GetProperty("text").GetString().ShouldNotBeNull().ShouldContain("Kämpfer");
        (await ada.RunAsync("feed-7", "hero switch", new { name = "Nobody" })).Json.GetProperty("text").GetString().ShouldNotBeNull().ShouldContain("None of your heroes");
    }

    [Theory]
    [InlineData(2_000, true)]
    [InlineData(2_001, false)]
    public async Task A_line_of_talk_has_at_most_2000_characters(int length, bool fits)
    {
        using var ada = await _hall.SignInAsync("Ada");
        var answer = await ada.RunAsync("feed-6", "say", new { text = new string('a', length) });
        answer.RefusalCode.ShouldBe(fits ? null : "option.invalid-length");
    }

    [Theory]
    [InlineData("limit=0")]
    [InlineData("limit=101")]
    [InlineData("limit=many")]
    [InlineData("after=-1")]
    [InlineData("after=99999999999999999999")]
    public async Task A_number_out_of_range_is_refused(string query)
    {
        using var ada = await _hall.SignInAsync();
        (await ada.GetAsync($"/api/v1/rooms/feed-3/feed?{query}")).ShouldBeProblem(HttpStatusCode.BadRequest, "feed.invalid");
    }

    [Fact]
    public async Task Where_nothing_is_played_there_is_no_session_and_no_table()
    {
        using var ada = await _hall.SignInAsync();
        (await ada.GetAsync("/api/v1/rooms/feed-4/sessions/current")).ShouldBeProblem(HttpStatusCode.NotFound, "session.none");
        (await ada.GetAsync("/api/v1/rooms/feed-4/table")).ShouldBeProblem(HttpStatusCode.NotFound, "session.none");
    }
}
