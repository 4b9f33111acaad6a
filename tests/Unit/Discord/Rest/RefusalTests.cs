using System.Net;
using Guildhall.Discord;
using Guildhall.Discord.Entities.Channels;
using Guildhall.Discord.Rest;
using Guildhall.Discord.Rest.Errors;
using Guildhall.Discord.Rest.Limits;

namespace Guildhall.Tests.Unit.Discord.Rest;

/// <summary>R4, R5, R6, R7: what is refused, who waits for it, and what is never sent again.</summary>
public sealed class RefusalTests
{
    private static readonly Snowflake<Channel> Here = new(7);

    [Fact]
    public async Task A_shared_limit_holds_up_only_its_own_request_and_does_not_count_as_invalid()
    {
        var first = true;
        using var rig = new RestRig(call =>
        {
            var response = first ? RestRig.Limited(5, "shared") : RestRig.Json();
            first = false;
            return WithBucket(response, remaining: 3);
        });

        var held = rig.Rest.Messages.GetAsync(Here, new(1));
        await rig.SettleAsync();
        await rig.FinishAsync(rig.Rest.Messages.GetAsync(Here, new(2)), mostSteps: 2);
        held.IsCompleted.ShouldBeFalse();
        await rig.FinishAsync(held);

        rig.Calls.Select(call => call.Path[^1]).ShouldBe(['1', '2', '1']);
        InvalidRequestBudget.ForProcess(rig.Time).Count.ShouldBe(0);
    }

