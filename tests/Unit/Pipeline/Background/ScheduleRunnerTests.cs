using Guildhall.Core.Commands;
using Guildhall.Core.Storage;
using Guildhall.Pipeline.Background;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Guildhall.Tests.Unit.Pipeline.Background;

public sealed class ScheduleRunnerTests
{
    private readonly TestPlatform _platform = new();

    private ScheduleRunner Runner => _platform.Services.GetServices<IHostedService>().OfType<ScheduleRunner>().Single();

    [Fact]
    public async Task What_is_due_runs_as_the_platforms_own_request_and_is_done_in_its_commit()
    {
        Put("sample hidden", ("word", "x"));

        (await RunDueAsync()).ShouldBe(1);

        var (_, record) = _platform.Store.Commits.ShouldHaveSingleItem();
        record!.Request.Actor.ShouldBe(Actor.System);
        record.Request.Channel.ShouldBe(ChannelKind.Schedule);
        record.Request.Id.ShouldStartWith("due:turn@");
        _platform.Schedule.Count.ShouldBe(0);
    }

    [Fact]
    public async Task What_is_not_due_waits()
    {
        _platform.Schedule.Put(new("turn", _platform.Clock.GetUtcNow().AddSeconds(1), "lobby", "lobby", CommandCall.To("sample hidden", ("word", "x"))));

        (await RunDueAsync()).ShouldBe(0);
        _platform.Clock.Advance(TimeSpan.FromSeconds(1));
        (await RunDueAsync()).ShouldBe(1);
    }

    [Theory]
    [InlineData("sample refuse", 1)]
    [InlineData("no such command", 1)]
    [InlineData("sample look", 1)]
    public async Task A_refused_one_and_a_query_are_done_too(string command, int commits)
    {
        Put(command);

        await RunDueAsync();

        _platform.Schedule.Count.ShouldBe(0);
        _platform.Store.Commits.Count.ShouldBe(commits);
    }

    [Fact]
    public async Task A_fault_leaves_it_to_its_lease()
    {
        Put("sample crash");

        await RunDueAsync();
        _platform.Schedule.Count.ShouldBe(1);
        _platform.Clock.Advance(TimeSpan.FromSeconds(59));
        (await RunDueAsync()).ShouldBe(0);
        _platform.Clock.Advance(TimeSpan.FromSeconds(1));
        (await RunDueAsync()).ShouldBe(1);
    }

    [Fact]
    public async Task A_store_that_cannot_note_that_it_is_done_leaves_it_to_its_lease()
    {
        Put("sample look");
        _platform.Store.Next(() => throw new StoreBusyException("queue full"));

        await RunDueAsync();

        _platform.Schedule.Count.ShouldBe(1);
        _platform.Logs.Lines.ShouldContain(line => line.Contains("due:turn@", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_slow_one_holds_up_nothing_else()
    {
        _platform.Probe.Gate = new(TaskCreationOptions.RunContinuationsAsynchronously);
        Put("sample wait", ("word", "slow"));
        await Runner.StartDueAsync(CancellationToken.None);
        _platform.Schedule.Put(new("other", _platform.Clock.GetUtcNow(), "lobby", "cellar", CommandCall.To("sample hidden", ("word", "x"))));

        (await Runner.StartDueAsync(CancellationToken.None)).ShouldBe(1);
        _platform.Store.Commits.Count.ShouldBe(1);
        _platform.Probe.Gate.SetResult();
        await Runner.FinishAsync();
        _platform.Store.Commits.Count.ShouldBe(2);
    }

    [Fact]
    public async Task The_same_entry_delivered_twice_is_one_request()
    {
        Put("sample hidden", ("word", "x"));
        await RunDueAsync();
        Put("sample hidden", ("word", "x"));
        await RunDueAsync();

        _platform.Store.Commits.Count(commit => commit.Reply is not null).ShouldBe(1);
    }

    [Fact]
    public async Task A_running_scheduler_wakes_for_what_is_due_and_for_what_a_commit_brings()
    {
        using var stopping = new CancellationTokenSource();
        await Runner.StartAsync(stopping.Token);
        await UntilAsync(() => _platform.Clock.Waiting > 0);

        Put("sample hidden", ("word", "x"));
        var brings = new UnitOfWork();
        brings.ScheduleLater(new("turn", _platform.Clock.GetUtcNow(), "lobby", "lobby", CommandCall.To("sample hidden")));
        _platform.Services.GetRequiredService<Wakes>().Committed(brings);
        await UntilAsync(() => _platform.Store.Commits.Count == 1);

        _platform.Schedule.Put(new("later", _platform.Clock.GetUtcNow().AddSeconds(15), "lobby", "lobby", CommandCall.To("sample hidden", ("word", "y"))));
        await UntilAsync(() =>
        {
            _platform.Clock.Advance(TimeSpan.FromSeconds(1));
            return _platform.Store.Commits.Count == 2;
        });
        await Runner.StopAsync(CancellationToken.None);
    }

    private async Task<int> RunDueAsync()
    {
        var started = await Runner.StartDueAsync(CancellationToken.None);
        await Runner.FinishAsync();
        return started;
    }

    private void Put(string path, params ReadOnlySpan<(string Name, string Value)> options) =>
        _platform.Schedule.Put(new("turn", _platform.Clock.GetUtcNow(), "lobby", "lobby", CommandCall.To(path, options)));

    private static async Task UntilAsync(Func<bool> condition)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(10));
        while (!condition())
        {
            limit.Token.ThrowIfCancellationRequested();
            await Task.Yield();
        }
    }
}
