using Guildhall.Core.Commands;
using Guildhall.Pipeline.Steps;

namespace Guildhall.Tests.Unit.Pipeline.Steps;

public sealed class LanesTests
{
    private readonly TestPlatform _platform = new(new() { Burst = 1_000, LaneLength = 3 });

    [Fact]
    public async Task Requests_of_one_room_run_one_after_another_in_the_order_of_their_arrival()
    {
        _platform.Probe.Gate = new(TaskCreationOptions.RunContinuationsAsynchronously);
        var asked = ((string[])["a", "b", "c", "d"]).Select(word => _platform.AskAsync("sample wait", ("word", word)).AsTask()).ToList();

        _platform.Probe.Seen.ShouldBe(["a begins"]);
        _platform.Probe.Gate.SetResult();
        await Task.WhenAll(asked);

        _platform.Probe.Seen.ShouldBe(["a begins", "a ends", "b begins", "b ends", "c begins", "c ends", "d begins", "d ends"]);
    }

    [Fact]
    public async Task Requests_of_two_rooms_do_not_wait_for_each_other()
    {
        _platform.Probe.Gate = new(TaskCreationOptions.RunContinuationsAsynchronously);
        var here = _platform.AskAsync("sample wait", ("word", "a")).AsTask();
        var there = _platform.AskAsync(_platform.Request("sample wait", ("word", "b")) with { Room = "cellar" }).AsTask();

        _platform.Probe.Seen.ShouldBe(["a begins", "b begins"]);
        _platform.Probe.Gate.SetResult();
        await Task.WhenAll(here, there);
    }

    [Fact]
    public async Task A_lane_takes_so_many_and_refuses_the_next()
    {
        _platform.Probe.Gate = new(TaskCreationOptions.RunContinuationsAsynchronously);
        var waiting = Enumerable.Range(0, 4).Select(_ => _platform.AskAsync("sample wait", ("word", "a")).AsTask()).ToList();

        (await _platform.AskAsync("sample wait", ("word", "b"))).Reply.Refusal!.Code.ShouldBe("pipeline.busy");
        _platform.Probe.Gate.SetResult();
        (await Task.WhenAll(waiting)).ShouldAllBe(answer => answer.Reply.Refusal == null);
        (await _platform.AskAsync("sample wait", ("word", "b"))).Reply.Text.ShouldBe("b");
    }

    [Fact]
    public async Task Who_gives_up_in_the_queue_is_passed_over()
    {
        using var gone = new CancellationTokenSource();
        var lanes = new Lanes(new() { LaneLength = 3 });
        (await lanes.EnterAsync(Scope.Room, "lobby", CancellationToken.None)).ShouldBeTrue();
        var second = lanes.EnterAsync(Scope.Room, "lobby", gone.Token).AsTask();
        var third = lanes.EnterAsync(Scope.Room, "lobby", CancellationToken.None).AsTask();

        await gone.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(second);
        third.IsCompleted.ShouldBeFalse();
        lanes.Leave(Scope.Room, "lobby");

        (await third).ShouldBeTrue();
        lanes.Count.ShouldBe(1);
        lanes.Leave(Scope.Room, "lobby");
        lanes.Count.ShouldBe(0);
    }

    [Fact]
    public async Task A_fault_leaves_the_lane_free()
    {
        using var gone = new CancellationTokenSource();
        _platform.Probe.Gate = new(TaskCreationOptions.RunContinuationsAsynchronously);
        var given = _platform.Pipeline.RunAsync(_platform.Request("sample wait", ("word", "a")), gone.Token).AsTask();
        await gone.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(given);

        _platform.Probe.Gate.SetResult();
        (await _platform.AskAsync("sample wait", ("word", "b"))).Reply.Text.ShouldBe("b");
    }

    [Fact]
    public async Task Many_at_once_all_get_their_turn()
    {
        var lanes = new Lanes(new() { LaneLength = 10_000 });
        var (inside, most, turns) = (0, 0, 0);
        await Task.WhenAll(Enumerable.Range(0, 500).Select(_ => Task.Run(async () =>
        {
            (await lanes.EnterAsync(Scope.Guild, "g", CancellationToken.None)).ShouldBeTrue();
            most = Math.Max(most, Interlocked.Increment(ref inside));
            await Task.Yield();
            turns++;
            Interlocked.Decrement(ref inside);
            lanes.Leave(Scope.Guild, "g");
        })));

        (most, turns, lanes.Count).ShouldBe((1, 500, 0));
    }
}
