using System.Net;
using Guildhall.Discord.Entities.Messages;
using Guildhall.Discord.Interactions;
using Guildhall.Discord.Interactions.Errors;
using Guildhall.Tests.Unit.Discord.Rest;

namespace Guildhall.Tests.Unit.Discord.Interactions;

/// <summary>I1: three seconds, by Discord's clock, and what is done with what is left of them.</summary>
public sealed class TimingTests
{
    private static readonly InteractionMessage Hello = new() { Content = "hello" };

    [Theory]
    [InlineData(1450, "ack 4")]
    [InlineData(2500, "ack 5")]
    public async Task A_handler_that_takes_its_time_is_deferred_before_it_is_too_late(int ms, string first)
    {
        InteractionRig rig = null!;
        using var _ = rig = new(context => rig.SlowlyAsync(ms, () => context.ReplyAsync(Hello)));

        await rig.Rig.FinishAsync(rig.Receiver.ReceiveAsync(rig.Make(ageMs: 0)), stepMs: 10);

        rig.Sent[0].ShouldBe(first);
        rig.Sent.Skip(1).ShouldBe(first == "ack 5" ? ["PATCH /messages/@original"] : []);
        if (first == "ack 5")
            rig.Rig.Calls[0].At.ShouldBeInRange(TimeSpan.FromSeconds(1.49), TimeSpan.FromSeconds(1.55));
    }

    [Fact]
    public async Task The_watchdog_counts_from_when_the_interaction_was_made_not_from_its_arrival()
    {
        InteractionRig rig = null!;
        using var _ = rig = new(context => rig.SlowlyAsync(1200, () => context.ReplyAsync(Hello)));
        var start = rig.Rig.Time.GetUtcNow();
        await rig.ReceiveAsync(rig.Make(ageMs: 10));

        var began = rig.Rig.Time.GetUtcNow() - start;
        await rig.Rig.FinishAsync(rig.Receiver.ReceiveAsync(rig.Make(ageMs: 900)), stepMs: 10);

        (rig.Rig.Calls[1].At - began).ShouldBeInRange(TimeSpan.FromMilliseconds(550), TimeSpan.FromMilliseconds(700));
    }

    [Theory]
    [InlineData(600)]
    [InlineData(-600)]
    public async Task A_clock_that_is_off_neither_defers_everything_nor_forgets_to(int seconds)
    {
        InteractionRig rig = null!;
        using var _ = rig = new(context => rig.SlowlyAsync(300, () => context.ReplyAsync(Hello)), call =>
        {
            if (call.Path.EndsWith("/callback", StringComparison.Ordinal))
                return new(HttpStatusCode.NoContent);
            var answer = RestRig.Json("""{"id":"5","name":"x"}""");
            answer.Headers.Date = rig.Rig.Time.GetUtcNow().AddSeconds(-seconds);
            return answer;
        });
        await rig.Rig.Rest.Application.GetAsync();

        await rig.ReceiveAsync(rig.Make(ageMs: seconds * 1_000 + 20));
        await rig.ReceiveAsync(rig.Make(ageMs: seconds * 1_000 + 20));
        await rig.ReceiveAsync(rig.Make(ageMs: seconds * 1_000 + 5_000));

        rig.Sent[1..].ShouldBe(["ack 4", "ack 4"]);
        rig.Receiver.TooLate.ShouldBe(1);
    }

    [Fact]
    public async Task What_waited_longer_than_it_can_be_answered_while_nobody_was_here_is_not_done()
    {
        var handled = new List<ulong>();
        using var rig = new InteractionRig(context =>
        {
            handled.Add(context.Interaction.Id.Value);
            return context.ReplyAsync(Hello);
        });
        foreach (var ageMs in new[] { 20_000, 15_000, 10_000, 5_000 })
            await rig.ReceiveAsync(rig.Make(ageMs: ageMs));
        var last = rig.Make(ageMs: 40);
        await rig.ReceiveAsync(last);

        handled.ShouldBe([last.Id.Value]);
        rig.Receiver.TooLate.ShouldBe(4);
    }

    [Fact]
    public async Task Where_the_watchdog_fails_the_answer_that_waited_for_it_is_sent_itself()
    {
        var deferrals = 0;
        InteractionRig rig = null!;
        using var _ = rig = new(context => rig.SlowlyAsync(1_600, () => context.ReplyAsync(Hello)), call =>
        {
            if (call.Json.GetProperty("type").GetInt32() != 5)
                return null;
            deferrals++;
            return RestRig.Json("""{"code":50035,"message":"x"}""", HttpStatusCode.BadRequest);
        });
        rig.Hanging = 1;

        await rig.Rig.FinishAsync(rig.Receiver.ReceiveAsync(rig.Make(ageMs: 0)), stepMs: 10);

        rig.Sent.ShouldBe(["ack 5", "ack 5", "ack 4"]);
        deferrals.ShouldBe(1);
        rig.Rig.Calls[^1].At.ShouldBeLessThan(InteractionLimits.Acknowledge);
    }

    [Fact]
    public async Task An_attempt_that_hangs_leaves_time_for_another()
    {
        using var rig = new InteractionRig(context => context.ReplyAsync(Hello)) { Hanging = 1 };

        await rig.Rig.FinishAsync(rig.Receiver.ReceiveAsync(rig.Make(ageMs: 0)), stepMs: 10);

        rig.Sent.ShouldBe(["ack 4", "ack 4"]);
        rig.Rig.Calls[1].At.ShouldBeInRange(TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(1.2));
    }

    [Fact]
    public async Task Too_late_is_told_with_how_late_and_why()
    {
        InteractionExpiredException? told = null;
        InteractionRig rig = null!;
        using var _ = rig = new(async context =>
        {
            context.AutoDefer = AutoDefer.Never;
            try
            {
                await rig.SlowlyAsync(3100, () => context.ReplyAsync(Hello));
            }
            catch (InteractionExpiredException fault)
            {
                told = fault;
                context.State.ShouldBe(AckState.Expired);
            }
        });

        await rig.ReceiveAsync(rig.Make(ageMs: 200));

        told.ShouldNotBeNull().Received.ShouldBe(TimeSpan.FromMilliseconds(200), TimeSpan.FromMilliseconds(2));
        told.Age.ShouldBeGreaterThan(TimeSpan.FromSeconds(3.2));
    }

    [Fact]
    public async Task What_comes_too_late_for_any_answer_does_nothing()
    {
        var handled = 0;
        using var rig = new InteractionRig(context => context.ReplyAsync(Hello).ContinueWith(_ => handled++, TaskScheduler.Default));
        await rig.ReceiveAsync(rig.Make(ageMs: 20));

        await rig.ReceiveAsync(rig.Make(ageMs: 3_200));
        handled.ShouldBe(1);
        rig.Receiver.TooLate.ShouldBe(1);
        rig.Logs.Lines.ShouldContain(line => line.Contains("too late for any answer", StringComparison.Ordinal));

        await rig.ReceiveAsync(rig.Make(ageMs: 30));
        handled.ShouldBe(2);
    }
}
