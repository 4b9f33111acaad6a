using System.Net;
using Guildhall.Discord;
using Guildhall.Discord.Entities.Channels;
using Guildhall.Discord.Entities.Messages;
using Guildhall.Discord.Rest.Errors;
using Guildhall.Discord.Rest.Transport;

namespace Guildhall.Tests.Unit.Discord.Rest;

/// <summary>R8 and R9: places in line are given back, and what is sent again does no more than once.</summary>
public sealed class RetryTests
{
    private static readonly Snowflake<Channel> Here = new(7);

    [Fact]
    public async Task A_message_that_was_made_before_the_answer_was_lost_is_made_once()
    {
        var made = new HashSet<string>(StringComparer.Ordinal);
        using var rig = new RestRig(call =>
        {
            call.Json.GetProperty("enforce_nonce").GetBoolean().ShouldBeTrue();
            return made.Add(call.Json.GetProperty("nonce").GetString()!) ? new(HttpStatusCode.BadGateway) : RestRig.Json();
        });

        await rig.FinishAsync(rig.Rest.Messages.CreateAsync(Here, new() { Content = "once" }));
        rig.Calls.Length.ShouldBe(2);
        made.ShouldHaveSingleItem().Length.ShouldBe(25);

        await rig.FinishAsync(rig.Rest.Messages.CreateAsync(Here, new() { Content = "another" }));
        made.Count.ShouldBe(2);
    }

    [Fact]
    public async Task What_has_no_nonce_is_not_sent_again()
    {
        using var rig = new RestRig(_ => new(HttpStatusCode.BadGateway));

        await Should.ThrowAsync<ServerFaultException>(rig.FinishAsync(rig.Rest.Webhooks.ExecuteAsync(new(1), "t", new() { Content = "x" })));
        await Should.ThrowAsync<ServerFaultException>(
            rig.FinishAsync(rig.Rest.Interactions.CreateFollowUpAsync(new(1), "t", new InteractionMessage { Content = "x" })));
        await Should.ThrowAsync<ServerFaultException>(rig.FinishAsync(rig.Rest.Channels.CreateInviteAsync(Here, new())));
        rig.Calls.Length.ShouldBe(3);
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(3, 4)]
    public async Task What_may_be_repeated_is_as_often_as_the_options_say(int retries, int calls)
    {
        using var rig = new RestRig(_ => throw new HttpRequestException("broken"), new() { MaxRetries = retries });

        await Should.ThrowAsync<DiscordUnreachableException>(rig.FinishAsync(rig.Rest.Messages.GetAsync(Here, new(1))));
        rig.Calls.Length.ShouldBe(calls);
    }

    [Fact]
    public void Waits_grow_are_spread_and_end_at_eight_seconds()
    {
        new Backoff(() => 0).After(1).ShouldBe(TimeSpan.FromMilliseconds(125));
        new Backoff(() => 0.999_999).After(1).ShouldBe(TimeSpan.FromMilliseconds(250), TimeSpan.FromMilliseconds(1));
        new Backoff(() => 0).After(2).ShouldBe(TimeSpan.FromMilliseconds(250));
        new Backoff(() => 1).After(30).ShouldBe(TimeSpan.FromSeconds(8));
    }

    [Fact]
    public async Task A_deletion_that_was_done_before_the_answer_was_lost_is_a_success()
    {
        var first = true;
        using var rig = new RestRig(_ =>
        {
            var response = first ? new(HttpStatusCode.ServiceUnavailable) : RestRig.Json("""{"code":10008,"message":"Unknown Message"}""", HttpStatusCode.NotFound);
            first = false;
            return response;
        });

        await rig.FinishAsync(rig.Rest.Messages.DeleteAsync(Here, new(1)));
        await Should.ThrowAsync<NotFoundException>(rig.FinishAsync(rig.Rest.Messages.DeleteAsync(Here, new(1))));
    }

