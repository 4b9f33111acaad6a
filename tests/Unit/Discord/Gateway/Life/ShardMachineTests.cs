using Guildhall.Discord.Gateway;
using Guildhall.Discord.Gateway.Errors;
using Guildhall.Discord.Gateway.Life;

namespace Guildhall.Tests.Unit.Discord.Gateway.Life;

public sealed class ShardMachineTests
{
    private static readonly GatewayOptions _options = new() { Token = "t" };

    [Fact]
    public void A_new_shard_identifies_at_once()
    {
        var plan = Machine().Plan();

        plan.Resume.ShouldBeNull();
        plan.Wait.ShouldBe(TimeSpan.Zero);
    }

    [Fact]
    public void A_shard_with_a_kept_session_resumes_from_where_it_was() =>
        Machine(kept: new("s", "wss://r", 41)).Plan().Resume.ShouldBe(new("s", "wss://r", 41));

    [Fact]
    public void A_lost_connection_resumes_at_once_at_the_address_of_the_session()
    {
        var machine = Ready();
        machine.TryAdvance(7).ShouldBeTrue();

        machine.Ended(new(EndKind.Closed, 1006));

        machine.Plan().ShouldBe(new(TimeSpan.Zero, new("session", "wss://resume", 7)));
    }

    [Theory]
    [InlineData("Zombie")]
    [InlineData("AskedToReconnect")]
    [InlineData("InvalidResumable")]
    [InlineData("Unreadable")]
    [InlineData("Silent")]
    [InlineData("TooLate")]
    public void What_does_not_end_a_session_is_resumed(string end)
    {
        var machine = Ready();

        machine.Ended(new(Enum.Parse<EndKind>(end)));

        machine.Plan().Resume.ShouldNotBeNull();
    }

    [Theory]
    [InlineData("Invalid")]
    [InlineData("StillSilent")]
    public void What_ends_a_session_begins_another(string end)
    {
        var machine = Ready();

        machine.Ended(new(Enum.Parse<EndKind>(end)));

        machine.Plan().Resume.ShouldBeNull();
        machine.Sequence.ShouldBe(0);
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(0.5, 3)]
    [InlineData(0.999_999, 5)]
    public void After_an_invalid_session_it_waits_one_to_five_seconds(double chance, double seconds)
    {
        var machine = Ready(chance);

        machine.Ended(new(EndKind.Invalid));

        machine.Plan().Wait.TotalSeconds.ShouldBe(seconds, 0.01);
        machine.Plan().Wait.ShouldBe(TimeSpan.Zero, "the wait is owed once");
    }

    [Fact]
    public void Where_the_address_of_the_session_cannot_be_reached_the_main_one_serves_and_it_still_resumes()
    {
        var machine = Ready();
        machine.Ended(new(EndKind.Closed));
        machine.Connecting();

        machine.Ended(new(EndKind.Unreachable));

        machine.Plan().Resume.ShouldBe(new("session", null, 1));
    }

    [Fact]
    public void A_session_that_fails_to_resume_three_times_is_given_up()
    {
        var machine = Ready();
        machine.Ended(new(EndKind.Closed));
        for (var failures = 0; failures < 3; failures++)
        {
            machine.Plan().Resume.ShouldNotBeNull();
            machine.Connecting();
            machine.Greeted();
            machine.Ended(new(EndKind.TooLate));
        }

        machine.Plan().Resume.ShouldBeNull();
    }

    [Fact]
    public void A_resume_that_works_forgives_those_that_did_not()
    {
        var machine = Ready();
        for (var round = 0; round < 10; round++)
        {
            machine.Ended(new(EndKind.Closed));
            machine.Connecting();
            machine.Greeted();
            machine.Ended(new(EndKind.TooLate));
            machine.Connecting();
            machine.Greeted();
            machine.Resumed();
        }

        machine.Ended(new(EndKind.Closed));
        machine.Plan().Resume.ShouldNotBeNull();
    }

    [Fact]
    public void Attempts_that_fail_wait_longer_and_longer_up_to_the_cap()
    {
        var machine = Machine(chance: 0.999_999);
        var waits = new List<double>();
        for (var attempt = 0; attempt < 20; attempt++)
        {
            machine.Connecting();
            machine.Ended(new(EndKind.Unreachable));
            waits.Add(machine.Plan().Wait.TotalSeconds);
        }

        waits.ShouldBeInOrder();
        waits[0].ShouldBe(2, 0.01);
        waits[^1].ShouldBe(600, 0.01);
    }

    [Fact]
    public void A_day_of_refused_sessions_stays_far_below_a_thousand_identifies()
    {
        var random = new Random(20_261_126);
        var machine = new ShardMachine(0, _options, random.NextDouble, kept: null);
        var (passed, identifies) = (TimeSpan.Zero, 0);
        while (passed < TimeSpan.FromHours(24))
        {
            passed += machine.Plan().Wait + TimeSpan.FromSeconds(1);
            machine.Connecting();
            machine.Greeted();
            identifies++;
            machine.Ended(new(EndKind.Invalid));
        }

        identifies.ShouldBeLessThan(500);
    }

    [Theory]
    [InlineData(4004)]
    [InlineData(4014)]
    public void What_is_final_ends_the_shard_with_a_typed_error(int code)
    {
        var machine = Ready();

        var fault = Should.Throw<FatalCloseException>(() => machine.Ended(new(EndKind.Closed, code)));

        ((int)fault.Code).ShouldBe(code);
        machine.State.ShouldBe(ShardState.Ended);
    }

    [Fact]
    public void Numbers_only_grow()
    {
        var machine = Ready();

        machine.TryAdvance(5).ShouldBeTrue();
        machine.TryAdvance(5).ShouldBeFalse();
        machine.TryAdvance(4).ShouldBeFalse();
        machine.TryAdvance(6).ShouldBeTrue();
        machine.Sequence.ShouldBe(6);
    }

    private static ShardMachine Machine(double chance = 0.5, ShardProgress? kept = null) => new(0, _options, () => chance, kept);

    private static ShardMachine Ready(double chance = 0.5)
    {
        var machine = Machine(chance);
        machine.Connecting();
        machine.Greeted();
        machine.Began("session", "wss://resume", 1);
        machine.State.ShouldBe(ShardState.Ready);
        return machine;
    }
}
