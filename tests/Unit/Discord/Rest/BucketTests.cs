using System.Globalization;
using Guildhall.Discord;
using Guildhall.Discord.Entities.Channels;
using Guildhall.Discord.Entities.Messages;
using Guildhall.Discord.Rest.Limits;
using Guildhall.Discord.Rest.Transport;
using Microsoft.Extensions.Time.Testing;

namespace Guildhall.Tests.Unit.Discord.Rest;

/// <summary>R1, R2, R3, R10, R12, R13: budgets are kept, in order, and nobody is ever refused.</summary>
public sealed class BucketTests
{
    private static readonly Snowflake<Channel> Here = new(7);

    [Fact]
    public async Task Two_hundred_calls_go_in_order_after_one_probe_and_none_is_refused()
    {
        StrictBuckets buckets = null!;
        using var rig = new RestRig(call => buckets.Answer(call));
        buckets = new(rig.Time, 5, TimeSpan.FromSeconds(2), _ => "abc");

        var all = Enumerable.Range(1, 200).Select(number => rig.Rest.Messages.GetAsync(Here, new((ulong)number))).ToArray();
        await rig.SettleAsync();
        rig.Calls.Length.ShouldBeInRange(1, 5);
        await rig.FinishAsync(Task.WhenAll(all));

        buckets.Refused.ShouldBe(0);
        var windows = rig.Calls.Chunk(5).Select(five => five.Select(call => int.Parse(call.Path.Split('/')[^1], CultureInfo.InvariantCulture)).ToArray());
        windows.Select((five, index) => five.Order().SequenceEqual(Enumerable.Range(index * 5 + 1, 5))).ShouldAllBe(inOrder => inOrder);
        rig.Calls.Length.ShouldBe(200);
    }

    [Fact]
    public async Task The_first_call_of_an_unknown_bucket_goes_alone()
    {
        var gate = new TaskCompletionSource();
        using var rig = new RestRig(async (_, _) =>
        {
            await gate.Task;
            return RestRig.Json();
        });

        var all = Enumerable.Range(1, 20).Select(number => rig.Rest.Messages.GetAsync(Here, new((ulong)number))).ToArray();
        await rig.SettleAsync();
        rig.Calls.Length.ShouldBe(1);

        gate.SetResult();
        await rig.FinishAsync(Task.WhenAll(all));
    }

    [Fact]
    public async Task Two_routes_that_share_a_bucket_share_its_budget()
    {
        StrictBuckets buckets = null!;
        using var rig = new RestRig(call => buckets.Answer(call));
        buckets = new(rig.Time, 4, TimeSpan.FromSeconds(3), _ => "shared");

        var all = Enumerable.Range(1, 30).SelectMany(number => new[]
        {
            rig.Rest.Messages.GetAsync(Here, new((ulong)number)),
            rig.Rest.Messages.EditAsync(Here, new((ulong)number), new()),
        });
        await rig.FinishAsync(Task.WhenAll(all.ToArray()));

        buckets.Refused.ShouldBe(0);
    }

    [Fact]
    public async Task Waiting_calls_move_along_when_their_bucket_gets_another_name()
    {
        StrictBuckets buckets = null!;
        var name = "before";
        using var rig = new RestRig(call => buckets.Answer(call));
        buckets = new(rig.Time, 3, TimeSpan.FromSeconds(1), _ => name);

        var first = Enumerable.Range(1, 9).Select(number => rig.Rest.Messages.GetAsync(Here, new((ulong)number))).ToArray();
        await rig.FinishAsync(Task.WhenAll(first[..4]));
        name = "after";
        var second = Enumerable.Range(10, 30).Select(number => rig.Rest.Messages.GetAsync(Here, new((ulong)number))).ToArray();
        await rig.FinishAsync(Task.WhenAll([.. first, .. second]));

        buckets.Refused.ShouldBe(0);
        rig.Calls.Length.ShouldBe(39);
    }

    [Fact]
    public async Task Channels_have_budgets_of_their_own()
    {
        StrictBuckets buckets = null!;
        using var rig = new RestRig(call => buckets.Answer(call));
        buckets = new(rig.Time, 1, TimeSpan.FromSeconds(60), _ => "slow");

        var all = Enumerable.Range(1, 20).Select(number => rig.Rest.Messages.GetAsync(new((ulong)number), new(1)));
        await rig.FinishAsync(Task.WhenAll(all.ToArray()), mostSteps: 100);

        buckets.Refused.ShouldBe(0);
    }

