using System.Collections.Concurrent;
using Guildhall.Discord.Entities.Commands;
using Guildhall.Discord.Entities.Interactions;
using Guildhall.Discord.Entities.Limits;
using Guildhall.Discord.Interactions.Acknowledging;

namespace Guildhall.Tests.Unit.Discord.Interactions;

/// <summary>I5: only the latest keystroke counts, and never more than 25 choices.</summary>
public sealed class AutocompleteTests
{
    [Fact]
    public async Task Of_thirty_keystrokes_only_the_last_is_computed()
    {
        var computed = new ConcurrentQueue<ulong>();
        InteractionRig rig = null!;
        using var _ = rig = new(async (context, stale) =>
        {
            await Task.Delay(TimeSpan.FromMilliseconds(200), rig.Rig.Time, stale);
            computed.Enqueue(context.Interaction.Id.Value);
            await context.OfferAsync([new() { Name = "x", Value = OptionValue.Of("x") }], stale);
        });

        var typed = Enumerable.Range(0, 30).Select(number => rig.Make(InteractionType.ApplicationCommandAutocomplete, ageMs: 5, number: number)).ToArray();
        await rig.Rig.FinishAsync(Task.WhenAll(typed.Select(interaction => rig.Receiver.ReceiveAsync(interaction))), stepMs: 20);

        computed.ShouldHaveSingleItem().ShouldBe(typed[^1].Id.Value);
        rig.Sent.ShouldBe(["ack 8"]);
        rig.Logs.Lines.ShouldBeEmpty();
    }

    [Fact]
    public void Keystrokes_of_others_and_late_ones_do_not_disturb()
    {
        var tracker = new AutocompleteTracker();
        var first = tracker.Begin(Typed(10, user: 1));
        var other = tracker.Begin(Typed(11, user: 2));
        var late = tracker.Begin(Typed(9, user: 1));

        first.Stale.IsCancellationRequested.ShouldBeFalse();
        other.Stale.IsCancellationRequested.ShouldBeFalse();
        late.Stale.IsCancellationRequested.ShouldBeTrue();

        tracker.End(late);
        tracker.End(first);
        tracker.End(other);
        tracker.Count.ShouldBe(0);
    }

    [Theory]
    [InlineData(25, true)]
    [InlineData(26, false)]
    public void There_are_at_most_25_choices(int count, bool taken)
    {
        var choices = Enumerable.Range(0, count).Select(number => new CommandChoice { Name = $"{number}", Value = OptionValue.Of(number) }).ToArray();
        if (taken)
            CommandCheck.Validate(choices);
        else
            Should.Throw<InvalidPayloadException>(() => CommandCheck.Validate(choices)).Path.ShouldBe("choices");
    }

    private static Interaction Typed(ulong id, ulong user) => new() { Id = new(id), User = new() { Id = new(user) }, Data = new() { Id = new(3) } };
}
