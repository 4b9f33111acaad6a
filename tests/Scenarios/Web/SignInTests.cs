using System.Net;
using Guildhall.Tests.Scenarios.Host;

namespace Guildhall.Tests.Scenarios.Web;

[Collection(HallCollection.Name)]
public sealed class SignInTests(HallFixture fixture)
{
    private readonly Hall _hall = fixture.Hall;

    [Fact]
    public async Task A_guest_needs_only_a_name()
    {
        using var ada = await _hall.SignInAsync("Ada", "de");
        var me = await ada.GetAsync("/api/v1/me");

        me.Status.ShouldBe(HttpStatusCode.OK);
        me.Text("userId").ShouldBe(ada.UserId);
        me.Text("name").ShouldBe("Ada");
        me.Text("locale").ShouldBe("de");
    }

    [Fact]
    public async Task Two_guests_of_one_name_are_two_people()
    {
        using var one = await _hall.SignInAsync("Ada");
        using var other = await _hall.SignInAsync("Ada");
        (other.UserId == one.UserId).ShouldBeFalse();
    }

    [Theory]
    [InlineData("  Ada  Lovelace ", "Ada Lovelace")]
    [InlineData("A\u200bd\u202ea", "Ada")]
    [InlineData("A\u0000d\na", "A d a")]
    [InlineData("e\u0301", "\u00e9")]
    [InlineData("x", "x")]
    [InlineData("12345678901234567890123456789012", "12345678901234567890123456789012")]
    public async Task A_name_is_freed_from_what_cannot_be_seen(string typed, string shown)
    {
        using var guest = await _hall.SignInAsync(typed);
        guest.Name.ShouldBe(shown);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \u200b\u202e ")]
    [InlineData("123456789012345678901234567890123")]
    public async Task A_name_that_is_empty_or_too_long_is_refused(string name) =>
        (await _hall.Http.CallAsync(HttpMethod.Post, "/api/v1/auth/guest", new { name })).ShouldBeProblem(HttpStatusCode.BadRequest, "auth.invalid-name");

    [Fact]
    public async Task Without_a_token_nobody_gets_past_the_door()
    {
        var answer = await _hall.Http.CallAsync(HttpMethod.Get, "/api/v1/me");
        answer.ShouldBeProblem(HttpStatusCode.Unauthorized, "auth.missing");
        answer.Header("WWW-Authenticate").ShouldBe("Bearer");
    }

    [Fact]
    public async Task A_token_that_was_tampered_with_is_worth_nothing()
    {
        using var ada = await _hall.SignInAsync();
        string[] forged =
        [
            ada.Token[..^4] + (ada.Token.EndsWith("AAAA", StringComparison.Ordinal) ? "BBBB" : "AAAA"),
            (ada.Token[0] == 'A' ? 'B' : 'A') + ada.Token[1..],
            ada.Token[..20],
            ada.Token + ada.Token,
            "!!",
        ];
        foreach (var token in forged)
        {
            (await _hall.Http.CallAsync(HttpMethod.Get, "/api/v1/me", content: null, ("Authorization", $"Bearer {token}")))
                .ShouldBeProblem(HttpStatusCode.Unauthorized, "auth.invalid");
        }
    }

    [Fact]
    public async Task A_token_holds_over_a_restart_and_not_on_another_server()
    {
        using var directory = new TempDirectory();
        Guest ada;
        await using (var first = await Hall.OpenAsync(directory.Path))
        {
            ada = await first.SignInAsync();
        }

        await using var second = await Hall.OpenAsync(directory.Path);
        using var again = Guest.With(second.Address, ada.Token);
        (await again.CallAsync(HttpMethod.Get, "/api/v1/me")).Text("userId").ShouldBe(ada.UserId);

        using var stranger = Guest.With(_hall.Address, ada.Token);
        (await stranger.CallAsync(HttpMethod.Get, "/api/v1/me")).ShouldBeProblem(HttpStatusCode.Unauthorized, "auth.invalid");
        ada.Dispose();
    }

    [Fact]
    public async Task A_crowd_from_one_address_is_told_to_wait()
    {
        await using var small = await Hall.OpenAsync(settings: "--Guildhall:Web:GuestsPerMinute=3");
        for (var i = 0; i < 3; i++)
        {
            using var guest = await small.SignInAsync();
        }

        var refused = await small.Http.CallAsync(HttpMethod.Post, "/api/v1/auth/guest", new { name = "Ada" });
        refused.ShouldBeProblem(HttpStatusCode.TooManyRequests, "auth.too-many-guests");
        refused.Response.Headers.RetryAfter!.Delta!.Value.ShouldBeInRange(TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(60));
    }
}