    [Fact]
    public async Task A_users_limit_holds_up_its_bucket_and_counts_as_invalid()
    {
        var first = true;
        using var rig = new RestRig(call =>
        {
            var response = first ? WithBucket(RestRig.Limited(5), remaining: 0) : WithBucket(RestRig.Json(), remaining: 3);
            first = false;
            return response;
        });

        var one = rig.Rest.Messages.GetAsync(Here, new(1));
        await rig.SettleAsync();
        var two = rig.Rest.Messages.GetAsync(Here, new(2));
        await rig.SettleAsync();
        rig.Calls.Length.ShouldBe(1);
        await rig.FinishAsync(rig.Rest.Messages.GetAsync(new(8), new(3)), mostSteps: 2);
        await rig.FinishAsync(Task.WhenAll(one, two));

        rig.Calls.Select(call => call.Path[^1]).ShouldBe(['1', '3', '1', '2']);
        InvalidRequestBudget.ForProcess(rig.Time).Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_third_rename_waits_and_other_edits_of_the_channel_do_not()
    {
        var renames = 0;
        using var rig = new RestRig(call => call.Body.Contains("name", StringComparison.Ordinal) && ++renames == 3
            ? WithBucket(RestRig.Limited(580), remaining: 2)
            : WithBucket(RestRig.Json(), remaining: 3));

        await rig.FinishAsync(rig.Rest.Channels.EditAsync(Here, new() { Name = "a" }));
        await rig.FinishAsync(rig.Rest.Channels.EditAsync(Here, new() { Name = "b" }));
        var third = rig.Rest.Channels.EditAsync(Here, new() { Name = "c" });
        await rig.SettleAsync();
        var fourth = rig.Rest.Channels.EditAsync(Here, new() { Name = "d" });
        await rig.FinishAsync(rig.Rest.Channels.EditAsync(Here, new() { Nsfw = true }), mostSteps: 2);
        await rig.SettleAsync();

        third.IsCompleted.ShouldBeFalse();
        rig.Calls.Length.ShouldBe(4);
        await rig.FinishAsync(Task.WhenAll(third, fourth), stepMs: 1000);
        rig.Calls[^1].At.ShouldBeInRange(TimeSpan.FromSeconds(580), TimeSpan.FromSeconds(600));
    }

    [Fact]
    public async Task A_storm_of_403_opens_the_breaker_long_before_the_address_is_shut_out()
    {
        using var rig = new RestRig(_ => RestRig.Json("""{"code":50013,"message":"Missing Permissions"}""", HttpStatusCode.Forbidden),
            new() { MaxInvalidRequests = 100, GlobalPerSecond = 10_000 });

        for (var call = 0; call < 100; call++)
            (await Should.ThrowAsync<ForbiddenException>(rig.FinishAsync(rig.Rest.Messages.GetAsync(Here, new(1))))).Code.ShouldBe(ErrorCodes.MissingPermissions);
        await Should.ThrowAsync<TooManyInvalidRequestsException>(rig.Rest.Messages.GetAsync(Here, new(1)));
        rig.Calls.Length.ShouldBe(100);

        rig.Time.Advance(TimeSpan.FromMinutes(11));
        await Should.ThrowAsync<ForbiddenException>(rig.FinishAsync(rig.Rest.Messages.GetAsync(Here, new(1))));
    }

    [Fact]
    public void Invalid_requests_are_forgotten_after_ten_minutes_and_not_before()
    {
        var time = new Microsoft.Extensions.Time.Testing.FakeTimeProvider();
        var budget = new InvalidRequestBudget(time);
        budget.Add().ShouldBe(1);
        time.Advance(TimeSpan.FromSeconds(589));
        budget.Add().ShouldBe(2);
        time.Advance(TimeSpan.FromSeconds(11));
        budget.Count.ShouldBe(1);
        time.Advance(TimeSpan.FromHours(5));
        budget.Count.ShouldBe(0);
    }

    [Fact]
    public async Task After_a_401_nothing_is_sent_with_the_token_any_more()
    {
        using var rig = new RestRig(_ => RestRig.Json("""{"code":0,"message":"401: Unauthorized"}""", HttpStatusCode.Unauthorized));

        await Should.ThrowAsync<UnauthorizedException>(rig.FinishAsync(rig.Rest.Users.GetSelfAsync()));
        await Should.ThrowAsync<UnauthorizedException>(rig.FinishAsync(rig.Rest.Users.GetSelfAsync()));
        rig.Calls.Length.ShouldBe(1);
    }

    [Fact]
    public async Task A_webhook_that_is_gone_is_not_called_again()
    {
        using var rig = new RestRig(_ => RestRig.Json("""{"code":10015,"message":"Unknown Webhook"}""", HttpStatusCode.NotFound));

        await Should.ThrowAsync<NotFoundException>(rig.FinishAsync(rig.Rest.Webhooks.ExecuteAsync(new(1), "t", new() { Content = "x" })));
        await Should.ThrowAsync<NotFoundException>(rig.FinishAsync(rig.Rest.Webhooks.ExecuteAsync(new(1), "t", new() { Content = "x" })));
        rig.Calls.Length.ShouldBe(1);
        await Should.ThrowAsync<NotFoundException>(rig.FinishAsync(rig.Rest.Webhooks.ExecuteAsync(new(2), "t", new() { Content = "x" })));
        rig.Calls.Length.ShouldBe(2);
    }

    [Fact]
    public async Task A_shut_out_address_is_told_at_once_however_long_it_lasts()
    {
        using var rig = new RestRig(_ => Cloudflare(66_271));

        var told = await Should.ThrowAsync<CloudflareBlockedException>(rig.FinishAsync(rig.Rest.Messages.GetAsync(Here, new(1)), mostSteps: 2));
        told.RetryAfter.ShouldBe(TimeSpan.FromSeconds(66_271));
        rig.Time.Advance(TimeSpan.FromHours(1));
        var later = await Should.ThrowAsync<CloudflareBlockedException>(rig.Rest.Users.GetSelfAsync());
        later.RetryAfter.ShouldBe(TimeSpan.FromSeconds(66_271 - 3600), TimeSpan.FromSeconds(5));
        rig.Calls.Length.ShouldBe(1);
    }

    [Fact]
    public async Task A_short_exclusion_is_waited_out_where_that_is_wanted()
    {
        var first = true;
        using var rig = new RestRig(
            _ =>
            {
                var response = first ? Cloudflare(3) : RestRig.Json();
                first = false;
                return response;
            },
            new() { MaxCloudflareWait = TimeSpan.FromSeconds(3) });

        await rig.FinishAsync(rig.Rest.Messages.GetAsync(Here, new(1)));
        rig.Calls[^1].At.ShouldBeGreaterThanOrEqualTo(TimeSpan.FromSeconds(3));
    }

    [Theory]
    [InlineData(10, true)]
    [InlineData(11, false)]
    public async Task A_limit_is_waited_for_only_as_long_as_the_options_say(double retryAfter, bool waited)
    {
        var first = true;
        using var rig = new RestRig(
            _ =>
            {
                var response = first ? WithBucket(RestRig.Limited(retryAfter), remaining: 0) : RestRig.Json();
                first = false;
                return response;
            },
            new() { MaxRateLimitWait = TimeSpan.FromSeconds(10) });

        var call = rig.FinishAsync(rig.Rest.Messages.GetAsync(Here, new(1)));
        if (waited)
            await call;
        else
            (await Should.ThrowAsync<RateLimitedException>(call)).Scope.ShouldBe(RateLimitScope.User);
    }

    [Fact]
    public void Options_out_of_range_are_refused_by_name()
    {
        Should.Throw<InvalidOperationException>(() => new DiscordRestOptions { MaxInvalidRequests = 9_901 }.Validate()).Message.ShouldContain("MaxInvalidRequests");
        Should.Throw<InvalidOperationException>(() => new DiscordRestOptions { ApiBaseUrl = new("ftp://x") }.Validate()).Message.ShouldContain("ApiBaseUrl");
        new DiscordRestOptions().Validate();
    }

    private static HttpResponseMessage Cloudflare(int seconds)
    {
        var response = new HttpResponseMessage(HttpStatusCode.TooManyRequests) { Content = new StringContent("error code: 1015") };
        response.Headers.Add("Retry-After", $"{seconds}");
        return response;
    }

    private static HttpResponseMessage WithBucket(HttpResponseMessage response, int remaining)
    {
        response.Headers.Add("X-RateLimit-Bucket", "b");
        response.Headers.Add("X-RateLimit-Limit", "5");
        response.Headers.Add("X-RateLimit-Remaining", $"{remaining}");
        response.Headers.Add("X-RateLimit-Reset-After", "5");
        return response;
    }
}
