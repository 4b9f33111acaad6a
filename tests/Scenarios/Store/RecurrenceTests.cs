using Guildhall.Core.Commands;
using Guildhall.Core.Storage;

namespace Guildhall.Tests.Scenarios.Store;

/// <summary>The clocks of Berlin: set forward from 2:00 to 3:00 on 28 March 2027, and back from 3:00 to 2:00 on 31 October 2027.</summary>
public sealed class RecurrenceTests
{
    private const string Berlin = "Europe/Berlin";
    private static readonly TimeSpan Lease = TimeSpan.FromSeconds(30);

    [Theory]
    [OnSqlite("0 9 * * *", "2027-03-27T08:00:00Z", "2027-03-28T07:00:00Z")]
    [OnPostgres("0 9 * * *", "2027-03-27T08:00:00Z", "2027-03-28T07:00:00Z")]
    [OnSqlite("30 2 * * *", "2027-03-27T01:30:00Z", "2027-03-28T01:00:00Z")]
    [OnSqlite("30 2 * * *", "2027-03-28T01:00:00Z", "2027-03-29T00:30:00Z")]
    [OnSqlite("30 2 * * *", "2027-10-30T00:30:00Z", "2027-10-31T00:30:00Z")]
    [OnSqlite("30 2 * * *", "2027-10-31T00:30:00Z", "2027-11-01T01:30:00Z")]
    [OnSqlite("*/30 * * * *", "2027-10-31T00:30:00Z", "2027-10-31T01:00:00Z")]
    [OnSqlite("0 9 * * MON", "2027-10-31T12:00:00Z", "2027-11-01T08:00:00Z")]
    [OnSqlite("0 0 29 2 *", "2027-01-01T00:00:00Z", "2028-02-28T23:00:00Z")]
    [OnSqlite("15 0 9 * * *", "2027-01-01T00:00:00Z", "2027-01-01T08:00:15Z")]
    public async Task The_next_time_follows_the_clocks_of_the_zone(SqlDialect on, string cron, string after, string next)
    {
        await using var fixture = await StoreFixture.OpenAsync(on);
        fixture.Get<ISchedule>().Next(new(cron, Berlin), Time(after)).TryGet(out var found, out var refusal).ShouldBeTrue(refusal?.Code);
        found.ShouldBe(Time(next));
    }

    [Theory]
    [OnSqlite("nonsense", Berlin, "schedule.cron")]
    [OnSqlite("61 * * * *", Berlin, "schedule.cron")]
    [OnSqlite("0 9 * * *", "Middle/Earth", "schedule.zone")]
    [OnSqlite("0 0 31 2 *", Berlin, "schedule.never")]
    public async Task A_rule_that_will_not_do_is_refused(SqlDialect on, string cron, string zone, string code)
    {
        await using var fixture = await StoreFixture.OpenAsync(on);
        fixture.Get<ISchedule>().Next(new(cron, zone), Sample.Now).TryGet(out _, out var refusal).ShouldBeFalse();
        refusal!.Code.ShouldBe(code);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task An_entry_that_recurs_has_one_effect_for_each_time_through_the_change_of_clocks(SqlDialect on)
    {
        await using var fixture = await StoreFixture.OpenAsync(on);
        var schedule = fixture.Get<ISchedule>();
        var every = new Recurrence("0 9 * * *", Berlin);
        await fixture.CommitAsync(work => work.ScheduleLater(Entry(Time("2027-03-26T08:00:00Z")) with { Every = every }));
        var ran = new List<DateTimeOffset>();
        for (var now = Time("2027-03-26T00:00:00Z"); now < Time("2027-03-31T00:00:00Z"); now += TimeSpan.FromMinutes(30))
        {
            foreach (var due in await schedule.ClaimDueAsync(now, Lease, 10, CancellationToken.None))
            {
                ran.Add(due.Due!.Value);
                await fixture.CommitAsync(work => schedule.Complete(work, due, now));
            }
        }

        ran.Select(time => time.ToString("ddTHH", System.Globalization.CultureInfo.InvariantCulture)).ShouldBe(["26T08", "27T08", "28T07", "29T07", "30T07"]);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task What_was_missed_while_nobody_was_here_is_made_up_for_once(SqlDialect on)
    {
        await using var fixture = await StoreFixture.OpenAsync(on);
        var schedule = fixture.Get<ISchedule>();
        await fixture.CommitAsync(work => work.ScheduleLater(Entry(Sample.Now) with { Every = new("* * * * *") }));
        var now = Sample.Now.AddHours(3);

        var due = (await schedule.ClaimDueAsync(now, Lease, 10, CancellationToken.None)).ShouldHaveSingleItem();
        await fixture.CommitAsync(work => schedule.Complete(work, due, now));

        (await schedule.ClaimDueAsync(now, Lease, 10, CancellationToken.None)).ShouldBeEmpty();
        (await schedule.NextDueAsync(CancellationToken.None)).ShouldBe(now.AddMinutes(1));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task What_keeps_failing_is_tried_less_and_less_often_but_at_least_once_an_hour(SqlDialect on)
    {
        await using var fixture = await StoreFixture.OpenAsync(on);
        var schedule = fixture.Get<ISchedule>();
        await fixture.CommitAsync(work => work.ScheduleLater(Entry(Sample.Now)));
        var tried = new List<TimeSpan>();
        for (var now = Sample.Now; tried.Count < 10; now = (await schedule.NextDueAsync(CancellationToken.None))!.Value)
        {
            (await schedule.ClaimDueAsync(now, Lease, 10, CancellationToken.None)).Count.ShouldBe(1);
            tried.Add(now - Sample.Now);
        }

        tried.Take(4).ShouldBe([TimeSpan.Zero, Lease, Lease * 3, Lease * 7]);
        (tried[^1] - tried[^2]).ShouldBe(TimeSpan.FromHours(1));
    }

    private static DateTimeOffset Time(string text) => DateTimeOffset.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    private static ScheduledRequest Entry(DateTimeOffset due) => new("daily", due, "web:lobby", Sample.Room, CommandCall.To("roll", ("dice", "1d6")));
}