    [Fact]
    public async Task A_clock_that_is_ten_minutes_off_changes_nothing()
    {
        StrictBuckets buckets = null!;
        using var rig = new RestRig(call => buckets.Answer(call));
        buckets = new(rig.Time, 2, TimeSpan.FromSeconds(1), _ => "b") { ClockError = TimeSpan.FromMinutes(-10) };

        var all = Enumerable.Range(1, 12).Select(number => rig.Rest.Messages.GetAsync(Here, new((ulong)number))).ToArray();
        await rig.FinishAsync(Task.WhenAll(all));

        buckets.Refused.ShouldBe(0);
        rig.Calls[^1].At.ShouldBeInRange(TimeSpan.FromSeconds(5), TimeSpan.FromSeconds(7));
    }

    [Fact]
    public async Task No_second_sees_more_than_fifty_and_a_full_bucket_takes_none_of_them()
    {
        StrictBuckets buckets = null!;
        using var rig = new RestRig(call => buckets.Answer(call));
        buckets = new(rig.Time, 1, TimeSpan.FromSeconds(30), _ => "b");

        var blocked = Enumerable.Range(1, 3).Select(number => rig.Rest.Messages.GetAsync(Here, new((ulong)number))).ToArray();
        await rig.SettleAsync();
        var free = Enumerable.Range(100, 200).Select(channel => rig.Rest.Messages.GetAsync(new((ulong)channel), new(1))).ToArray();
        await rig.FinishAsync(Task.WhenAll(free));

        buckets.BusiestSecond.ShouldBe(50);
        rig.Calls[^1].At.ShouldBeLessThan(TimeSpan.FromSeconds(6));
        await rig.FinishAsync(Task.WhenAll(blocked));
        buckets.Refused.ShouldBe(0);
    }

    [Fact]
    public async Task A_million_distinct_routes_leave_a_bounded_memory()
    {
        var time = new FakeTimeProvider();
        using var limiter = new RateLimiter(time, 10_000, 1_000);
        var most = 0;
        for (var channel = 0; channel < 1_000_000; channel++)
        {
            if (channel % 10_000 == 0)
                time.Advance(TimeSpan.FromSeconds(2));
            var permit = await limiter.AcquireAsync(Route.Get("channels/{}", channel.ToString(CultureInfo.InvariantCulture)), null, default);
            limiter.Complete(permit, new("b", 5, 4, TimeSpan.FromSeconds(5)), answered: true);
            most = Math.Max(most, limiter.Count);
        }

        most.ShouldBeLessThanOrEqualTo(1_000 + 256);
    }

    [Fact]
    public async Task Two_clients_with_one_token_share_one_budget_and_none_is_refused()
    {
        StrictBuckets buckets = null!;
        using var one = new RestRig((call, _) => Task.FromResult(buckets.Answer(call)), change: null);
        var shared = new InMemorySharedRateLimits(one.Time);
        using var first = new RestRig((call, _) => Task.FromResult(buckets.Answer(call)), beside: one, change: with => with with { Shared = shared });
        using var second = new RestRig((call, _) => Task.FromResult(buckets.Answer(call)), beside: one, change: with => with with { Shared = shared });
        buckets = new(one.Time, 5, TimeSpan.FromSeconds(2), _ => "b");

        var all = Enumerable.Range(1, 60).SelectMany(number => new[]
        {
            first.Rest.Messages.GetAsync(Here, new((ulong)number)),
            second.Rest.Messages.GetAsync(Here, new((ulong)number)),
        }).ToArray();
        await one.FinishAsync(Task.WhenAll(all));

        buckets.Refused.ShouldBe(0);
        (first.Calls.Length + second.Calls.Length).ShouldBe(120);
    }

