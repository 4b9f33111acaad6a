using System.Text;
using Guildhall.Discord.Gateway;
using Guildhall.Discord.Gateway.Dispatching;
using Guildhall.Tests.Unit.Fakes;

namespace Guildhall.Tests.Unit.Discord.Gateway.Dispatching;

public sealed class DispatcherTests : IDisposable
{
    private readonly GatewayEvents _events = new();
    private readonly RecordedLogs _logs = new();
    private Dispatcher? _dispatcher;

    public void Dispose() => _logs.Dispose();

    [Fact]
    public async Task Events_of_a_guild_keep_their_order_and_guilds_do_not_wait_for_each_other()
    {
        using var blocked = new SemaphoreSlim(0);
        var seen = new List<(ulong Guild, ulong Message)>();
        var done = new TaskCompletionSource();
        _events.On(GatewayEventKinds.MessageCreate, async (message, cancellation) =>
        {
            if (message.GuildId!.Value.Value == 1)
                await blocked.WaitAsync(cancellation);
            lock (seen)
            {
                seen.Add((message.GuildId.Value.Value, message.Id.Value));
                if (seen.Count == 200)
                    done.TrySetResult();
            }
        });
        var dispatcher = New();

        for (var i = 1; i <= 200; i++)
            dispatcher.Dispatch(i, "MESSAGE_CREATE"u8, Message(id: i, guild: i % 2 == 0 ? 2 : 1));
        await UntilAsync(() => seen.Count == 100);
        seen.ShouldAllBe(one => one.Guild == 2);
        blocked.Release(100);
        await done.Task.WaitAsync(TimeSpan.FromSeconds(10));

        foreach (var guild in seen.GroupBy(one => one.Guild))
            guild.Select(one => one.Message).ShouldBeInOrder();
    }

    [Fact]
    public async Task Interactions_do_not_wait_for_each_other()
    {
        var never = new TaskCompletionSource();
        var handled = 0;
        _events.On(GatewayEventKinds.InteractionCreate, (interaction, _) =>
        {
            Interlocked.Increment(ref handled);
            return never.Task;
        });
        var dispatcher = New();

        for (var i = 1; i <= 50; i++)
            dispatcher.Dispatch(i, "INTERACTION_CREATE"u8, Encoding.UTF8.GetBytes($$"""{"id":"{{i}}","type":2,"token":"t"}"""));

        await UntilAsync(() => Volatile.Read(ref handled) == 50);
        dispatcher.Mark.Outstanding.ShouldBe(50);
        never.SetResult();
        await UntilAsync(() => dispatcher.Mark.Outstanding == 0);
        dispatcher.Mark.Value.ShouldBe(50);
    }

    [Fact]
    public async Task The_mark_stands_before_the_first_event_that_is_not_handled()
    {
        var never = new TaskCompletionSource();
        _events.On(GatewayEventKinds.InteractionCreate, (interaction, _) => interaction.Id.Value == 12 ? never.Task : Task.CompletedTask);
        var dispatcher = New();

        dispatcher.Dispatch(10, "TYPING_START"u8, "{}"u8);
        foreach (var sequence in new[] { 11, 12, 13 })
            dispatcher.Dispatch(sequence, "INTERACTION_CREATE"u8, Encoding.UTF8.GetBytes($$"""{"id":"{{sequence}}","type":2}"""));

        await UntilAsync(() => dispatcher.Mark.Value == 11);
        never.SetResult();
        await UntilAsync(() => dispatcher.Mark.Value == 13);
    }

    [Fact]
    public async Task One_that_takes_its_time_costs_none_of_the_many_that_come_after_it()
    {
        var never = new TaskCompletionSource();
        var handled = 0;
        _events.On(GatewayEventKinds.InteractionCreate, (_, _) => never.Task);
        _events.On(GatewayEventKinds.MessageCreate, (_, _) => Task.FromResult(Interlocked.Increment(ref handled)));
        var dispatcher = New(maxWaiting: 100);

        dispatcher.Dispatch(1, "INTERACTION_CREATE"u8, """{"id":"1","type":2,"token":"t"}"""u8);
        for (var i = 2; i <= 5_001; i++)
        {
            dispatcher.Dispatch(i, "MESSAGE_CREATE"u8, Message(i, 1));
            await UntilAsync(() => dispatcher.Mark.Outstanding < 50);
        }

        await UntilAsync(() => dispatcher.Mark.Outstanding == 1);
        handled.ShouldBe(5_000);
        dispatcher.Counts.Dropped.ShouldBe(0);
        dispatcher.Mark.Value.ShouldBe(0);
        never.SetResult();
        await UntilAsync(() => dispatcher.Mark.Value == 5_001);
    }

