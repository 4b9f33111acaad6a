using System.Net;
using Guildhall.Discord.Entities.Interactions;
using Guildhall.Discord.Entities.Messages;
using Guildhall.Discord.Interactions;
using Guildhall.Discord.Interactions.Errors;
using Guildhall.Discord.Rest.Errors;
using Guildhall.Tests.Unit.Discord.Rest;

namespace Guildhall.Tests.Unit.Discord.Interactions;

/// <summary>I1 to I4: in time, once, and in the way the interaction allows.</summary>
public sealed class AcknowledgementTests
{
    private static readonly InteractionMessage Hello = new() { Content = "hello" };
    private static readonly InteractionMessage Secret = new() { Content = "hush", Flags = MessageFlags.Ephemeral };

    [Fact]
    public async Task A_quick_handler_answers_by_one_call()
    {
        using var rig = new InteractionRig(context => context.ReplyAsync(Hello));
        await rig.ReceiveAsync(rig.Make());
        rig.Sent.ShouldBe(["ack 4"]);
    }

    [Fact]
    public async Task A_second_answer_is_refused_and_never_sent()
    {
        Exception? told = null;
        using var rig = new InteractionRig(async context =>
        {
            await context.ReplyAsync(Hello);
            told = await Should.ThrowAsync<AlreadyAcknowledgedException>(() => context.ReplyAsync(Hello));
            await Should.ThrowAsync<AlreadyAcknowledgedException>(() => context.DeferAsync());
        });

        await rig.ReceiveAsync(rig.Make());
        told.ShouldNotBeNull();
        rig.Sent.ShouldBe(["ack 4"]);
    }

    [Fact]
    public async Task Of_many_answers_at_once_one_gets_through()
    {
        var refused = 0;
        using var rig = new InteractionRig(async context => await Task.WhenAll(Enumerable.Range(0, 20).Select(async _ =>
        {
            try
            {
                await context.ReplyAsync(Hello);
            }
            catch (AlreadyAcknowledgedException)
            {
                Interlocked.Increment(ref refused);
            }
        })));

        await rig.ReceiveAsync(rig.Make());
        rig.Sent.ShouldBe(["ack 4"]);
        refused.ShouldBe(19);
    }

