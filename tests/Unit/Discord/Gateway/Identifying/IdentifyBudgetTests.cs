using Guildhall.Discord.Gateway.Errors;
using Guildhall.Discord.Gateway.Identifying;
using Guildhall.Tests.Unit.Fakes;

namespace Guildhall.Tests.Unit.Discord.Gateway.Identifying;

public sealed class IdentifyBudgetTests
{
    private readonly ManualClock _clock = new();

    [Fact]
    public void The_reserve_is_never_touched()
    {
        var budget = Budget(remaining: 7, reserve: 5);
        budget.Take();
        budget.Take();

        var spent = Should.Throw<IdentifyBudgetSpentException>(budget.Take);

        spent.Remaining.ShouldBe(5);
        spent.ResetAfter.ShouldBe(TimeSpan.FromHours(2));
    }

    [Fact]
    public void With_nothing_left_nothing_identifies() => Should.Throw<IdentifyBudgetSpentException>(Budget(remaining: 0, reserve: 0).Take);

    [Fact]
    public void When_the_day_is_over_the_count_begins_anew()
    {
        var budget = Budget(remaining: 0, reserve: 5);
        _clock.Advance(TimeSpan.FromHours(2));

        budget.Take();

        budget.Remaining.ShouldBe(999);
    }

    [Fact]
    public void Until_then_it_says_how_long_to_wait()
    {
        var budget = Budget(remaining: 0, reserve: 5);
        _clock.Advance(TimeSpan.FromMinutes(90));

        Should.Throw<IdentifyBudgetSpentException>(budget.Take).ResetAfter.ShouldBe(TimeSpan.FromMinutes(30));
    }

    private IdentifyBudget Budget(int remaining, int reserve) =>
        new(new() { Total = 1_000, Remaining = remaining, ResetAfter = 2 * 3_600_000, MaxConcurrency = 1 }, reserve, _clock);
}