    [Fact]
    public async Task An_attempt_that_takes_too_long_is_given_up_and_tried_again()
    {
        var first = true;
        using var rig = new RestRig(async (_, cancellation) =>
        {
            if (!first)
                return RestRig.Json();
            first = false;
            await Task.Delay(Timeout.Infinite, cancellation);
            return RestRig.Json();
        });

        await rig.FinishAsync(rig.Rest.Messages.GetAsync(Here, new(1)), stepMs: 500);
        rig.Calls.Length.ShouldBe(2);
    }

    [Theory]
    [InlineData(HttpStatusCode.OK)]
    [InlineData(HttpStatusCode.BadRequest)]
    [InlineData(HttpStatusCode.TooManyRequests)]
    public async Task An_answer_that_never_ends_is_given_up_and_holds_nobody_up(HttpStatusCode status)
    {
        var first = true;
        using var rig = new RestRig(_ =>
        {
            if (!first)
                return RestRig.Json();
            first = false;
            return new(status) { Content = new StreamContent(new SilentStream()) };
        });

        await Should.ThrowAsync<DiscordUnreachableException>(rig.FinishAsync(rig.Rest.Messages.GetAsync(Here, new(1)), stepMs: 500, mostSteps: 100));
        await rig.FinishAsync(rig.Rest.Messages.GetAsync(Here, new(2)), stepMs: 500, mostSteps: 10);
    }

    [Fact]
    public async Task A_canceled_probe_lets_the_next_one_go()
    {
        using var stop = new CancellationTokenSource();
        using var rig = new RestRig(async (call, cancellation) =>
        {
            if (call.Path.EndsWith("/1", StringComparison.Ordinal))
                await Task.Delay(Timeout.Infinite, cancellation);
            return RestRig.Json();
        });

        var first = rig.Rest.Messages.GetAsync(Here, new(1), stop.Token);
        await rig.SettleAsync();
        var second = rig.Rest.Messages.GetAsync(Here, new(2));
        await rig.SettleAsync();
        rig.Calls.Length.ShouldBe(1);

        await stop.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(first);
        await rig.FinishAsync(second, mostSteps: 2);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Whoever_is_canceled_wherever_nobody_else_is_stuck(int seed)
    {
        StrictBuckets buckets = null!;
        var stops = new List<CancellationTokenSource>();
        var state = (uint)seed * 2_654_435_761;
        RestRig rig = null!;
        using var _ = rig = new(async (call, cancellation) =>
        {
            if (Next() % 4 == 0)
                await Task.Delay(TimeSpan.FromMilliseconds(Next() % 500), rig.Time, cancellation);
            return Next() % 10 == 0 ? new(HttpStatusCode.BadGateway) : buckets.Answer(call);
        });
        buckets = new(rig.Time, 3, TimeSpan.FromSeconds(1), _ => "b");

        var calls = Enumerable.Range(1, 90).Select(number =>
        {
            var stop = new CancellationTokenSource();
            stops.Add(stop);
            if (Next() % 3 == 0)
                stop.CancelAfter(0);
            return rig.Rest.Messages.GetAsync(new(Next() % 3 + 1), new((ulong)number), stop.Token);
        }).ToArray();
        var rest = Task.WhenAll(calls.Select(async call =>
        {
            try
            {
                await call;
            }
            catch (Exception fault) when (fault is OperationCanceledException or ServerFaultException)
            {
                // Canceled, or failed too often: not stuck.
            }
        }));
        for (var round = 0; round < 20; round++)
        {
            await stops[(int)(Next() % 90)].CancelAsync();
            rig.Time.Advance(TimeSpan.FromMilliseconds(100));
        }

        await rig.FinishAsync(rest, stepMs: 200, mostSteps: 2_000);
        buckets.Refused.ShouldBe(0);
        stops.ForEach(stop => stop.Dispose());

        uint Next()
        {
            lock (stops)
                return (state = state * 1_664_525 + 1_013_904_223) >> 8;
        }
    }

    private sealed class SilentStream : MemoryStream
    {
        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            await Task.Delay(Timeout.Infinite, cancellationToken);
            return 0;
        }
    }
}
