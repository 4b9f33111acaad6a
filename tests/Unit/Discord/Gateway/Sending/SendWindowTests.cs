using Guildhall.Discord.Gateway.Sending;
using Guildhall.Tests.Unit.Fakes;

namespace Guildhall.Tests.Unit.Discord.Gateway.Sending;

public sealed class SendWindowTests
{
    private readonly ManualClock _clock = new();
    private readonly SendWindow _window;

    public SendWindowTests() => _window = new(_clock);

    [Fact]
    public void Ordinary_frames_leave_ten_of_the_hundred_and_twenty_for_heartbeats()
    {
        var sent = 0;
        for (; _window.Wait() == TimeSpan.Zero; sent++)
            _window.Note();

        sent.ShouldBe(110);
        _window.Wait().ShouldBe(TimeSpan.FromSeconds(60));
    }

    [Fact]
    public void The_window_slides()
    {
        for (var i = 0; i < 110; i++)
        {
            _window.Note();
            _clock.Advance(TimeSpan.FromMilliseconds(100));
        }

        _window.Wait().ShouldBe(TimeSpan.FromSeconds(49));
        _clock.Advance(TimeSpan.FromSeconds(49));
        _window.Wait().ShouldBe(TimeSpan.Zero);
    }

    [Fact]
    public void In_no_sixty_seconds_more_than_a_hundred_and_twenty_are_sent_heartbeats_included()
    {
        var sent = new List<DateTimeOffset>();
        for (var step = 0; step < 6_000; step++)
        {
            if (step % 400 == 0)
                Send();
            while (_window.Wait() == TimeSpan.Zero)
                Send();
            _clock.Advance(TimeSpan.FromMilliseconds(50));
        }

        for (var first = 0; first + 120 < sent.Count; first++)
            (sent[first + 120] - sent[first]).ShouldBeGreaterThanOrEqualTo(TimeSpan.FromSeconds(60));
        sent.Count.ShouldBeGreaterThan(500);

        void Send()
        {
            _window.Note();
            sent.Add(_clock.GetUtcNow());
        }
    }
}