    [Fact]
    public async Task An_answer_of_the_window_before_does_not_cut_the_new_one_short()
    {
        var time = new FakeTimeProvider();
        var shared = new InMemorySharedRateLimits(time);
        (await shared.TakeAsync("r", "c", default)).ShouldBe(TimeSpan.Zero);
        await shared.ReportAsync("r", "c", new("b", 2, 1, TimeSpan.FromSeconds(5), 1_005), default);
        time.Advance(TimeSpan.FromSeconds(5));
        (await shared.TakeAsync("r", "c", default)).ShouldBe(TimeSpan.Zero);

        await shared.ReportAsync("r", "c", new("b", 2, 0, TimeSpan.FromMilliseconds(100), 1_005), default);
        (await shared.TakeAsync("r", "c", default)).ShouldBe(TimeSpan.Zero, "the second place of the new window");
        time.Advance(TimeSpan.FromMilliseconds(100));
        (await shared.TakeAsync("r", "c", default)).ShouldBeGreaterThan(TimeSpan.Zero, "it is not over yet");

        await shared.ReportAsync("r", "c", new("b", 2, 1, TimeSpan.FromSeconds(4), 1_010), default);
        (await shared.TakeAsync("r", "c", default)).ShouldBe(TimeSpan.FromSeconds(4));
    }

    [Fact]
    public async Task What_only_the_holder_of_a_token_may_do_is_nobody_elses_budget()
    {
        var shared = new InMemorySharedRateLimits(new FakeTimeProvider(), globalPerSecond: 1);
        using var rig = new RestRig((_, _) => Task.FromResult(RestRig.Json()), change: with => with with { Shared = shared });

        await rig.FinishAsync(rig.Rest.Interactions.CreateFollowUpAsync(new(1), "tok", new InteractionMessage { Content = "x" }), mostSteps: 1);
        await rig.FinishAsync(rig.Rest.Interactions.CreateFollowUpAsync(new(1), "tok", new InteractionMessage { Content = "x" }), mostSteps: 1);

        (await shared.TakeGlobalAsync(default)).ShouldBe(TimeSpan.Zero);
        (await shared.TakeAsync("POST webhooks/{}/{}", "1/tok", default)).ShouldBe(TimeSpan.Zero, "nobody took one");
    }

    [Fact]
    public async Task A_route_without_a_budget_is_not_held_up_by_sharing()
    {
        using var one = new RestRig((_, _) => Task.FromResult(RestRig.Json()), change: null);
        var shared = new InMemorySharedRateLimits(one.Time);
        using var first = new RestRig((_, _) => Task.FromResult(RestRig.Json()), beside: one, change: with => with with { Shared = shared });
        using var second = new RestRig((_, _) => Task.FromResult(RestRig.Json()), beside: one, change: with => with with { Shared = shared });

        await one.FinishAsync(first.Rest.Messages.GetAsync(Here, new(1)));
        await one.FinishAsync(second.Rest.Messages.GetAsync(Here, new(2)), mostSteps: 1);
        await one.FinishAsync(first.Rest.Messages.GetAsync(Here, new(3)), mostSteps: 1);

        (first.Calls.Length + second.Calls.Length).ShouldBe(3);
    }

    [Fact]
    public async Task Callbacks_pass_while_everything_else_waits_for_the_global_budget()
    {
        var count = 0;
        using var rig = new RestRig(call => call.Path.StartsWith("interactions", StringComparison.Ordinal)
            ? new(System.Net.HttpStatusCode.NoContent)
            : Interlocked.Increment(ref count) == 1 ? RestRig.Limited(20, global: true) : RestRig.Json());

        var stopped = rig.Rest.Messages.GetAsync(Here, new(1));
        await rig.SettleAsync();
        var also = rig.Rest.Messages.GetAsync(new(8), new(1));
        await rig.SettleAsync();
        rig.Calls.Length.ShouldBe(1);

        await rig.FinishAsync(
            rig.Rest.Interactions.RespondAsync(new(1), "tok", Guildhall.Discord.Entities.Interactions.InteractionResponse.Pong), mostSteps: 1);
        var followUp = rig.Rest.Interactions.CreateFollowUpAsync(new(1), "tok", new InteractionMessage { Content = "x" });
        await rig.FinishAsync(followUp, mostSteps: 2);
        rig.Calls.Length.ShouldBe(3);

        await rig.FinishAsync(Task.WhenAll(stopped, also));
        rig.Calls[^1].At.ShouldBeGreaterThanOrEqualTo(TimeSpan.FromSeconds(20));
    }
}
