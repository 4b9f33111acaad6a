using System.Net;
using System.Text;
using Guildhall.Discord;
using Guildhall.Discord.Entities.Channels;
using Guildhall.Discord.Rest.Errors;

namespace Guildhall.Tests.Unit.Discord.Rest;

/// <summary>R11 and what else goes over the wire: who we are, why we do it, and what went wrong.</summary>
public sealed class WireTests
{
    private static readonly Snowflake<Channel> Here = new(7);

    [Fact]
    public async Task Every_request_says_who_sends_it_and_only_those_that_need_it_carry_the_token()
    {
        using var rig = new RestRig(_ => RestRig.Json());

        await rig.FinishAsync(rig.Rest.Messages.GetAsync(Here, new(1)));
        await rig.FinishAsync(rig.Rest.Webhooks.ExecuteAsync(new(1), "secret", new() { Content = "x" }));

        rig.Calls[0].Headers["User-Agent"].ShouldBe("DiscordBot (https://github.com/guildhall/guildhall, 0.1.0)");
        rig.Calls[0].Headers["Authorization"].ShouldBe("Bot token");
        rig.Calls[1].Headers.ContainsKey("Authorization").ShouldBeFalse();
        rig.Calls[1].Headers.ContainsKey("User-Agent").ShouldBeTrue();
    }

    [Theory]
    [InlineData("Grüße, 理由", "Gr%C3%BC%C3%9Fe%2C%20%E7%90%86%E7%94%B1")]
    [InlineData("a\r\nb: c", "a%0D%0Ab%3A%20c")]
    public async Task The_reason_for_the_audit_log_may_be_in_any_script(string reason, string header)
    {
        using var rig = new RestRig(_ => new(HttpStatusCode.NoContent));

        await rig.FinishAsync(rig.Rest.Members.KickAsync(new(1), new(2), reason));

        rig.Calls[0].Headers["X-Audit-Log-Reason"].ShouldBe(header);
    }

    [Fact]
    public async Task A_reason_is_cut_where_the_audit_log_ends()
    {
        using var rig = new RestRig(_ => new(HttpStatusCode.NoContent));

        await rig.FinishAsync(rig.Rest.Members.KickAsync(new(1), new(2), new string('x', 511) + "🎲"));

        rig.Calls[0].Headers["X-Audit-Log-Reason"].ShouldBe(new string('x', 511));
    }

    [Fact]
    public async Task A_refused_payload_names_each_field()
    {
        using var rig = new RestRig(_ => RestRig.Json(
            """
            {"code":50035,"message":"Invalid Form Body","errors":{"embeds":{"0":{"title":{"_errors":[{"code":"BASE_TYPE_MAX_LENGTH","message":"Too long."}]}}},
             "_errors":[{"code":"X","message":"whole"}]}}
            """,
            HttpStatusCode.BadRequest));

        var told = await Should.ThrowAsync<InvalidFormException>(rig.FinishAsync(rig.Rest.Messages.CreateAsync(Here, new() { Content = "x" })));

        told.Code.ShouldBe(ErrorCodes.InvalidFormBody);
        told.Error.Fields.ShouldBe([new("embeds[0].title", "BASE_TYPE_MAX_LENGTH", "Too long."), new("", "X", "whole")]);
    }

    [Fact]
    public async Task No_token_stands_in_the_words_of_an_error()
    {
        using var rig = new RestRig(_ => RestRig.Json("""{"code":10015,"message":"Unknown Webhook"}""", HttpStatusCode.NotFound));

        var told = await Should.ThrowAsync<NotFoundException>(rig.FinishAsync(rig.Rest.Webhooks.ExecuteAsync(new(1), "sEcReT", new() { Content = "x" })));

        told.ToString().ShouldNotContain("sEcReT");
        told.Route.ShouldBe("POST webhooks/{}/{}");
    }

    [Theory]
    [InlineData("<html>502</html>")]
    [InlineData("")]
    [InlineData("[1]")]
    [InlineData("{\"code\":\"x\",\"message\":5,\"errors\":[]}")]
    public async Task A_refusal_without_a_readable_body_is_a_refusal_all_the_same(string body)
    {
        using var rig = new RestRig(_ => RestRig.Json(body, HttpStatusCode.BadRequest));

        (await Should.ThrowAsync<DiscordApiException>(rig.FinishAsync(rig.Rest.Messages.CreateAsync(Here, new() { Content = "x" })))).Code.ShouldBe(0);
    }

    [Fact]
    public async Task An_answer_that_is_no_message_is_told_as_such()
    {
        using var rig = new RestRig(_ => RestRig.Json("""{"id":{}}"""));

        await Should.ThrowAsync<UnreadableAnswerException>(rig.FinishAsync(rig.Rest.Messages.GetAsync(Here, new(1))));
    }

    [Fact]
    public async Task Files_travel_beside_the_json_under_their_numbers()
    {
        using var rig = new RestRig(_ => RestRig.Json());

        await rig.FinishAsync(rig.Rest.Messages.CreateAsync(
            Here, new() { Files = [new("map.png", Encoding.ASCII.GetBytes("PICTURE"), ContentType: "image/png"), new("b.txt", Encoding.ASCII.GetBytes("TEXT"))] }));

        var body = rig.Calls[0].Body;
        body.ShouldContain("name=payload_json");
        body.ShouldContain("name=\"files[0]\"; filename=map.png");
        body.ShouldContain("Content-Type: image/png");
        body.ShouldContain("name=\"files[1]\"; filename=b.txt");
        body.ShouldContain("PICTURE");
    }

    [Fact]
    public async Task Emojis_codes_and_times_are_escaped_and_enums_are_numbers()
    {
        using var rig = new RestRig(call => RestRig.Json(call.Path.Contains("audit", StringComparison.Ordinal) ? "{}" : "[]"));

        await rig.FinishAsync(rig.Rest.Messages.ListReactionsAsync(Here, new(1), "🎲"));
        await rig.FinishAsync(rig.Rest.AuditLog.GetAsync(new(1), new() { ActionType = Guildhall.Discord.Entities.Moderation.AuditLogAction.MemberKick }));

        rig.Calls[0].Path.ShouldBe("channels/7/messages/1/reactions/%F0%9F%8E%B2");
        rig.Calls[1].Query.ShouldBe("?action_type=20");
        Should.Throw<ArgumentException>(() => rig.Rest.Invites.GetAsync(".."));
    }

    [Fact]
    public async Task Another_address_is_called_with_the_version_appended()
    {
        using var rig = new RestRig(_ => RestRig.Json(), new() { ApiBaseUrl = new("http://127.0.0.1:7100/api/") });

        await rig.FinishAsync(rig.Rest.Users.GetSelfAsync());

        rig.Calls[0].Path.ShouldBe("users/@me");
    }
}