    [Fact]
    public async Task Another_process_that_was_faster_is_told_apart_from_a_lost_answer()
    {
        var faults = new Queue<HttpResponseMessage>([RestRig.Json("""{"code":40060,"message":"x"}""", HttpStatusCode.BadRequest)]);
        Exception? told = null;
        using var rig = new InteractionRig(
            async context => told = await Should.ThrowAsync<AlreadyAcknowledgedException>(() => context.ReplyAsync(Hello)),
            _ => faults.TryDequeue(out var fault) ? fault : null);
        await rig.ReceiveAsync(rig.Make());
        told.ShouldNotBeNull();

        var lost = 0;
        using var second = new InteractionRig(context => context.ReplyAsync(Hello), _ => lost++ == 0
            ? new(HttpStatusCode.BadGateway)
            : RestRig.Json("""{"code":40060,"message":"x"}""", HttpStatusCode.BadRequest));
        await second.ReceiveAsync(second.Make());
        second.Sent.ShouldBe(["ack 4", "ack 4"]);
        second.Logs.Lines.ShouldNotContain(line => line.StartsWith("Error", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(429, 3, true)]
    [InlineData(503, 4, true)]
    [InlineData(429, 12, false)]
    [InlineData(503, 6, false)]
    public async Task What_Discord_does_not_take_is_offered_again_as_long_as_there_is_time(int status, int times, bool arrives)
    {
        var refused = 0;
        Exception? told = null;
        using var rig = new InteractionRig(
            async context =>
            {
                try
                {
                    await context.ReplyAsync(Hello);
                }
                catch (DiscordException fault)
                {
                    told = fault;
                }
            },
            _ => refused++ < times ? status == 429 ? RestRig.Limited(0.3) : new((HttpStatusCode)status) : null);

        await rig.ReceiveAsync(rig.Make(ageMs: 10));

        (told is null).ShouldBe(arrives);
        rig.Sent.ShouldAllBe(sent => sent == "ack 4");
        rig.Rig.Calls[^1].At.ShouldBeLessThan(InteractionLimits.Acknowledge);
    }

    [Fact]
    public async Task A_refused_payload_leaves_the_interaction_open_for_a_better_answer()
    {
        var first = true;
        using var rig = new InteractionRig(
            async context =>
            {
                await Should.ThrowAsync<Guildhall.Discord.Rest.Errors.InvalidFormException>(() => context.ReplyAsync(Hello));
                await context.ReplyAsync(Secret);
            },
            _ =>
            {
                var fault = first ? RestRig.Json("""{"code":50035,"message":"x"}""", HttpStatusCode.BadRequest) : null;
                first = false;
                return fault;
            });
        await rig.ReceiveAsync(rig.Make());
        rig.Sent.ShouldBe(["ack 4", "ack 4"]);
    }

    [Fact]
    public async Task What_was_deferred_is_edited_and_an_answer_for_one_does_not_become_one_for_all()
    {
        using var open = new InteractionRig(async context =>
        {
            await context.DeferAsync();
            await context.ReplyAsync(Hello);
        });
        await open.ReceiveAsync(open.Make());
        open.Sent.ShouldBe(["ack 5", "PATCH /messages/@original"]);

        using var hidden = new InteractionRig(async context =>
        {
            await context.DeferAsync(ephemeral: true);
            await context.ReplyAsync(Secret);
        });
        await hidden.ReceiveAsync(hidden.Make());
        hidden.Rig.Calls[0].Json.GetProperty("data").GetProperty("flags").GetInt32().ShouldBe(64);
        hidden.Sent.ShouldBe(["ack 5", "PATCH /messages/@original"]);

        using var mixed = new InteractionRig(async context =>
        {
            await context.DeferAsync();
            await context.ReplyAsync(Secret);
        });
        await mixed.ReceiveAsync(mixed.Make());
        mixed.Sent.ShouldBe(["ack 5", "DELETE /messages/@original", "POST "]);
    }

    [Fact]
    public async Task A_button_is_deferred_silently_then_edits_its_message_or_follows_up()
    {
        InteractionRig rig = null!;
        using var _ = rig = new(context => rig.SlowlyAsync(2000, () => context.UpdateAsync(new() { Content = "x" })));
        await rig.ReceiveAsync(rig.Make(InteractionType.MessageComponent));
        rig.Sent.ShouldBe(["ack 6", "PATCH /messages/@original"]);

        InteractionRig other = null!;
        using var __ = other = new(context => other.SlowlyAsync(2000, () => context.ReplyAsync(Hello)));
        await other.ReceiveAsync(other.Make(InteractionType.MessageComponent));
        other.Sent.ShouldBe(["ack 6", "POST "]);
    }

    [Theory]
    [InlineData(InteractionType.ModalSubmit, InteractionResponseType.Modal)]
    [InlineData(InteractionType.ApplicationCommand, InteractionResponseType.UpdateMessage)]
    [InlineData(InteractionType.ApplicationCommand, InteractionResponseType.ApplicationCommandAutocompleteResult)]
    [InlineData(InteractionType.ApplicationCommandAutocomplete, InteractionResponseType.DeferredChannelMessageWithSource)]
    [InlineData(InteractionType.MessageComponent, InteractionResponseType.Pong)]
    public async Task What_does_not_fit_the_interaction_is_refused_before_it_is_sent(InteractionType type, InteractionResponseType response)
    {
        using var rig = new InteractionRig(async context => await Should.ThrowAsync<WrongAcknowledgementException>(() => response switch
        {
            InteractionResponseType.Modal => context.ShowFormAsync(LimitTests.Form(1)),
            InteractionResponseType.UpdateMessage => context.UpdateAsync(new()),
            InteractionResponseType.ApplicationCommandAutocompleteResult => context.OfferAsync([]),
            InteractionResponseType.Pong => context.PongAsync(),
            _ => context.DeferAsync(),
        }));
        await rig.ReceiveAsync(rig.Make(type));
        rig.Sent.ShouldBeEmpty();
    }

    [Fact]
    public async Task Every_kind_of_acknowledgement_is_sent_as_its_number()
    {
        await ExpectAsync(InteractionType.ApplicationCommand, context => context.ShowFormAsync(LimitTests.Form(1)), "ack 9");
        await ExpectAsync(InteractionType.ApplicationCommand, context => context.LaunchActivityAsync(), "ack 12");
        await ExpectAsync(InteractionType.MessageComponent, context => context.UpdateAsync(new() { Content = "x" }), "ack 7");
        await ExpectAsync(InteractionType.MessageComponent, context => context.DeferUpdateAsync(), "ack 6");
        await ExpectAsync(InteractionType.ApplicationCommandAutocomplete, context => context.OfferAsync([]), "ack 8");
        await ExpectAsync(InteractionType.Ping, context => context.PongAsync(), "ack 1");

        static async Task ExpectAsync(InteractionType type, Func<InteractionContext, Task> act, string sent)
        {
            using var rig = new InteractionRig(context => act(context));
            await rig.ReceiveAsync(rig.Make(type));
            rig.Sent.ShouldBe([sent]);
        }
    }

    [Theory]
    [InlineData(14 * 60 + 50, true)]
    [InlineData(15 * 60 + 1, false)]
    public async Task After_fifteen_minutes_nothing_is_sent_any_more(int seconds, bool sent)
    {
        InteractionRig rig = null!;
        using var _ = rig = new(async context =>
        {
            await context.DeferAsync();
            rig.Rig.Time.Advance(TimeSpan.FromSeconds(seconds));
            if (sent)
                await context.FollowUpAsync(Hello);
            else
                await Should.ThrowAsync<InteractionExpiredException>(() => context.FollowUpAsync(Hello));
        });
        await rig.ReceiveAsync(rig.Make(ageMs: 0));
        rig.Sent.Length.ShouldBe(sent ? 2 : 1);
    }

    [Theory]
    [InlineData(true, 5)]
    [InlineData(false, 8)]
    public async Task An_app_that_only_a_user_installed_sends_five_follow_ups(bool userInstall, int sent)
    {
        using var rig = new InteractionRig(async context =>
        {
            await context.ReplyAsync(Hello);
            for (var number = 0; number < 8; number++)
            {
                if (number < sent)
                    await context.FollowUpAsync(Hello);
                else
                    await Should.ThrowAsync<TooManyFollowUpsException>(() => context.FollowUpAsync(Hello));
            }
        });
        await rig.ReceiveAsync(rig.Make(userInstall: userInstall));
        rig.Sent.Length.ShouldBe(1 + sent);
    }

    [Fact]
    public async Task A_follow_up_needs_a_first_answer_and_the_first_after_a_deferral_becomes_it()
    {
        using var rig = new InteractionRig(async context =>
        {
            await Should.ThrowAsync<NotAcknowledgedException>(() => context.FollowUpAsync(Hello));
            await context.DeferAsync();
            await context.FollowUpAsync(Hello);
            await context.FollowUpAsync(Hello);
        });
        await rig.ReceiveAsync(rig.Make());
        rig.Sent.ShouldBe(["ack 5", "PATCH /messages/@original", "POST "]);
    }

    [Fact]
    public async Task A_handler_that_fails_is_reported_and_ends_nothing_else()
    {
        using var rig = new InteractionRig((_, _) => throw new InvalidOperationException("bug"));
        await rig.ReceiveAsync(rig.Make());
        rig.Logs.Lines.ShouldContain(line => line.StartsWith("Error: The handler of interaction", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_thousand_interactions_share_one_timer_and_leave_nothing_behind()
    {
        InteractionRig rig = null!;
        using var _ = rig = new(context => rig.SlowlyAsync(context.Interaction.Id.Value % 2 == 0 ? 2400 : 300, () => context.ReplyAsync(Hello)));
        var all = Enumerable.Range(0, 1000).Select(number => rig.Receiver.ReceiveAsync(rig.Make(ageMs: 0, number: number))).ToArray();
        await rig.Rig.FinishAsync(Task.WhenAll(all));

        rig.Sent.Count(sent => sent == "ack 5").ShouldBe(500);
        rig.Sent.Count(sent => sent == "ack 4").ShouldBe(500);
        rig.Logs.Lines.ShouldNotContain(line => line.StartsWith("Error", StringComparison.Ordinal));
    }
}