    [Fact]
    public async Task What_is_repeated_is_handled_once()
    {
        var handled = 0;
        _events.On(GatewayEventKinds.MessageCreate, (_, _) => Task.FromResult(Interlocked.Increment(ref handled)));
        var dispatcher = New();

        for (var i = 1; i <= 20; i++)
            dispatcher.Dispatch(i, "MESSAGE_CREATE"u8, Message(id: 1 + i % 5, guild: 1));

        await UntilAsync(() => dispatcher.Mark.Outstanding == 0);
        handled.ShouldBe(5);
    }

    [Fact]
    public async Task What_a_handler_throws_is_logged_and_ends_neither_the_others_nor_the_lane()
    {
        var handled = new List<ulong>();
        _events.On(GatewayEventKinds.MessageCreate, (message, _) => message.Id.Value == 1 ? throw new InvalidOperationException("no") : Task.CompletedTask);
        _events.On(GatewayEventKinds.MessageCreate, (message, _) =>
        {
            handled.Add(message.Id.Value);
            return Task.CompletedTask;
        });
        var dispatcher = New();

        dispatcher.Dispatch(1, "MESSAGE_CREATE"u8, Message(1, 1));
        dispatcher.Dispatch(2, "MESSAGE_CREATE"u8, Message(2, 1));

        await UntilAsync(() => dispatcher.Mark.Outstanding == 0);
        handled.ShouldBe([1UL, 2UL]);
        _logs.Lines.ShouldHaveSingleItem().ShouldContain("MESSAGE_CREATE");
    }

    [Fact]
    public void What_cannot_be_read_is_counted_and_what_nobody_wants_is_passed_over_unread()
    {
        _events.On(GatewayEventKinds.MessageCreate, (_, _) => Task.CompletedTask);
        var dispatcher = New();

        dispatcher.Dispatch(1, "MESSAGE_CREATE"u8, "{\"id\":{}}"u8);
        dispatcher.Dispatch(2, "PRESENCE_UPDATE"u8, "this is no JSON"u8);
        dispatcher.Dispatch(3, "SOMETHING_FROM_NEXT_YEAR"u8, "{}"u8);

        dispatcher.Counts.ShouldBe(new(Handled: 0, Skipped: 2, Dropped: 0, Unreadable: 1));
        dispatcher.Mark.Value.ShouldBe(3);
    }

    [Fact]
    public void Too_many_waiting_are_dropped_and_counted_and_said_once()
    {
        var never = new TaskCompletionSource();
        _events.On(GatewayEventKinds.MessageCreate, (_, _) => never.Task);
        var dispatcher = New(maxWaiting: 100);

        for (var i = 1; i <= 250; i++)
            dispatcher.Dispatch(i, "MESSAGE_CREATE"u8, Message(i, 1));

        dispatcher.Counts.Handled.ShouldBe(100);
        dispatcher.Counts.Dropped.ShouldBe(150);
        _logs.Lines.Count(line => line.Contains("100", StringComparison.Ordinal)).ShouldBe(2);
        never.SetResult();
    }

    private Dispatcher New(int maxWaiting = 10_000) => _dispatcher = new(_events, new(1_000), maxWaiting, TimeProvider.System, _logs, CancellationToken.None);

    private static byte[] Message(int id, int guild) =>
        Encoding.UTF8.GetBytes($$"""{"id":"{{id}}","channel_id":"9","author":{"id":"5","username":"ada"},"guild_id":"{{guild}}","content":"hi"}""");

    // As a shard does when there is nothing more to read.
    private async Task UntilAsync(Func<bool> holds)
    {
        _dispatcher!.Flush();
        for (var tries = 0; !holds(); tries++)
        {
            tries.ShouldBeLessThan(2_000);
            await Task.Delay(5);
        }
    }
}
