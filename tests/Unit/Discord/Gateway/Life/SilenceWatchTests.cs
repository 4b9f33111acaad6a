using Guildhall.Discord.Gateway.Life;
using Guildhall.Tests.Unit.Fakes;

namespace Guildhall.Tests.Unit.Discord.Gateway.Life;

public sealed class SilenceWatchTests
{
    private readonly ManualClock _clock = new();
    private readonly SilenceWatch _watch;

    public SilenceWatchTests() => _watch = new(["INTERACTION_CREATE"], TimeSpan.FromMinutes(2), _clock);

    [Fact]
    public void Silence_is_suspicious_only_after_thirty_usual_gaps()
    {
        Hear(times: 40, everySeconds: 10);

        Silence(TimeSpan.FromSeconds(299)).ShouldBeNull();
        Silence(TimeSpan.FromSeconds(2)).ShouldBe(EndKind.Silent);
    }

    [Fact]
    public void However_busy_it_was_the_shortest_silence_counts()
    {
        Hear(times: 1_000, everySeconds: 0.1);

        Silence(TimeSpan.FromSeconds(119)).ShouldBeNull();
        Silence(TimeSpan.FromSeconds(2)).ShouldBe(EndKind.Silent);
    }

    [Fact]
    public void Where_it_stays_silent_after_a_resume_the_session_begins_anew_and_then_silence_is_believed()
    {
        Hear(times: 40, everySeconds: 1);
        Silence(TimeSpan.FromMinutes(3)).ShouldBe(EndKind.Silent);

        Silence(TimeSpan.FromMinutes(1)).ShouldBeNull();
        Silence(TimeSpan.FromMinutes(2)).ShouldBe(EndKind.StillSilent);
        Silence(TimeSpan.FromHours(10)).ShouldBeNull();
    }

    [Fact]
    public void Where_events_come_again_after_a_resume_the_next_silence_is_a_first_one()
    {
        Hear(times: 40, everySeconds: 1);
        Silence(TimeSpan.FromMinutes(3)).ShouldBe(EndKind.Silent);
        Hear(times: 5, everySeconds: 1);

        Silence(TimeSpan.FromHours(1)).ShouldBe(EndKind.Silent);
    }

    [Fact]
    public void What_hardly_ever_came_is_not_missed()
    {
        Hear(times: 10, everySeconds: 1);

        Silence(TimeSpan.FromDays(1)).ShouldBeNull();
    }

    [Fact]
    public void Only_watched_names_matter()
    {
        _watch.Watches("INTERACTION_CREATE"u8).ShouldBeTrue();
        _watch.Watches("MESSAGE_CREATE"u8).ShouldBeFalse();
    }

    private void Hear(int times, double everySeconds)
    {
        for (var i = 0; i < times; i++)
        {
            _clock.Advance(TimeSpan.FromSeconds(everySeconds));
            _watch.Heard("INTERACTION_CREATE");
        }
    }

    private EndKind? Silence(TimeSpan time)
    {
        _clock.Advance(time);
        return _watch.Judge();
    }
}
