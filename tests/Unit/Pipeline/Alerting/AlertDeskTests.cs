using System.Collections.Concurrent;
using Guildhall.Core.Watching;
using Guildhall.Pipeline.Alerting;
using Guildhall.Tests.Unit.Fakes;
using Microsoft.Extensions.Logging.Abstractions;

namespace Guildhall.Tests.Unit.Pipeline.Alerting;

public sealed class AlertDeskTests : IDisposable
{
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);
    private readonly ManualClock _clock = new();
    private readonly Board _board = new();
    private readonly AlertSender _sender;
    private readonly AlertDesk _desk;

    public AlertDeskTests()
    {
        _sender = new([_board], _clock, NullLogger<AlertSender>.Instance);
        _desk = new(_sender, new(Hour), _clock, NullLogger<AlertDesk>.Instance);
    }

    public void Dispose() => _sender.Dispose();

    [Fact]
    public async Task An_alert_that_lasts_is_said_once_in_an_hour()
    {
        await _sender.StartAsync(CancellationToken.None);
        for (var minute = 0; minute < 60; minute++)
        {
            _desk.Raise("disk", "It is full.");
            _clock.Advance(TimeSpan.FromMinutes(1) - (minute == 59 ? TimeSpan.FromTicks(1) : TimeSpan.Zero));
        }

        _desk.Raise("disk", "It is full.");
        (await SaidAsync(1)).ShouldBe(["🔴 **disk**: It is full."]);
        _clock.Advance(TimeSpan.FromTicks(1));
        _desk.Raise("disk", "It is full.");
        (await SaidAsync(2)).Count.ShouldBe(2);
    }

    [Fact]
    public async Task Of_what_is_anothers_matter_now_nothing_is_said_until_it_comes_back_and_time_has_passed()
    {
        await _sender.StartAsync(CancellationToken.None);
        _desk.Leave("ledger");
        _desk.Raise("ledger", "It does not add up.");
        _desk.Leave("ledger");
        _desk.Active.ShouldBe(0);
        _desk.Resolve("ledger");
        _desk.Raise("ledger", "It does not add up.");
        _desk.Leave("ledger");
        _clock.Advance(Hour);
        _desk.Raise("ledger", "It still does not.");
        (await SaidAsync(2)).ShouldBe(["🔴 **ledger**: It does not add up.", "🔴 **ledger**: It still does not."]);
    }

    [Fact]
    public async Task Its_end_is_said_where_it_was_said_and_a_flutter_within_the_hour_is_not()
    {
        await _sender.StartAsync(CancellationToken.None);
        _desk.Resolve("disk");
        _desk.Raise("disk", "It is full.");
        _desk.Active.ShouldBe(1);
        _desk.Resolve("disk");
        _desk.Active.ShouldBe(0);
        for (var flutter = 0; flutter < 10; flutter++)
        {
            _desk.Raise("disk", "It is full.");
            _desk.Resolve("disk");
        }

        _desk.Raise("other", "Something else.");
        (await SaidAsync(3)).ShouldBe(["🔴 **disk**: It is full.", "🟢 **disk** is over.", "🔴 **other**: Something else."]);
    }

    [Fact]
    public async Task One_that_comes_back_and_stays_is_said_after_the_hour()
    {
        await _sender.StartAsync(CancellationToken.None);
        _desk.Raise("disk", "It is full.");
        _desk.Resolve("disk");
        _desk.Raise("disk", "It is full.");
        _clock.Advance(Hour);
        _desk.Raise("disk", "It is full.");
        (await SaidAsync(3)).Count(text => text.StartsWith("🔴", StringComparison.Ordinal)).ShouldBe(2);
    }

    [Fact]
    public async Task What_cannot_be_sent_is_tried_again_for_an_hour_and_keeps_its_place()
    {
        _board.Broken = true;
        await _sender.StartAsync(CancellationToken.None);
        _desk.Raise("first", "1");
        _desk.Raise("second", "2");
        await UntilAsync(() => _board.Attempts == 1 && _clock.UntilNext == TimeSpan.FromSeconds(1));
        _clock.Advance(TimeSpan.FromSeconds(1));
        await UntilAsync(() => _board.Attempts == 2 && _clock.UntilNext == TimeSpan.FromSeconds(2));

        _board.Broken = false;
        _clock.Advance(TimeSpan.FromSeconds(2));

        (await SaidAsync(2)).ShouldBe(["🔴 **first**: 1", "🔴 **second**: 2"]);
        (_sender.Sent, _sender.Lost).ShouldBe((2, 0));
    }

    [Fact]
    public async Task Nobody_waits_for_a_place_that_hangs_and_what_is_too_much_is_counted()
    {
        _board.Hangs = true;
        await _sender.StartAsync(CancellationToken.None);
        _desk.Raise("first", "1");
        await UntilAsync(() => _board.Attempts == 1);

        for (var i = 0; i < 100; i++)
        {
            _desk.Raise($"more{i}", "…");
        }

        _sender.Lost.ShouldBe(36, "64 wait");
    }

    [Fact]
    public void The_desk_remembers_no_more_than_256_kinds()
    {
        for (var i = 0; i < 300; i++)
        {
            _desk.Raise($"kind{i}", "…");
        }

        _desk.Active.ShouldBe(256);
        for (var i = 0; i < 300; i++)
        {
            _desk.Resolve($"kind{i}");
        }

        _clock.Advance(Hour);
        _desk.Raise("new", "…");
        _desk.Active.ShouldBe(1);
    }

    private static async Task UntilAsync(Func<bool> holds)
    {
        for (var began = Environment.TickCount64; !holds(); await Task.Delay(5))
        {
            (Environment.TickCount64 - began).ShouldBeLessThan(10_000);
        }
    }

    private async Task<IReadOnlyList<string>> SaidAsync(int count)
    {
        await UntilAsync(() => _board.Said.Count >= count);
        return [.. _board.Said];
    }

    private sealed class Board : IAlertOutlet
    {
        private int _attempts;

        public string Name => "board";

        public ConcurrentQueue<string> Said { get; } = new();

        public bool Broken { get; set; }

        public bool Hangs { get; set; }

        public int Attempts => Volatile.Read(ref _attempts);

        public async Task SendAsync(string text, CancellationToken cancellation)
        {
            Interlocked.Increment(ref _attempts);
            if (Hangs)
            {
                await Task.Delay(Timeout.Infinite, cancellation);
            }

            if (Broken)
            {
                throw new InvalidOperationException("broken");
            }

            Said.Enqueue(text);
        }
    }
}
