using Guildhall.Core.Watching;
using Guildhall.Pipeline.Background;
using Guildhall.Tests.Unit.Fakes;

namespace Guildhall.Tests.Unit.Pipeline.Background;

public sealed class LoopPulseTests
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(75);
    private readonly ManualClock _clock = new();
    private readonly LoopPulse _pulse;

    public LoopPulseTests() => _pulse = new("schedule", new() { PollSeconds = 15 }, _clock);

    [Fact]
    public async Task A_loop_that_comes_round_is_up_and_one_that_stays_away_for_longer_than_a_minute_and_its_sleep_is_stuck()
    {
        _clock.Advance(Limit);
        (await CheckAsync()).ShouldBe(new(DependencyState.Up));
        _clock.Advance(TimeSpan.FromMilliseconds(1));
        (await CheckAsync()).ShouldBe(new(DependencyState.Down, Problem: "Stuck"));

        _pulse.Beat();
        var beat = _clock.GetUtcNow();
        (await CheckAsync()).ShouldBe(new(DependencyState.Up, beat));
        _clock.Advance(Limit);
        (await CheckAsync()).State.ShouldBe(DependencyState.Up);
        _clock.Advance(TimeSpan.FromMilliseconds(1));
        (await CheckAsync()).State.ShouldBe(DependencyState.Down);
    }

    [Fact]
    public async Task The_kind_of_the_last_fault_is_told()
    {
        _pulse.Fail(new InvalidOperationException("with words that are not"));
        (await CheckAsync()).Problem.ShouldBe("InvalidOperationException");
    }

    private ValueTask<DependencyReport> CheckAsync() => _pulse.CheckAsync(CancellationToken.None);
}
